import * as z from "zod";
import { Attended } from "./attended.js";
import { CertificateCode } from "./certificate-code.js";
import { PlainDate } from "./date.js";
import { EventId } from "./event.js";
import { FullName } from "./full-name.js";
import { meaning } from "./meaning.js";
import { areDifferent, ParticipationId } from "./participation.js";
import type { Sensitivity } from "./publication.js";
import { BilingualLine, Line } from "./text.js";
import { dayAt, HOME_TIME_ZONE } from "./time-zone.js";
import { isUuid, uuid } from "./uuid.js";

/** The identifier of a certificate: for those who issue it. Others know it by its code. */
export const CertificateId = uuid()
  .brand<"CertificateId">()
  .meta(meaning("CertificateId", "The identifier of a certificate.", "Định danh của giấy chứng nhận."));
export type CertificateId = z.infer<typeof CertificateId>;

/**
 * Whether a text is the identifier of a certificate, in small letters.
 *
 * @example
 * isCertificateId("439c044e-b44b-4821-8672-2662705f45ac"); // true
 */
export function isCertificateId(text: string): text is CertificateId {
  return isUuid(text);
}

/**
 * Why a certificate does not hold any more. `replaced`: another one says it right, such as a name that was misspelt.
 * `not-completed`: attendance was corrected, and the rule of completion is not met.
 */
export const RevocationReason = z
  .enum(["replaced", "not-completed", "issued-by-mistake", "other"])
  .meta(meaning("RevocationReason", "Why a certificate was revoked.", "Lý do thu hồi giấy chứng nhận."));
export type RevocationReason = z.infer<typeof RevocationReason>;

/** Why a certificate is to be revoked. The note is for those who run the event, and for nobody else. */
export const CertificateRevocation = z
  .strictObject({ reason: RevocationReason, note: Line.optional() })
  .meta(meaning("CertificateRevocation", "Why a certificate is to be revoked.", "Nội dung thu hồi giấy chứng nhận."));
export interface CertificateRevocation extends z.infer<typeof CertificateRevocation> {}

/** What a certificate says, as it was on the day it was issued: later changes of the person or the event leave it as it is. */
const facts = {
  holder: FullName,
  /** The title of the event. */
  title: BilingualLine,
  first: PlainDate,
  last: PlainDate,
  attended: Attended,
  /** The names of those who ran it. */
  organisations: z.array(BilingualLine),
} as const;

/** That somebody completed a course, for them to show to others. It is valid until it is revoked, and never again after that. */
export const Certificate = z
  .strictObject({
    id: CertificateId,
    code: CertificateCode,
    event: EventId,
    participation: ParticipationId,
    issuedAt: z.iso.datetime(),
    ...facts,
    revoked: z.strictObject({ at: z.iso.datetime(), ...CertificateRevocation.shape }).optional(),
  })
  .meta(meaning("Certificate", "That somebody completed a course.", "Giấy chứng nhận hoàn thành khóa học."));
export interface Certificate extends z.infer<typeof Certificate> {}

/** What a certificate is worth: `replaced` has no worth either, but there is another one in its place. */
export const CertificateStanding = z
  .enum(["valid", "replaced", "revoked"])
  .meta(meaning("CertificateStanding", "Whether a certificate is valid.", "Hiệu lực của giấy chứng nhận."));
export type CertificateStanding = z.infer<typeof CertificateStanding>;

/**
 * What a certificate is worth.
 *
 * @example
 * standingOf({}); // "valid"
 * standingOf({ revoked: { at: "2026-03-12T02:00:00Z", reason: "other" } }); // "revoked"
 */
export function standingOf({ revoked }: Pick<Certificate, "revoked">): CertificateStanding {
  if (revoked === undefined) return "valid";
  return revoked.reason === "replaced" ? "replaced" : "revoked";
}

/**
 * What everybody gets who has the code of a certificate: what it says and whether it is valid. Of an event that is held back
 * to protect who takes part, only that there is one, from which year, and whether it is valid.
 */
export const CertificateCheck = z
  .discriminatedUnion("shows", [
    z.strictObject({
      shows: z.literal("facts"),
      standing: CertificateStanding,
      issued: PlainDate,
      revoked: PlainDate.optional(),
      ...facts,
    }),
    z.strictObject({ shows: z.literal("standing"), standing: CertificateStanding, year: z.int().min(1900).max(2199) }),
  ])
  .meta(
    meaning(
      "CertificateCheck",
      "What everybody gets who has the code of a certificate.",
      "Kết quả kiểm tra giấy chứng nhận theo mã.",
    ),
  );
export type CertificateCheck = z.infer<typeof CertificateCheck>;

/**
 * What is told of a certificate to whoever has its code. Why it was revoked is told to nobody else, but that another one took
 * its place is.
 *
 * @param sensitivity of the event, as it is now
 * @example
 * checkOf(certificate, "sensitive"); // { shows: "standing", standing: "valid", year: 2026 }
 */
export function checkOf(certificate: Certificate, sensitivity: Sensitivity): CertificateCheck {
  const { holder, title, first, last, attended, organisations, issuedAt, revoked } = certificate;
  const standing = standingOf(certificate);
  const issued = dayOf(issuedAt);
  if (sensitivity !== "open") return { shows: "standing", standing, year: Number(issued.slice(0, 4)) };
  const until = revoked && { revoked: dayOf(revoked.at) };
  return { shows: "facts", standing, issued, ...until, holder, title, first, last, attended, organisations };
}

const dayOf = (instant: string): PlainDate => dayAt(Date.parse(instant), HOME_TIME_ZONE);

/** As many certificates as are issued at once by name. */
const MOST_AT_ONCE = 2_000;

/** Whom certificates are to be issued to; without names, every participant who completed the course and has none. */
export const CertificateIssue = z
  .strictObject({
    participations: z
      .array(ParticipationId)
      .min(1)
      .max(MOST_AT_ONCE)
      .refine(areDifferent, { error: "somebody is named twice" })
      .optional(),
  })
  .meta(meaning("CertificateIssue", "Whom certificates are to be issued to.", "Những người được cấp giấy chứng nhận."));
export interface CertificateIssue extends z.infer<typeof CertificateIssue> {}
