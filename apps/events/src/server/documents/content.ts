import { createHash } from "node:crypto";
import {
  DOCUMENT_TYPES,
  type DocumentAddress,
  type DocumentContent,
  documentTypeOf,
  LARGEST_DOCUMENT,
  Refused,
} from "@wps/model";

/** What somebody hands in: a file, with the type that it is said to have where anybody says so; or an address. */
export type GivenContent =
  | { readonly is: "file"; readonly bytes: Uint8Array; readonly claimed: string | undefined }
  | ({ readonly is: "elsewhere" } & DocumentAddress);

const KNOWN: ReadonlySet<string> = new Set(DOCUMENT_TYPES);

/**
 * What is kept of what somebody hands in. What a file is its bytes say; one that claims to be another document is refused, since
 * whoever sends it means something else.
 *
 * @throws Refused DOCUMENT_UNREADABLE where it is nothing that can be kept
 */
export function contentOf(given: GivenContent): DocumentContent {
  if (given.is === "elsewhere") return given;
  const { bytes, claimed } = given;
  if (bytes.length > LARGEST_DOCUMENT) throw new Refused({ code: "DOCUMENT_UNREADABLE", because: "size" });
  const type = documentTypeOf(bytes);
  if (type === undefined) throw new Refused({ code: "DOCUMENT_UNREADABLE", because: "type" });
  if (claimed !== undefined && KNOWN.has(claimed) && claimed !== type) {
    throw new Refused({ code: "DOCUMENT_UNREADABLE", because: "other-type" });
  }
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { is: "file", type, size: bytes.length, sha256, isKept: true };
}

/** Whether two are the same file, or lie at the same address. */
export const isSameContent = (one: DocumentContent, other: DocumentContent): boolean =>
  one.is === "file"
    ? other.is === "file" && one.sha256 === other.sha256
    : other.is === "elsewhere" && one.url === other.url;
