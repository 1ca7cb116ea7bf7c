import { describe, expect, it } from "vitest";
import { toDateBlock } from "./date-block.ts";

type Dates = Parameters<typeof toDateBlock>[0];

describe("toDateBlock", () => {
  it.each<[string, Dates, [string, string], [string, string]]>([
    ["a day", dates("day", "2025-02-25", "2025-02-25"), ["25", "tháng 2/2025"], ["25", "February 2025"]],
    ["days", dates("day", "2025-02-20", "2025-02-21"), ["20–21", "tháng 2/2025"], ["20–21", "February 2025"]],
    ["days of two months", dates("day", "2024-10-28", "2024-11-15"), ["28/10–15/11", "2024"], ["28/10–15/11", "2024"]],
    [
      "days of two years",
      dates("day", "2024-12-30", "2025-01-03"),
      ["30/12–3/1", "2024–2025"],
      ["30/12–3/1", "2024–2025"],
    ],
    ["a month", dates("month", "2022-06-01", "2022-06-30"), ["tháng 6", "2022"], ["June", "2022"]],
    ["months", dates("month", "2022-06-01", "2022-07-31"), ["tháng 6 – tháng 7", "2022"], ["June – July", "2022"]],
    ["a quarter", dates("quarter", "2027-10-01", "2027-12-31"), ["quý IV", "2027"], ["Q4", "2027"]],
    [
      "quarters",
      dates("quarter", "2027-10-01", "2028-03-31"),
      ["quý IV – quý I", "2027–2028"],
      ["Q4 – Q1", "2027–2028"],
    ],
    ["a year", dates("year", "2027-01-01", "2027-12-31"), ["2027", ""], ["2027", ""]],
    ["years", dates("year", "2027-01-01", "2028-12-31"), ["2027–2028", ""], ["2027–2028", ""]],
  ])("sets %s in two lines", (_, span, [large, small], [largeEn, smallEn]) => {
    expect(toDateBlock(span, "vi")).toEqual({ large, small });
    expect(toDateBlock(span, "en")).toEqual({ large: largeEn, small: smallEn });
  });
});

function dates(precision: Dates["precision"], start: string, end: string): Dates {
  return { precision, start, end };
}
