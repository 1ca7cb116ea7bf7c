import fc from "fast-check";
import { expect, test } from "vitest";
import { DOCUMENT_ENDINGS, DOCUMENT_TYPES, documentTypeOf } from "./document-type.js";

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const number = (value: number, width: 2 | 4) => Array.from({ length: width }, (_, at) => (value >>> (8 * at)) & 0xff);

/** An archive of these parts, stored as they are. */
function archive(parts: Readonly<Record<string, string>>): Uint8Array {
  const local: number[] = [];
  const directory: number[] = [];
  for (const [name, text] of Object.entries(parts)) {
    const sizes = [...number(0, 4), ...number(text.length, 4), ...number(text.length, 4), ...number(name.length, 2)];
    directory.push(
      ...bytes("PK\x01\x02"),
      ...number(0, 2),
      ...number(0, 4),
      ...number(0, 2),
      ...number(0, 4),
      ...sizes,
    );
    directory.push(...number(0, 2), ...number(0, 2), ...number(0, 2), ...number(0, 2), ...number(0, 4));
    directory.push(...number(local.length, 4), ...bytes(name));
    local.push(...bytes("PK\x03\x04"), ...number(0, 4), ...number(0, 2), ...number(0, 4), ...sizes, ...number(0, 2));
    local.push(...bytes(name), ...bytes(text));
  }
  const count = number(Object.keys(parts).length, 2);
  const end = [...bytes("PK\x05\x06"), ...number(0, 4), ...count, ...count, ...number(directory.length, 4)];
  return Uint8Array.from([...local, ...directory, ...end, ...number(local.length, 4), ...number(0, 2)]);
}

const OPEN_TEXT = "application/vnd.oasis.opendocument.text";
const TYPES = { "[Content_Types].xml": "" };

test.each([
  ["%PDF-1.7\n", "pdf"],
  ["\xff\xd8\xff\xe1", "jpg"],
  ["\x89PNG\r\n\x1a\n\0", "png"],
])("%j begins as a file of %s does", (text, ending) => {
  const type = documentTypeOf(bytes(text));
  expect(type && DOCUMENT_ENDINGS[type]).toBe(ending);
});

test.each([
  [{ ...TYPES, "word/document.xml": "a" }, "docx"],
  [{ "xl/workbook.xml": "a", ...TYPES }, "xlsx"],
  [{ ...TYPES, "ppt/presentation.xml": "a" }, "pptx"],
  [{ mimetype: OPEN_TEXT, "content.xml": "a" }, "odt"],
])("an archive of %j is a file of %s", (parts, ending) => {
  const type = documentTypeOf(archive(parts));
  expect(type && DOCUMENT_ENDINGS[type]).toBe(ending);
});

test.each([
  ["macros of Office", { ...TYPES, "word/document.xml": "a", "word/vbaProject.bin": "a" }],
  ["macros of OpenDocument", { mimetype: OPEN_TEXT, "Basic/Standard/script-lb.xml": "a" }],
  ["scripts", { mimetype: OPEN_TEXT, "Scripts/python/a.py": "a" }],
])("a document with %s is none that may be kept", (_, parts) => {
  expect(documentTypeOf(archive(parts))).toBeUndefined();
});

test.each([
  "",
  "%PDF",
  " %PDF-1.7",
  "GIF89a",
  "MZ",
  "<html><script>alert(1)</script></html>",
  "<svg xmlns='http://www.w3.org/2000/svg'/>",
  "PK\x03\x04",
  "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
])("%j is no document", (text) => {
  expect(documentTypeOf(bytes(text))).toBeUndefined();
});

test("an archive of other things is no document", () => {
  expect(documentTypeOf(archive({ "word/other.xml": "a", "program.exe": "a" }))).toBeUndefined();
  expect(documentTypeOf(archive({ mimetype: "application/epub+zip" }))).toBeUndefined();
});

test("a spoilt archive is judged, and nothing is read beyond it", () => {
  const good = archive({ ...TYPES, "word/document.xml": "a" });
  const spoilt = fc.record({ at: fc.nat(good.length - 1), value: fc.nat(255), until: fc.nat(good.length) });
  fc.assert(
    fc.property(spoilt, ({ at, value, until }) => {
      const copy = good.slice(0, until);
      if (at < copy.length) copy[at] = value;
      expect([undefined, ...DOCUMENT_TYPES]).toContain(documentTypeOf(copy));
    }),
    { numRuns: 2_000 },
  );
});
