import { countryDays } from "@wps/model/planning";
import { expect, test } from "vitest";
import { dressOf } from "./day-dress.ts";

const days = countryDays({ start: "2026-01-01", end: "2027-12-31" }, []);
const dress = (date: string) => {
  const { off, line } = dressOf(date, days);
  return [off, line];
};

test("a day is off for certain, or as expected, or worked at a weekend", () => {
  expect(dress("2027-02-06")).toEqual(["certain", undefined]);
  expect(dress("2027-02-08")).toEqual(["expected", undefined]);
  expect(dress("2026-01-10")).toEqual(["worked", undefined]);
  expect(dress("2027-03-10")).toEqual([undefined, undefined]);
});

test("what lasts is a line, also where two of it meet", () => {
  expect(dress("2027-05-25")).toEqual([undefined, "assembly-session"]);
  expect(dress("2027-06-10")).toEqual([undefined, "both"]);
  expect(dress("2027-12-10")).toEqual([undefined, "action-month"]);
});

test("the seasons, which last for months, are not said of each day", () => {
  expect(dressOf("2027-09-10", days).days).toEqual([]);
});
