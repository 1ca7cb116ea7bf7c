import * as z from "zod";
import { EventId } from "./event.js";
import { meaning } from "./meaning.js";
import { SessionId } from "./session.js";
import { isUuid, uuid } from "./uuid.js";

/** The identifier of a scan of a signed sheet. */
export const SheetScanId = uuid()
  .brand<"SheetScanId">()
  .meta(
    meaning(
      "SheetScanId",
      "The identifier of a scan of a signed sheet.",
      "Định danh của một bản quét danh sách ký tên.",
    ),
  );
export type SheetScanId = z.infer<typeof SheetScanId>;

/**
 * Whether a text is the identifier of a scan, in small letters.
 *
 * @example
 * isSheetScanId("439c044e-b44b-4821-8672-2662705f45ac"); // true
 */
export function isSheetScanId(text: string): text is SheetScanId {
  return isUuid(text);
}

/** What a scan is, as its media type (RFC 6838) says it. */
export const SheetScanType = z
  .enum(["application/pdf", "image/jpeg", "image/png"])
  .meta(meaning("SheetScanType", "The media type of a scan.", "Loại tệp của bản quét."));
export type SheetScanType = z.infer<typeof SheetScanType>;

/** As many bytes as a scan may have. */
export const LARGEST_SCAN = 10 * 1024 * 1024;

/** As many scans as an event may have. */
export const MOST_SCANS = 200;

/** How each type begins; nobody has to believe a name. */
const BEGINNINGS: readonly (readonly [SheetScanType, readonly number[]])[] = [
  ["application/pdf", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["image/jpeg", [0xff, 0xd8, 0xff]],
  ["image/png", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
];

/**
 * What a file is by the bytes that it begins with.
 *
 * @returns undefined where it is nothing that a scan may be
 * @example
 * sheetScanTypeOf(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)); // "image/jpeg"
 * sheetScanTypeOf(Uint8Array.of(0x4d, 0x5a)); // undefined
 */
export function sheetScanTypeOf(bytes: Uint8Array): SheetScanType | undefined {
  return BEGINNINGS.find(([, beginning]) => beginning.every((byte, at) => bytes[at] === byte))?.[0];
}

/** The scan of a sheet that people signed, kept as evidence of who was there. It shows names and signatures, which stand nowhere here. */
export const SheetScan = z
  .strictObject({
    id: SheetScanId,
    event: EventId,
    /** Which session was signed for. */
    session: SessionId,
    type: SheetScanType,
    /** In bytes. */
    size: z.int().min(1).max(LARGEST_SCAN),
    /** The SHA-256 of its bytes, in hexadecimal: whoever holds a copy can see that it is this one. */
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    at: z.iso.datetime(),
    /** False where its time was over: that it was, and its fingerprint, are all that is left. */
    isKept: z.boolean(),
  })
  .meta(
    meaning(
      "SheetScan",
      "The scan of a sheet that people signed, kept as evidence.",
      "Bản quét danh sách ký tên, lưu làm chứng cứ.",
    ),
  );
export interface SheetScan extends z.infer<typeof SheetScan> {}
