import { readFile as open } from "node:fs/promises";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { escapeXml, type WorkbookDraft, workbookOf } from "../../../../../test/lists/workbook.ts";
import { readFile } from "../read-file.ts";

const read = (draft: WorkbookDraft) => readFile({ name: "danh-sach.xlsx", bytes: workbookOf(draft) });

/** The rows of the only sheet. */
async function rowsOf(xml: string, draft: Partial<WorkbookDraft> = {}) {
  const list = await read({ sheets: [{ xml: `<sheetData>${xml}</sheetData>` }], ...draft });
  return list.tables[0]?.rows;
}

describe("cells", () => {
  test("stand where their names say, and blank rows are there", async () => {
    const xml = '<row r="3"><c r="C3"><v>7</v></c></row><row r="5"><c r="A5" s="0"/><c r="B5"><v>8</v></c></row>';
    expect(await rowsOf(xml)).toEqual([[], [], ["", "", "7"], [], ["", "8"]]);
  });

  test("follow each other where they have no names", async () => {
    expect(await rowsOf("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>")).toEqual([
      ["1", "2"],
      ["3"],
    ]);
  });

  test("are texts, however they were kept", async () => {
    const xml = `<row r="1">
      <c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>Lê &amp; &#x1F331;</t></is></c>
      <c r="D1" t="str"><v>a_x000D_
b</v></c><c r="E1" t="b"><v>1</v></c><c r="F1" t="b"><v>0</v></c><c r="G1" t="d"><v>2026-03-05T00:00:00</v></c>
      <c r="H1"><v>1985.0</v></c><c r="I1" t="s"><v>2</v></c></row>`;
    const strings = [
      "<t>0912345678</t>",
      '<r><t xml:space="preserve">Nguyễn </t></r><r><rPr><b/></rPr><t>An</t></r><rPh sb="0"><t>グエン</t></rPh>',
      "<t>=1+1</t>",
    ];
    expect(await rowsOf(xml, { strings })).toEqual([
      ["0912345678", "Nguyễn An", "Lê & 🌱", "a\nb", "TRUE", "FALSE", "2026-03-05", "1985", "=1+1"],
    ]);
  });

  test.each(["=1+1", "+84912345678", "-", "@an", "'quoted"])("%s stays that text", async (text) => {
    expect((await read({ sheets: [{ rows: [[text]] }] })).tables[0]?.rows).toEqual([[text]]);
  });

  test("show numbers in the format of their style", async () => {
    const formats = ["dd/mm/yyyy", "0000000000", "0%"];
    const xml = '<row><c s="1"><v>46086</v></c><c s="2"><v>912345678</v></c><c s="3"><v>0.45</v></c></row>';
    expect(await rowsOf(xml, { formats })).toEqual([["2026-03-05", "0912345678", "45%"]]);
    expect(await rowsOf(xml, { formats, is1904: true })).toEqual([["2030-03-06", "0912345678", "45%"]]);
  });

  test("are the same under a prefix, in UTF-16 and in CDATA", async () => {
    const sheet = `<x:worksheet xmlns:x="main"><!-- <x:c r="Z9"> --><x:sheetData><x:row r='1'><x:c
      r="A1" t='str'><x:v><![CDATA[a < b]]></x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    for (const content of [sheet, Buffer.from(`\uFEFF${sheet}`, "utf16le"), Buffer.from(`\uFEFF${sheet}`)]) {
      const parts = [{ name: "xl/worksheets/sheet1.xml", content }];
      expect((await read({ sheets: [{}], parts })).tables[0]?.rows).toEqual([["a < b"]]);
    }
  });
});

describe("any table", () => {
  const letter = fc.constantFrom(..."aễĐ19 <>&\"'=_x000A]\n🌱");
  const text = fc
    .string({ unit: letter, minLength: 1, maxLength: 10 })
    .filter((one) => one === one.trim() && !/_x[0-9A-F]{4}_/.test(one));
  const table = fc.array(fc.tuple(fc.array(fc.oneof(text, fc.constant("")), { maxLength: 4 }), text), {
    minLength: 1,
    maxLength: 5,
  });

  test("is read back as it was written, in its cells or beside them", async () => {
    await fc.assert(
      fc.asyncProperty(table, async (drafts) => {
        const rows = drafts.map(([cells, last]) => [...cells, last]);
        expect((await read({ sheets: [{ rows }] })).tables[0]?.rows).toEqual(rows);
        const strings = [...new Set(rows.flat())];
        const cell = (one: string) => `<c t="s"><v>${strings.indexOf(one)}</v></c>`;
        const xml = rows.map((cells) => `<row>${cells.map(cell).join("")}</row>`).join("");
        expect(await rowsOf(xml, { strings: strings.map((one) => `<t>${escapeXml(one)}</t>`) })).toEqual(rows);
      }),
    );
  });
});

describe("notes", () => {
  const notesOf = async (xml: string) => (await read({ sheets: [{ name: "Lớp 1", xml }] })).notes;

  test("formulas have the text that they last came to", async () => {
    const xml =
      '<sheetData><row><c t="str"><f>A2&amp;"x"</f><v>kết quả</v></c><c><f>1+1</f><v>2</v></c><c><f>NOW()</f></c></row></sheetData>';
    const list = await read({ sheets: [{ xml }] });
    expect(list.tables[0]?.rows).toEqual([["kết quả", "2"]]);
    expect(list.notes).toEqual([
      { code: "FORMULAS", table: "Sheet1", count: 2, cells: ["A1", "B1"] },
      { code: "FORMULAS_WITHOUT_VALUE", table: "Sheet1", count: 1, cells: ["C1"] },
    ]);
  });

  test("errors in cells stay what they say", async () => {
    expect(await notesOf('<sheetData><row><c t="e"><v>#N/A</v></c></row></sheetData>')).toEqual([
      { code: "ERRORS_IN_CELLS", table: "Lớp 1", count: 1, cells: ["A1"] },
    ]);
  });

  test("merged cells have their text in the first, whatever the others kept", async () => {
    const xml = `<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c>
      <c r="C2"><v>4</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="D1:E9"/></mergeCells>`;
    const list = await read({ sheets: [{ xml }] });
    expect(list.tables[0]?.rows).toEqual([["1"], ["", "", "4"]]);
    expect(list.notes).toEqual([{ code: "MERGED_CELLS", table: "Sheet1", count: 1, cells: ["A1:B2"] }]);
  });

  test("hidden rows and columns are read", async () => {
    const xml = `<cols><col min="2" max="2" hidden="1"/><col min="9" max="16384" hidden="1"/></cols><sheetData>
      <row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="B2"><v>2</v></c><c r="C2"><v>3</v></c></row></sheetData>`;
    expect(await notesOf(xml)).toEqual([
      { code: "HIDDEN_ROWS", table: "Lớp 1", count: 1, cells: ["2"] },
      { code: "HIDDEN_COLUMNS", table: "Lớp 1", count: 1, cells: ["B"] },
    ]);
  });

  test("a note names twenty cells and counts them all", async () => {
    const cells = Array.from({ length: 30 }, () => "<c><f>1</f><v>1</v></c>").join("");
    const [note] = await notesOf(`<sheetData><row>${cells}</row></sheetData>`);
    expect(note).toMatchObject({ code: "FORMULAS", count: 30 });
    expect(note && "cells" in note ? note.cells : []).toHaveLength(20);
  });

  test("programs are not run", async () => {
    const parts = [{ name: "xl/vbaProject.bin", content: "whatever" }];
    expect((await read({ sheets: [{ rows: [["a"]] }], parts })).notes).toEqual([{ code: "MACROS_IGNORED" }]);
  });
});

describe("sheets", () => {
  test("keep their names and order, hidden ones are marked, and empty ones are left out", async () => {
    const { tables, notes } = await read({
      sheets: [
        { name: "Danh sách & ký", rows: [["a"]] },
        { name: "Trống", rows: [["", " "]] },
        { name: "Ẩn", state: "hidden", rows: [["b"]] },
        { name: "Rất ẩn", state: "veryHidden", rows: [["c"]] },
        { name: "Biểu đồ", kind: "chartsheet" },
      ],
    });
    expect(tables).toEqual([
      { name: "Danh sách & ký", hidden: false, rows: [["a"]] },
      { name: "Ẩn", hidden: true, rows: [["b"]] },
      { name: "Rất ẩn", hidden: true, rows: [["c"]] },
    ]);
    expect(notes).toEqual([{ code: "SHEET_WITHOUT_CELLS", table: "Biểu đồ" }]);
  });
});

describe("workbooks of other programs", () => {
  const sample = (name: string) => open(new URL(`../../../../../test/lists/${name}`, import.meta.url));

  test("one that exceljs wrote, with nearly everything in it", async () => {
    // Written with exceljs 4.4.0: a title merged over three columns, people below it, a look-up sheet that is hidden.
    const list = await readFile({ name: "by-exceljs.xlsx", bytes: await sample("by-exceljs.xlsx") });
    expect(list.tables).toEqual([
      {
        name: "Danh sách",
        hidden: false,
        rows: [
          ["DANH SÁCH HỌC VIÊN"],
          [],
          ["STT", "Họ và tên", "Ngày sinh", "SĐT", "Có mặt", "Điểm"],
          ["1", "Nguyễn Văn An", "1985-12-31", "0912345678", "TRUE", "7.5"],
          ["2", "Trần Thị Hoà", "1990-02-01", "0987654321", "FALSE", "15"],
        ],
      },
      { name: "Tra cứu", hidden: true, rows: [["Nam"], ["Nữ"]] },
    ]);
    expect(list.notes).toEqual([
      { code: "FORMULAS", table: "Danh sách", count: 1, cells: ["F5"] },
      { code: "MERGED_CELLS", table: "Danh sách", count: 1, cells: ["A1:C1"] },
    ]);
  });
});
