import * as z from "zod";
import { PlainDate } from "./date.js";
import { DocumentAudience, DocumentConsent } from "./document-audience.js";
import { DocumentKind } from "./document-kind.js";
import { DOCUMENT_TYPES, DocumentType } from "./document-type.js";
import { LearningTier } from "./learning-evidence.js";
import { meaning } from "./meaning.js";
import { RequirementId } from "./requirement.js";
import { WebAddress } from "./source.js";
import { BilingualProse, Language, Line } from "./text.js";
import { Undertaking } from "./undertaking.js";
import { isUuid, uuid } from "./uuid.js";

/** The identifier of a document. */
export const DocumentId = uuid()
  .brand<"DocumentId">()
  .meta(meaning("DocumentId", "The identifier of a document.", "Định danh của một tài liệu."));
export type DocumentId = z.infer<typeof DocumentId>;

/**
 * Whether a text is the identifier of a document, in small letters.
 *
 * @example
 * isDocumentId("439c044e-b44b-4821-8672-2662705f45ac"); // true
 */
export function isDocumentId(text: string): text is DocumentId {
  return isUuid(text);
}

/** As many bytes as a document may have. */
export const LARGEST_DOCUMENT = 10 * 1024 * 1024;

/** As many documents as an event or a grant may have. */
export const MOST_DOCUMENTS = 200;

/** What a document shows beside the event or the grant that it belongs to. */
export const EvidenceOf = z
  .discriminatedUnion("is", [
    /** One report that an agreement asks for, as `DueReport` says which. */
    z.strictObject({ is: z.literal("requirement"), requirement: RequirementId, closes: PlainDate }),
    /** A result, in the words that it had when the document was entered: these stay where somebody writes it anew. */
    z.strictObject({ is: z.literal("result"), statement: BilingualProse }),
    /** That learning reached a tier of LTEM. */
    z.strictObject({ is: z.literal("tier"), tier: LearningTier }),
  ])
  .meta(meaning("EvidenceOf", "What a document is evidence of.", "Điều mà tài liệu chứng minh."));
export type EvidenceOf = z.infer<typeof EvidenceOf>;

/** Whether nothing is named twice. */
export const areDifferentEvidence = (all: readonly EvidenceOf[]) =>
  new Set(all.map((one) => JSON.stringify(one))).size === all.length;

const fields = {
  title: z.strictObject({ vi: Line, en: Line.optional() }),
  kind: DocumentKind,
  /** The languages that it is written in; none where it has no words, or nobody said. */
  languages: z.array(Language).max(2),
  /** The day that it bears. */
  dated: PlainDate.optional(),
  audience: DocumentAudience,
  consent: DocumentConsent,
  /** Whether it bears anybody’s signature. */
  isSigned: z.boolean(),
  evidenceOf: z.array(EvidenceOf).max(20).refine(areDifferentEvidence, { error: "one is named twice" }),
} as const;

/** What somebody enters about a document, and may change later. */
export const NewDocument = z
  .strictObject(fields)
  .meta(meaning("NewDocument", "What is entered about a document.", "Thông tin về tài liệu cần lưu."));
export interface NewDocument extends z.infer<typeof NewDocument> {}

/** Whether nobody on the way reads or changes what opens at an address, and none of it says who asks. */
export const isSecure = (url: string) => /^https:\/\/[^/?#@]+(?:[/?#]|$)/.test(url);

/** What opens at an address elsewhere. Nobody vouches for its bytes, and their fingerprint is not known. */
export const DocumentAddress = z
  .strictObject({
    url: WebAddress.refine(isSecure, { error: "an address that begins with https://" }),
    type: z.enum(["text/html", ...DOCUMENT_TYPES]),
  })
  .meta(meaning("DocumentAddress", "A document that lies elsewhere.", "Tài liệu đặt ở địa chỉ khác."));
export interface DocumentAddress extends z.infer<typeof DocumentAddress> {}

/** A document itself: a file that is kept here, or an address where it lies. */
export const DocumentContent = z
  .discriminatedUnion("is", [
    z.strictObject({
      is: z.literal("file"),
      type: DocumentType,
      /** In bytes. */
      size: z.int().min(1).max(LARGEST_DOCUMENT),
      /** The SHA-256 of its bytes, in hexadecimal: whoever holds a copy can see that it is this one. */
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      /** False where its time was over: that it was, and its fingerprint, are all that is left. */
      isKept: z.boolean(),
    }),
    z.strictObject({ is: z.literal("elsewhere"), ...DocumentAddress.shape }),
  ])
  .meta(meaning("DocumentContent", "A document itself, or where it lies.", "Tệp tài liệu hoặc nơi đặt tài liệu."));
export type DocumentContent = z.infer<typeof DocumentContent>;

/** A document of an event or a grant, as it is kept. */
export const ProgrammeDocument = z
  .strictObject({
    id: DocumentId,
    of: Undertaking,
    revision: z.int().min(1),
    ...fields,
    content: DocumentContent,
    addedAt: z.iso.datetime(),
  })
  .meta(meaning("ProgrammeDocument", "A document of an event or a grant.", "Tài liệu của sự kiện hoặc khoản tài trợ."));
export interface ProgrammeDocument extends z.infer<typeof ProgrammeDocument> {}
