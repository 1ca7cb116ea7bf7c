import * as z from "zod";
import { meaning } from "./meaning.js";

const OFFICE = "application/vnd.openxmlformats-officedocument";
const OPEN = "application/vnd.oasis.opendocument";

/** The types that a file may have, by their media types (RFC 6838). None of them acts when it is opened. */
export const DOCUMENT_TYPES = [
  "application/pdf",
  "image/jpeg",
  "image/png",
  `${OFFICE}.wordprocessingml.document`,
  `${OFFICE}.spreadsheetml.sheet`,
  `${OFFICE}.presentationml.presentation`,
  `${OPEN}.text`,
  `${OPEN}.spreadsheet`,
  `${OPEN}.presentation`,
] as const;

/** What a file is, as its media type says it. */
export const DocumentType = z
  .enum(DOCUMENT_TYPES)
  .meta(meaning("DocumentType", "The media type of a document.", "Loại tệp của tài liệu."));
export type DocumentType = z.infer<typeof DocumentType>;

/** The ending that a file of each type has. */
export const DOCUMENT_ENDINGS = {
  "application/pdf": "pdf",
  "image/jpeg": "jpg",
  "image/png": "png",
  [`${OFFICE}.wordprocessingml.document`]: "docx",
  [`${OFFICE}.spreadsheetml.sheet`]: "xlsx",
  [`${OFFICE}.presentationml.presentation`]: "pptx",
  [`${OPEN}.text`]: "odt",
  [`${OPEN}.spreadsheet`]: "ods",
  [`${OPEN}.presentation`]: "odp",
} as const satisfies Record<DocumentType, string>;

const BEGINNINGS: readonly (readonly [DocumentType, readonly number[]])[] = [
  ["application/pdf", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["image/jpeg", [0xff, 0xd8, 0xff]],
  ["image/png", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
];

/** The part that a workbook, a text or a presentation of Office has, and no other. */
const MAIN_PARTS: ReadonlyMap<string, DocumentType> = new Map([
  ["word/document.xml", `${OFFICE}.wordprocessingml.document`],
  ["xl/workbook.xml", `${OFFICE}.spreadsheetml.sheet`],
  ["ppt/presentation.xml", `${OFFICE}.presentationml.presentation`],
]);

/** Parts that act: macros of Office, scripts of OpenDocument. */
const ACTS = /(?:^|\/)(?:vbaProject\.bin|Basic\/|Scripts\/|activeX\/)/i;

/**
 * What a file is by its bytes, whatever it is called: by what it begins with, and where it is an archive, by the parts that are
 * in it. A file with macros is none that may be kept.
 *
 * @returns undefined where it is nothing that a document may be
 * @example
 * documentTypeOf(Uint8Array.of(0x25, 0x50, 0x44, 0x46, 0x2d)); // "application/pdf"
 * documentTypeOf(Uint8Array.of(0x3c, 0x73, 0x76, 0x67)); // undefined
 */
export function documentTypeOf(bytes: Uint8Array): DocumentType | undefined {
  const begun = BEGINNINGS.find(([, beginning]) => beginning.every((byte, at) => bytes[at] === byte));
  if (begun !== undefined) return begun[0];
  const names = namesIn(bytes);
  if (names === undefined || names.some((name) => ACTS.test(name))) return undefined;
  return openDocumentIn(bytes) ?? names.map((name) => MAIN_PARTS.get(name)).find((type) => type !== undefined);
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const SHORTEST_END = 22;
const LONGEST_COMMENT = 0xffff;
/** As many parts as are looked at. A document with more is none that people wrote. */
const MOST_PARTS = 10_000;

/** The names of the parts of an archive, as its directory has them; undefined where it is no archive, or a broken one. */
function namesIn(bytes: Uint8Array): string[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < SHORTEST_END || view.getUint32(0, true) !== LOCAL) return undefined;
  const end = endOf(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > MOST_PARTS) return undefined;
  const names: string[] = [];
  for (let nth = 0; nth < count; nth += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) return undefined;
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    if (name === undefined || extra === undefined || comment === undefined || at + 46 + name > end) return undefined;
    names.push(lettersOf(bytes.subarray(at + 46, at + 46 + name)));
    at += 46 + name + extra + comment;
  }
  return names;
}

function endOf(view: DataView): number | undefined {
  const last = view.byteLength - SHORTEST_END;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return undefined;
}

/** What an OpenDocument says that it is: its first part, which is kept as it is. */
function openDocumentIn(bytes: Uint8Array): DocumentType | undefined {
  if (lettersOf(bytes.subarray(30, 38)) !== "mimetype") return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [size, extra] = [view.getUint32(18, true), view.getUint16(28, true)];
  if (size > 100) return undefined;
  const said = lettersOf(bytes.subarray(38 + extra, 38 + extra + size));
  return DOCUMENT_TYPES.find((type) => type === said);
}

/** The names that are looked for have letters of ASCII alone. */
const lettersOf = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
