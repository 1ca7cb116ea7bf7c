import { expect, test } from "vitest";
import { sheetScanTypeOf } from "./sheet-scan.js";

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

test.each([
  ["%PDF-1.7\n", "application/pdf"],
  ["\xff\xd8\xff\xe1", "image/jpeg"],
  ["\x89PNG\r\n\x1a\n\0", "image/png"],
])("%j begins as %s does", (text, type) => {
  expect(sheetScanTypeOf(bytes(text))).toBe(type);
});

test.each(["", "%PDF", " %PDF-1.7", "\xff\xd8", "PK\x03\x04", "<svg xmlns='http://www.w3.org/2000/svg'/>", "GIF89a"])(
  "%j is nothing that a scan may be",
  (text) => {
    expect(sheetScanTypeOf(bytes(text))).toBeUndefined();
  },
);
