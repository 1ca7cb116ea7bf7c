import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LIMITS } from "./limits.ts";
import { readPaste } from "./read-paste.ts";

const letters = fc.constantFrom(..."aễĐ1 ,;\"'\n\t=");
const cell = fc
  .string({ unit: letters, minLength: 1, maxLength: 8 })
  .filter((text) => text === text.trim() && !text.includes("\t"));
const table = fc.array(
  fc.tuple(fc.array(cell, { maxLength: 3 }), cell).map(([cells, last]) => [...cells, last]),
  { minLength: 1, maxLength: 5 },
);

/** What a spreadsheet puts on the clipboard: quotes only around cells that would not come back without. */
const copied = (text: string) => (/[\t\n]|^"/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

describe("pasted cells", () => {
  test("are those that were copied", () => {
    fc.assert(
      fc.property(table, fc.constantFrom("\n", "\r\n"), (rows, end) => {
        const text = rows.map((cells) => cells.map(copied).join("\t") + end).join("");
        expect(readPaste(text)).toEqual({ format: "paste", tables: [{ name: "", hidden: false, rows }], notes: [] });
      }),
      { numRuns: 500 },
    );
  });

  test("are not cut at commas", () => {
    expect(readPaste("Nguyễn An, Trưởng phòng\nTrần Bình, Chuyên viên").tables[0]?.rows).toEqual([
      ["Nguyễn An, Trưởng phòng"],
      ["Trần Bình, Chuyên viên"],
    ]);
  });

  test("are put into Unicode", () => {
    expect(readPaste("NguyÔn\tThÞ\nTrÇn\tN÷").tables[0]?.rows).toEqual([
      ["Nguyễn", "Thị"],
      ["Trần", "Nữ"],
    ]);
  });

  test("are put into NFC after that", () => {
    const names = ["Tạ", "Lạc", "Thọ", "Hạ"];
    const misread = names.map((name) => new TextDecoder("windows-1252").decode(Buffer.from(name.normalize("NFD"))));
    expect(readPaste(misread.join("\n")).tables[0]?.rows).toEqual(names.map((name) => [name]));
  });

  test.each([
    ["", { code: "EMPTY" }],
    ["x".repeat(LIMITS.pasteCharacters + 1), { code: "TOO_LARGE", size: 2_000_001, limit: 2_000_000 }],
    ["x".repeat(4001), { code: "CELL_TOO_LONG", table: "", cell: "A1", length: 4001, limit: 4000 }],
    [`${"\n".repeat(20_000)}x`, { code: "TOO_MANY_ROWS", table: "", row: 20_001, limit: 20_000 }],
    [`${"\t".repeat(200)}x`, { code: "TOO_MANY_COLUMNS", table: "", column: 201, limit: 200 }],
  ])("have limits: case %#", (text, refusal) => {
    expect(() => readPaste(text)).toThrow(expect.objectContaining({ refusal }));
  });
});
