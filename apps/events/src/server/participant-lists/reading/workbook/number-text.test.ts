import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { builtInFormat, formatOf } from "./number-format.ts";
import { numberText } from "./number-text.ts";

const shown = (code: string, value: string, is1904 = false) => numberText(value, formatOf(code), is1904);

describe("a number", () => {
  test.each([
    ["1985", "1985"],
    ["1985.0", "1985"],
    ["-3", "-3"],
    ["0.1", "0.1"],
    ["0.30000000000000004", "0.3"],
    ["79200012345", "79200012345"],
    ["1E3", "1000"],
    ["1.5E-2", "0.015"],
    ["123456789012345678", "123456789012346000"],
    ["", ""],
    ["none", "none"],
  ])("%s reads %s", (written, text) => {
    expect(shown("General", written)).toBe(text);
  });

  test.each([
    ["#,##0", "1500000", "1500000"],
    ['#,##0 "đ"', "1500000", "1500000"],
    ["0.00", "7.5", "7.5"],
    ["0.00E+00", "7.5", "7.5"],
    ["0%", "0.45", "45%"],
    ["0.0%", "0.1234", "12.34%"],
    ["@", "7", "7"],
    ["0", "7", "7"],
    ["0000000000", "912345678", "0912345678"],
    ["0000 000 000", "912345678", "0912 345 678"],
    ["0000\\ 000\\ 000", "912345678", "0912 345 678"],
    ['"0"#########', "912345678", "0912345678"],
    ["000", "1234", "1234"],
    ["### 000", "7", "007"],
    ["000", "-7", "-7"],
    ["000", "1.5", "1.5"],
  ])("in %s: %s reads %s", (code, written, text) => {
    expect(shown(code, written)).toBe(text);
  });
});

describe("a day", () => {
  test.each([
    ["dd/mm/yyyy", "46086", "2026-03-05"],
    ["d/m/yy;@", "46086", "2026-03-05"],
    ["[$-42A]dd mmmm yyyy", "46086", "2026-03-05"],
    ['"ngày "dd" tháng "mm" năm "yyyy', "46086", "2026-03-05"],
    ["d-mmm", "46086", "2026-03-05"],
    ["mm/yyyy", "46086", "2026-03"],
    ["yyyy", "46086", "2026"],
    ["dd/mm/yyyy", "46086.5", "2026-03-05"],
    ["dd/mm/yyyy hh:mm", "46086.5625", "2026-03-05T13:30"],
    ["dd/mm/yyyy hh:mm", "46086", "2026-03-05"],
    ["yyyy-mm-dd\\Thh:mm:ss.000", "46086.999999999", "2026-03-06"],
    ["h:mm AM/PM", "0.5625", "13:30"],
    ["mm:ss", "0.5", "12:00"],
    ["h:mm:ss", "0.000011574", "00:00:01"],
    ["[h]:mm", "1.5", "36:00"],
    ["dd/mm/yyyy", "1", "1900-01-01"],
    ["dd/mm/yyyy", "59", "1900-02-28"],
    ["dd/mm/yyyy", "60", "60"],
    ["dd/mm/yyyy", "61", "1900-03-01"],
    ["dd/mm/yyyy", "0", "0"],
    ["dd/mm/yyyy", "-1", "-1"],
    ["dd/mm/yyyy", "2958465", "9999-12-31"],
    ["dd/mm/yyyy", "2958466", "2958466"],
    ["dd/mm/yyyy", "1985.12", "1905-06-07"],
  ])("in %s: %s reads %s", (code, written, text) => {
    expect(shown(code, written)).toBe(text);
  });

  test("is counted from 1904 in some workbooks", () => {
    expect(shown("dd/mm/yyyy", "0", true)).toBe("1904-01-01");
    expect(shown("dd/mm/yyyy", "44624", true)).toBe("2026-03-05");
  });

  test("has formats without a code", () => {
    expect([9, 14, 17, 20, 22, 49, 0].map((id) => numberText("46086.25", builtInFormat(id), false))).toEqual([
      "4608625%",
      "2026-03-05",
      "2026-03",
      "06:00",
      "2026-03-05T06:00",
      "46086.25",
      "46086.25",
    ]);
  });

  test("follows the day before it", () => {
    const day = (serial: number) => Date.parse(shown("yyyy-mm-dd", String(serial)));
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_464 }), (serial) => {
        expect(day(serial + 1) - day(serial)).toBe(86_400_000);
      }),
    );
  });
});
