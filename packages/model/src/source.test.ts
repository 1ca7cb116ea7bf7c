import { describe, expect, it } from "vitest";
import * as z from "zod";
import { itemsOf, listed, Source, SourceKey, SourceKeys } from "./source.js";

describe("Source", () => {
  it("needs a citation, and an address only where one was seen", () => {
    expect(Source.safeParse({ key: "s1", citation: "vwu.vn 22567" }).success).toBe(true);
    expect(Source.safeParse({ key: "s1" }).success).toBe(false);
  });

  it.each(["javascript:alert(1)", "data:text/html,x", "ftp://example.org/x", "example.org/x", ""])(
    "refuses the address '%s'",
    (url) => {
      expect(Source.safeParse({ key: "s1", citation: "x", url }).success).toBe(false);
    },
  );
});

describe("SourceKey", () => {
  it.each(["S1", "1s", "", "a b", "x".repeat(41)])("refuses '%s'", (key) => {
    expect(SourceKey.safeParse(key).success).toBe(false);
  });

  it("comes in lists that are never empty", () => {
    expect(SourceKeys.safeParse([]).success).toBe(false);
  });
});

describe("listed", () => {
  const numbers = listed(z.int(), 2);

  it("tells not given from none", () => {
    expect(numbers.parse({ status: "not-given" })).not.toEqual(numbers.parse({ status: "none" }));
  });

  it.each([
    [{ status: "listed", items: [] }],
    [{ status: "listed", items: [1, 2, 3] }],
    [{ status: "none", items: [1] }],
    [{ status: "listed" }],
    [[]],
  ])("refuses %j", (list) => {
    expect(numbers.safeParse(list).success).toBe(false);
  });

  it("has entries only when listed", () => {
    expect(itemsOf({ status: "not-given" })).toEqual([]);
    expect(itemsOf({ status: "none" })).toEqual([]);
    expect(itemsOf({ status: "listed", items: [1, 2] })).toEqual([1, 2]);
  });
});
