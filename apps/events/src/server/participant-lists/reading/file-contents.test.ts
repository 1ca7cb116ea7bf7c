import { describe, expect, test } from "vitest";
import { workbookOf } from "../../../../test/lists/workbook.ts";
import { zipOf } from "../../../../test/lists/zip.ts";
import { readFile } from "./read-file.ts";

const refusal = (content: string | Uint8Array, name = "danh-sach.xlsx") =>
  readFile({ name, bytes: Buffer.from(content) }).then(
    () => undefined,
    (error) => error.refusal,
  );

/** A container of Microsoft's, as far as its first bytes and a name in it. */
const container = (name: string) =>
  Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(504), Buffer.from(name, "utf16le")]);

const zipped = (...names: string[]) => zipOf(names.map((name) => ({ name, content: "<a/>" })));
const bytes = (hexadecimal: string) => Buffer.from(hexadecimal.padEnd(64, "0"), "hex");

describe("what is no list is told by its contents", () => {
  test.each([
    ["xls", container("Workbook")],
    ["xls", container("Book")],
    ["xls", bytes("0908100000060500")],
    ["doc", container("WordDocument")],
    ["xlsb", zipped("[Content_Types].xml", "xl/workbook.bin")],
    ["ods", zipped("mimetype", "content.xml")],
    ["numbers", zipped("Index/Document.iwa", "preview.jpg")],
    ["docx", zipped("[Content_Types].xml", "word/document.xml")],
    ["pptx", zipped("[Content_Types].xml", "ppt/presentation.xml")],
    ["archive", zipped("photo.jpg")],
    ["pdf", "%PDF-1.7\n"],
    ["rtf", "{\\rtf1\\ansi"],
    ["html", "<html><body><table><tr><td>Nguyễn</td></tr></table>"],
    ["html", "\n <!DOCTYPE html>\n<table>"],
    ["html", Buffer.from("\uFEFF<table><tr><td>An</td></tr></table>", "utf16le")],
    ["html", "MIME-Version: 1.0\nContent-Type: multipart/related"],
    ["xml", '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook/>'],
    ["image", bytes("89504e470d0a1a0a")],
    ["image", bytes("ffd8ffe0")],
    ["image", bytes("00000018667479706865696300")],
    ["archive", bytes("1f8b08")],
  ])("%s: case %#", async (format, content) => {
    expect(await refusal(content, "danh-sach.xls")).toEqual({ code: "OTHER_FORMAT", format });
  });

  test.each([
    ["EMPTY", ""],
    ["EMPTY", "\uFEFF \r\n,,,\r\n"],
    ["ENCRYPTED", container("EncryptedPackage")],
    ["UNKNOWN_FORMAT", container("Contents")],
    ["UNKNOWN_FORMAT", bytes("00010002000300ff")],
    ["UNKNOWN_FORMAT", Buffer.of(0xc3, 0x01, 0x80, 0x41)],
  ])("%s: case %#", async (code, content) => {
    expect(await refusal(content)).toEqual({ code });
  });
});

describe("what a name says does not count, and is noted", () => {
  const workbook = workbookOf({ sheets: [{ rows: [["a", "b"]] }] });

  test.each([
    ["a.xlsx", workbook, []],
    ["A.XLSM", workbook, []],
    ["a.csv", workbook, [{ code: "WRONG_EXTENSION", extension: "csv", format: "xlsx" }]],
    ["a.xls", workbook, [{ code: "WRONG_EXTENSION", extension: "xls", format: "xlsx" }]],
    ["a.csv", "a,b\n", []],
    ["a.b.TXT", "a,b\n", []],
    ["a", "a,b\n", []],
    ["a.xls", "a\tb\n", [{ code: "WRONG_EXTENSION", extension: "xls", format: "csv" }]],
  ])("%s", async (name, content, notes) => {
    const list = await readFile({ name, bytes: Buffer.from(content) });
    expect(list.tables[0]?.rows).toEqual([["a", "b"]]);
    expect(list.notes).toEqual(notes);
  });
});
