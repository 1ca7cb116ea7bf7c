import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sheetNames } from "./sheet-names.ts";

describe("names of sheets", () => {
  test("are what was asked for", () => {
    expect(sheetNames(["Báo cáo", "Chỉ tiêu"], "Bảng")).toEqual(["Báo cáo", "Chỉ tiêu"]);
  });

  test("tell alike ones apart, whatever their case", () => {
    expect(sheetNames(["Tiền", "tiền", "TIỀN"], "Bảng")).toEqual(["Tiền", "tiền 2", "TIỀN 3"]);
    const long = "a".repeat(40);
    expect(sheetNames([long, long], "Bảng")).toEqual(["a".repeat(31), `${"a".repeat(29)} 2`]);
  });

  test("have no signs that are forbidden", () => {
    expect(sheetNames(["a/b:c*d?e[f]g\\h", "'x'", "History", "[]", ""], "Bảng")).toEqual([
      "a b c d e f g h",
      "x",
      "History 2",
      "Bảng",
      "Bảng 2",
    ]);
  });

  test("are ones that a spreadsheet takes", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 60 }),
      fc.string({ unit: fc.constantFrom("'", " ", "a", "\u{1F600}"), maxLength: 60 }),
    );
    fc.assert(
      fc.property(fc.array(text, { maxLength: 20 }), (wanted) => {
        const names = sheetNames(wanted, "Bảng");
        expect(names).toHaveLength(wanted.length);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
        for (const name of names) {
          expect(name.length).toBeGreaterThan(0);
          expect(name.length).toBeLessThanOrEqual(31);
          expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$|\p{Cs}/u);
        }
      }),
    );
  });
});
