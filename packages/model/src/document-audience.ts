import * as z from "zod";
import { type Actor, type Capability, can, type EventSubject } from "./access.js";
import type { DocumentKind } from "./document-kind.js";
import { meaning } from "./meaning.js";
import { Line } from "./text.js";

/**
 * For whom a document is. `everybody`: whoever may know of what it belongs to. `funders`: those who pay for it and those who
 * verify, besides those who run it. `organisers`: those alone who run it.
 */
export const DocumentAudience = z
  .enum(["everybody", "funders", "organisers"])
  .meta(meaning("DocumentAudience", "For whom a document is.", "Đối tượng được xem tài liệu."));
export type DocumentAudience = z.infer<typeof DocumentAudience>;

/** Whether those whom a document shows agreed to it, and where that is kept; `not-needed` where it shows nobody. */
export const DocumentConsent = z
  .discriminatedUnion("status", [
    z.strictObject({ status: z.enum(["not-needed", "not-given", "unknown"]) }),
    z.strictObject({ status: z.literal("given"), keptAt: Line }),
  ])
  .meta(
    meaning(
      "DocumentConsent",
      "Whether those whom a document shows agreed to it.",
      "Sự đồng ý của những người xuất hiện trong tài liệu.",
    ),
  );
export type DocumentConsent = z.infer<typeof DocumentConsent>;

/** What decides whether a document may leave the room of those who run what it belongs to. */
export interface Shown {
  readonly kind: DocumentKind;
  readonly isSigned: boolean;
  readonly consent: { readonly status: DocumentConsent["status"] };
}

/** Why a document stays with those who run what it belongs to. */
export const DOCUMENT_BARRIERS = ["attendance", "signatures", "no-consent"] as const;
/** One of the {@link DOCUMENT_BARRIERS}. */
export type DocumentBarrier = (typeof DOCUMENT_BARRIERS)[number];

/**
 * Why a document may not be shown to anybody but those who run what it belongs to; undefined where it may. Who was there and
 * who signed is told to nobody else, whatever was agreed to; whoever else is shown has agreed.
 *
 * @example
 * barrierOf({ kind: "photograph", isSigned: false, consent: { status: "unknown" } }); // "no-consent"
 * barrierOf({ kind: "agenda", isSigned: false, consent: { status: "not-needed" } }); // undefined
 */
export function barrierOf({ kind, isSigned, consent }: Shown): DocumentBarrier | undefined {
  if (kind === "attendance") return "attendance";
  if (isSigned) return "signatures";
  return consent.status === "not-needed" || consent.status === "given" ? undefined : "no-consent";
}

/** What one has to be allowed in order to read a document that is for somebody. */
const NEEDED = {
  everybody: "document:read",
  funders: "document:read-shared",
  organisers: "document:edit",
} as const satisfies Record<DocumentAudience, Capability>;

/**
 * Whether somebody may read a document of an event or a grant that they may know of.
 *
 * @param subject what the document belongs to, as `subjectOf` and `subjectOfGrant` tell it
 * @example
 * mayReadDocument({ role: "public" }, { audience: "organisers" }, subjectOf(event)); // false
 */
export function mayReadDocument(
  actor: Actor,
  { audience }: { readonly audience: DocumentAudience },
  subject: EventSubject,
): boolean {
  return can(actor, NEEDED[audience], subject);
}
