import { ListUnreadable, type OtherFormat } from "./list-unreadable.ts";
import { Package } from "./workbook/package.ts";
import { relationsOf } from "./workbook/relations.ts";

/** What a file is by what is in it, whatever its name says. */
export type FileContents =
  | { readonly kind: "workbook"; readonly file: Package; readonly part: string }
  | { readonly kind: "text" };

/** The first bytes of files that are no list, in hexadecimal. */
const BEGINNINGS: readonly (readonly [RegExp, OtherFormat])[] = [
  [/^255044462d/, "pdf"],
  [/^7b5c727466/, "rtf"],
  // In this order: PNG, JPEG, GIF, WebP, BMP, TIFF twice, and the pictures of telephones.
  [
    /^(?:89504e47|ffd8ff|47494638|52494646.{8}57454250|424d.{8}0{8}|49492a00|4d4d002a|.{8}66747970(?:686569|6d6966|6176))/,
    "image",
  ],
  [/^(?:1f8b|52617221|377abcaf)/, "archive"],
  // Workbooks of Excel 2 to 4, which had no container yet.
  [/^090[0248](?:0[4-8]|10)00/, "xls"],
];
const ZIP = /^504b(?:0304|0506)/;
/** A container of Microsoft's from before zip: old documents are in one, and those with a password. */
const OLD_CONTAINER = /^d0cf11e0a1b11ae1/;

/** Names of what is in such a container, which it has in UTF-16. */
const IN_CONTAINER: readonly (readonly [string, OtherFormat])[] = [
  ["Workbook", "xls"],
  ["Book", "xls"],
  ["WordDocument", "doc"],
];

/** What tells apart what is zipped. */
const IN_ZIP: readonly (readonly [RegExp, OtherFormat])[] = [
  [/^xl\/workbook\.bin$/, "xlsb"],
  [/^word\//, "docx"],
  [/^ppt\//, "pptx"],
  [/\.iwa$/, "numbers"],
  [/^index\.(?:zip|numbers)$/, "numbers"],
  [/^content\.xml$/, "ods"],
];

/** What a file is. Refuses what is no list. */
export async function contentsOf(bytes: Uint8Array): Promise<FileContents> {
  if (bytes.length === 0) throw new ListUnreadable({ code: "EMPTY" });
  const beginning = Buffer.from(bytes.subarray(0, 16)).toString("hex");
  if (ZIP.test(beginning)) return workbookIn(new Package(bytes));
  if (OLD_CONTAINER.test(beginning)) throw containerRefusal(bytes);
  refuse(BEGINNINGS.find(([begins]) => begins.test(beginning))?.[1]);
  return { kind: "text" };
}

/** Pages and documents are texts too, and no lists. */
export function refuseMarkup(text: string): void {
  const beginning = text.slice(0, 1000).trimStart();
  if (/^<(?:!doctype html|html|head|body|meta|style|table|div)\b|^MIME-Version:/i.test(beginning)) refuse("html");
  if (/^<\?xml\b/i.test(beginning)) refuse(/<html\b/i.test(beginning) ? "html" : "xml");
}

function refuse(format: OtherFormat | undefined): void {
  if (format !== undefined) throw new ListUnreadable({ code: "OTHER_FORMAT", format });
}

function containerRefusal(bytes: Uint8Array): ListUnreadable {
  const has = (name: string) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(name, 0, "utf16le");
  if (has("EncryptedPackage")) return new ListUnreadable({ code: "ENCRYPTED" });
  const format = IN_CONTAINER.find(([name]) => has(name))?.[1];
  return new ListUnreadable(format === undefined ? { code: "UNKNOWN_FORMAT" } : { code: "OTHER_FORMAT", format });
}

async function workbookIn(file: Package): Promise<FileContents> {
  refuse(IN_ZIP.find(([path]) => file.paths.some((one) => path.test(one)))?.[1]);
  const relations = await relationsOf(file, "");
  const part = relations.find(({ kind }) => kind === "officeDocument")?.path ?? "xl/workbook.xml";
  if (file.has(part)) return { kind: "workbook", file, part };
  throw new ListUnreadable({ code: "OTHER_FORMAT", format: "archive" });
}
