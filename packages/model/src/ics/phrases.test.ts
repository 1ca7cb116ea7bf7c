import { describe, expect, it } from "vitest";
import { spanMark } from "./phrases.js";

describe("spanMark", () => {
  it.each([
    ["month", "2022-06-01", "2022-06-30", "(tháng 6/2022, chưa rõ ngày)", "(June 2022, day not given)"],
    ["quarter", "2027-04-01", "2027-06-30", "(quý II/2027, chưa rõ ngày)", "(Q2 2027, day not given)"],
    ["quarter", "2027-10-01", "2027-12-31", "(quý IV/2027, chưa rõ ngày)", "(Q4 2027, day not given)"],
    ["year", "2028-01-01", "2028-12-31", "(năm 2028, chưa rõ ngày)", "(2028, day not given)"],
    [
      "month",
      "2027-11-01",
      "2028-01-31",
      "(tháng 11/2027 – tháng 1/2028, chưa rõ ngày)",
      "(November 2027 – January 2028, day not given)",
    ],
  ] as const)("a %s from %s to %s", (precision, start, end, vi, en) => {
    expect(spanMark({ precision, start, end }, "vi")).toBe(vi);
    expect(spanMark({ precision, start, end }, "en")).toBe(en);
  });

  it("marks nothing when the day is known", () => {
    expect(spanMark({ precision: "day", start: "2022-06-01", end: "2022-06-02" }, "vi")).toBeUndefined();
  });
});
