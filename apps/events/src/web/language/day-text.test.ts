import fc from "fast-check";
import { expect, it } from "vitest";
import { fromDayText, toDayText } from "./day-text.ts";

it.each([
  ["15/3/2027", "2027-03-15"],
  [" 15 / 03 / 2027 ", "2027-03-15"],
  ["15.3.2027", "2027-03-15"],
  ["15-3-2027", "2027-03-15"],
  ["15 3 2027", "2027-03-15"],
  ["15032027", "2027-03-15"],
  ["2027-03-15", "2027-03-15"],
  ["3/2027", "2027-03"],
  ["2027", "2027"],
  ["31/2/2027", "2027-02-31"],
])("%j is %s", (text, date) => {
  expect(fromDayText(text)).toBe(date);
});

it.each(["", "15", "15/3", "15/3/27", "giữa tháng 3", "15/3/2027 hoặc 16/3"])("%j stays what it is", (text) => {
  expect(fromDayText(text)).toBe(text);
});

it("a day that is shown is read as the same day", () => {
  fc.assert(
    fc.property(fc.date({ min: new Date("1900-01-01"), max: new Date("2199-12-31"), noInvalidDate: true }), (date) => {
      const day = date.toISOString().slice(0, 10);
      expect(fromDayText(toDayText(day))).toBe(day);
      expect(fromDayText(toDayText(day.slice(0, 7)))).toBe(day.slice(0, 7));
    }),
  );
});

it("what is no day is shown as it was written", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const kept = fromDayText(text);
      expect(fromDayText(toDayText(kept))).toBe(kept);
    }),
  );
});
