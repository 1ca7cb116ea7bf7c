import { describe, expect, it } from "vitest";
import { selectionOf } from "./selection.ts";

describe("selectionOf", () => {
  it.each([
    ["a day", "2027-02-28", "2027-03-01", { date: "2027-02-28" }],
    ["days over the end of a month", "2027-02-28", "2027-03-03", { date: "2027-02-28", end: "2027-03-02" }],
    [
      "hours",
      "2027-03-15T09:00:00+07:00",
      "2027-03-15T11:30:00+07:00",
      { date: "2027-03-15", from: "09:00", to: "11:30" },
    ],
    ["hours to midnight", "2027-03-15T22:00:00+07:00", "2027-03-16T00:00:00+07:00", { date: "2027-03-15" }],
    [
      "hours of two days",
      "2027-03-15T22:00:00+07:00",
      "2027-03-16T09:00:00+07:00",
      { date: "2027-03-15", end: "2027-03-16" },
    ],
  ])("reads %s", (_, start, end, selection) => {
    expect(selectionOf(start, end)).toEqual(selection);
  });
});
