import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Contact, PhoneNumber, toPhoneNumber } from "./contact.js";

describe("toPhoneNumber", () => {
  it.each([
    ["0912345678", "+84912345678"],
    ["0912.345.678", "+84912345678"],
    ["84 912 345 678", "+84912345678"],
    ["(024) 3936-5300", "+842439365300"],
    ["0084 24 39365300", "+842439365300"],
    ["+66 2 288 2093", "+6622882093"],
  ])("reads %s", (text, number) => {
    expect(toPhoneNumber(text)).toBe(number);
  });

  it.each(["", "không có", "0", "+0 12 345 678", "0912345678901234", "091234567a"])("finds none in %j", (text) => {
    expect(toPhoneNumber(text)).toBeUndefined();
  });

  it("leaves a number as it is that it has read before", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\+[1-9]\d{6,14}$/), (number) => {
        expect(PhoneNumber.parse(number)).toBe(number);
        expect(toPhoneNumber(number)).toBe(number);
      }),
    );
  });
});

describe("Contact", () => {
  it("is a way to reach somebody: an empty one is none", () => {
    expect(Contact.safeParse({}).success).toBe(false);
    expect(Contact.parse({ email: "Lan@Example.org" })).toEqual({ email: "lan@example.org" });
  });
});
