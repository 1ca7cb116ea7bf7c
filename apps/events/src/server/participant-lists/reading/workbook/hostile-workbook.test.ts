import { describe, expect, test } from "vitest";
import { type WorkbookDraft, workbookOf } from "../../../../../test/lists/workbook.ts";
import { zipOf } from "../../../../../test/lists/zip.ts";
import { LIMITS } from "../limits.ts";
import { type ListRefusal, ListUnreadable } from "../list-unreadable.ts";
import { readFile } from "../read-file.ts";

async function refusalOf(bytes: Uint8Array): Promise<ListRefusal | "none"> {
  try {
    await readFile({ name: "danh-sach.xlsx", bytes });
  } catch (error) {
    if (error instanceof ListUnreadable) return error.refusal;
    throw error;
  }
  return "none";
}

const refusalOfSheet = (xml: string, draft: Partial<WorkbookDraft> = {}) =>
  refusalOf(workbookOf({ sheets: [{ xml: `<sheetData>${xml}</sheetData>` }], ...draft }));

const SHEET = "xl/worksheets/sheet1.xml";
/** Something in a row is a text, and what comes after it is for the limits. */
const START = "<row><c><v>1</v></c></row>";

describe("a zip file", () => {
  test("that owns up to a bomb is not unzipped", async () => {
    const bomb = { name: SHEET, content: "", claimedSize: 0xfffffff0 };
    expect(await refusalOf(workbookOf({ sheets: [{}], parts: [bomb] }))).toEqual({
      code: "TOO_COMPRESSED",
      part: SHEET,
      limit: 300,
    });
  });

  test("that lies about a bomb is unzipped no further than the limit", async () => {
    const bomb = { name: SHEET, content: `<a>${"<b/>".repeat(12_000_000)}`, claimedSize: 1000 };
    const file = workbookOf({ sheets: [{}], parts: [bomb] });
    expect(file.length).toBeLessThan(64 * 1024);
    expect(await refusalOf(file)).toEqual({ code: "TOO_COMPRESSED", part: SHEET, limit: 300 });
  });

  test("may claim to come to 100 MB in all", async () => {
    const parts = Array.from({ length: 6 }, (_, at) => ({
      name: `xl/media/${at}.jpg`,
      content: Buffer.alloc(100_000),
      isStored: true,
      claimedSize: 20_000_000,
    }));
    expect(await refusalOf(zipOf(parts))).toEqual({ code: "TOO_LARGE_UNZIPPED", limit: LIMITS.unzippedBytes });
  });

  test("may come to 100 MB in all, whatever it claims", async () => {
    const content = `<worksheet>${`<v>${"x".repeat(1_000_000)}</v>`.repeat(105)}</worksheet>`;
    const sheet = { name: SHEET, content, isStored: true, claimedSize: 1000 };
    const file = workbookOf({ sheets: [{}], parts: [sheet] });
    expect(await refusalOf(file)).toEqual({ code: "TOO_LARGE_UNZIPPED", limit: LIMITS.unzippedBytes });
  });

  test("may have 2,000 parts", async () => {
    const parts = Array.from({ length: 2001 }, (_, at) => ({ name: `${at}`, content: "", isStored: true }));
    expect(await refusalOf(zipOf(parts))).toEqual({ code: "TOO_MANY_PARTS", count: 2001, limit: 2000 });
  });

  test("is damaged wherever it was cut off", async () => {
    const file = workbookOf({ sheets: [{ rows: [["a", "b"]] }] });
    for (let length = 4; length < file.length; length += 1) {
      expect(await refusalOf(file.subarray(0, length))).toMatchObject({ code: "DAMAGED" });
    }
  });

  test("is damaged where a byte was changed, or reads the same", async () => {
    const file = workbookOf({ sheets: [{ rows: [["Nguyễn Văn An", "1985"]] }] });
    for (let at = 4; at < file.length; at += 7) {
      const changed = Buffer.from(file);
      changed[at] = (changed[at] ?? 0) ^ 0x55;
      expect([
        "none",
        "DAMAGED",
        "ENCRYPTED",
        "EMPTY",
        "OTHER_FORMAT",
        "TOO_COMPRESSED",
        "TOO_LARGE_UNZIPPED",
        "TOO_MANY_PARTS",
      ]).toContain(await refusalOf(changed).then((refusal) => (refusal === "none" ? refusal : refusal.code)));
    }
  });

  test("has the checksums of its parts", async () => {
    const part = { name: SHEET, content: "<worksheet/>", checksum: 1 };
    expect(await refusalOf(workbookOf({ sheets: [{}], parts: [part] }))).toEqual({ code: "DAMAGED", part: SHEET });
  });

  test("with a password is told as such", async () => {
    const part = { name: SHEET, content: "<worksheet/>", flags: 1 };
    expect(await refusalOf(workbookOf({ sheets: [{}], parts: [part] }))).toEqual({ code: "ENCRYPTED" });
  });
});

describe("an XML part", () => {
  test.each([
    '<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><worksheet>&c;</worksheet>',
    '<?xml version="1.0"?><!DOCTYPE a SYSTEM "file:///etc/passwd"><worksheet/>',
  ])("declares no entities: %#", async (content) => {
    const file = workbookOf({ sheets: [{}], parts: [{ name: SHEET, content }] });
    expect(await refusalOf(file)).toEqual({ code: "FORBIDDEN_XML", part: SHEET });
  });

  test("resolves no entities but the five of XML", async () => {
    const xml = '<sheetData><row><c t="str"><v>&b;&amp;&#0;&#x110000;</v></c></row></sheetData>';
    const list = await readFile({ name: "a.xlsx", bytes: workbookOf({ sheets: [{ xml }] }) });
    expect(list.tables[0]?.rows).toEqual([["&b;&&#x110000;"]]);
  });

  test.each([
    "<worksheet><sheetData>",
    "<worksheet></sheetData></worksheet>",
    "",
    "worksheet",
    "<worksheet/>x",
    "< a/>",
  ])("is whole: %s", async (content) => {
    const file = workbookOf({ sheets: [{}], parts: [{ name: SHEET, content }] });
    expect(await refusalOf(file)).toEqual({ code: "DAMAGED", part: SHEET });
  });
});

describe("a sheet", () => {
  test("that claims ten million rows costs what it holds", async () => {
    const xml = `<dimension ref="A1:XFD10000000"/><sheetData>${START}<row r="10000000"><c r="A10000000" s="1"/></row></sheetData>`;
    const list = await readFile({ name: "a.xlsx", bytes: workbookOf({ sheets: [{ xml }] }) });
    expect(list.tables[0]?.rows).toEqual([["1"]]);
  });

  test.each([
    ['<row r="10000000"><c><v>1</v></c></row>', { code: "TOO_MANY_ROWS", row: 10_000_000, limit: 20_000 }],
    ['<row><c r="A20001"><v>1</v></c></row>', { code: "TOO_MANY_ROWS", row: 20_001, limit: 20_000 }],
    ['<row><c r="GS1"><v>1</v></c></row>', { code: "TOO_MANY_COLUMNS", column: 201, limit: 200 }],
    [
      `<row><c r="B7" t="str"><v>${"é".repeat(4001)}</v></c></row>`,
      { code: "CELL_TOO_LONG", cell: "B7", length: 4001, limit: 4000 },
    ],
  ])("has texts within its limits: case %#", async (row, refusal) => {
    expect(await refusalOfSheet(START + row)).toEqual({ table: "Sheet1", ...refusal });
  });

  test("has as many texts as the limits allow", async () => {
    const xml = '<row r="20000"><c r="GR20000"><v>1</v></c></row>';
    expect(await refusalOfSheet(xml)).toBe("none");
  });

  test("names strings that there are", async () => {
    expect(await refusalOfSheet('<row><c t="s"><v>7</v></c></row>')).toMatchObject({ code: "DAMAGED" });
  });

  test("does not come to more text by naming the same again and again", async () => {
    const row = `<row>${'<c t="s"><v>0</v></c>'.repeat(200)}</row>`;
    const strings = [`<t>${"x".repeat(4000)}</t>`];
    expect(await refusalOfSheet(row.repeat(60), { strings })).toEqual({ code: "TOO_MUCH_TEXT", limit: 20_000_000 });
  });

  test("has no more than a million cells, with the empty ones before its texts", async () => {
    const far = Array.from({ length: 5001 }, (_, at) => `<row><c r="GR${at + 1}"><v>1</v></c></row>`);
    expect(await refusalOfSheet(far.slice(1).join(""))).toBe("none");
    expect(await refusalOfSheet(far.join(""))).toEqual({ code: "TOO_MANY_CELLS", limit: 1_000_000 });
  });

  test("has ranges that do not overlap", async () => {
    const xml = `<sheetData><row r="1000"><c r="GR1000"><v>1</v></c></row></sheetData><mergeCells>${'<mergeCell ref="A1:GR20000"/>'.repeat(10_000)}</mergeCells>`;
    expect(await refusalOf(workbookOf({ sheets: [{ xml }] }))).toMatchObject({ code: "DAMAGED" });
  });

  test("is one of twenty at most", async () => {
    const sheets = Array.from({ length: 21 }, () => ({ rows: [["a"]] }));
    expect(await refusalOf(workbookOf({ sheets }))).toEqual({ code: "TOO_MANY_SHEETS", count: 21, limit: 20 });
  });

  test("has a text", async () => {
    expect(await refusalOfSheet('<row><c t="str"><v> </v></c></row>')).toEqual({ code: "EMPTY" });
  });
});
