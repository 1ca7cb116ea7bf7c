import * as z from "zod";
import { PlainDate } from "./date.js";
import { EventId } from "./event.js";
import { meaning } from "./meaning.js";
import type { Sensitivity } from "./publication.js";
import { Language } from "./text.js";
import { uuid } from "./uuid.js";

/** The identifier of a record of consent. */
export const ConsentId = uuid()
  .brand<"ConsentId">()
  .meta(meaning("ConsentId", "The identifier of a record of consent.", "Định danh của một lần ghi nhận đồng ý."));
export type ConsentId = z.infer<typeof ConsentId>;

/**
 * What personal data are used for, each asked by itself: `report` is to be named or pictured in one, `photographs` to be
 * photographed or recorded at the event, `transfer-abroad` is to bodies outside Viet Nam.
 */
export const ConsentPurpose = z
  .enum([
    "registration",
    "certificate",
    "per-diem",
    "statistics",
    "follow-up",
    "report",
    "photographs",
    "transfer-abroad",
  ])
  .meta(meaning("ConsentPurpose", "What personal data are used for.", "Mục đích xử lý dữ liệu cá nhân."));
export type ConsentPurpose = z.infer<typeof ConsentPurpose>;

/** How a yes or a no reached us: on a signed paper, said at the desk and written down there, or by the person themselves. */
export const ConsentChannel = z
  .enum(["paper", "desk", "self-service"])
  .meta(meaning("ConsentChannel", "How a yes or a no reached us.", "Hình thức thể hiện sự đồng ý."));
export type ConsentChannel = z.infer<typeof ConsentChannel>;

/** What was said, and to which text. */
const answer = {
  purpose: ConsentPurpose,
  isGiven: z.boolean(),
  /** Which version of the text was read. */
  text: z.int().min(1),
  /** In which language it was read. */
  language: Language,
} as const;

/** What somebody at the desk of an event writes down of what a participant signed or said. */
export const NewConsent = z
  .strictObject({
    ...answer,
    channel: ConsentChannel.exclude(["self-service"]),
    /** The day it was signed or said, which may lie before it is written down. */
    on: PlainDate,
  })
  .meta(meaning("NewConsent", "A yes or a no to write down for a participant.", "Ý kiến đồng ý hoặc không cần ghi."));
export interface NewConsent extends z.infer<typeof NewConsent> {}

/** What somebody says of their own data at an event. */
export const OwnConsent = z
  .strictObject({ event: EventId, ...answer })
  .meta(
    meaning("OwnConsent", "A yes or a no of the person themselves.", "Ý kiến đồng ý hoặc không của chính người đó."),
  );
export interface OwnConsent extends z.infer<typeof OwnConsent> {}

/** A yes or a no as it was said. It is never changed: who changes their mind adds another. */
export const ConsentRecord = z
  .strictObject({
    id: ConsentId,
    event: EventId,
    ...answer,
    channel: ConsentChannel,
    on: PlainDate,
    /** When it was written down. */
    at: z.iso.datetime(),
    /** Since when whoever said it has been known to be this person; absent where they were from the beginning. */
    mergedAt: z.iso.datetime().optional(),
  })
  .meta(meaning("ConsentRecord", "A yes or a no as it was said.", "Ý kiến đồng ý hoặc không đã ghi nhận."));
export interface ConsentRecord extends z.infer<typeof ConsentRecord> {}

/** What somebody's word on a purpose comes to. `withdrawn`: they had said yes before. */
export type ConsentState = "given" | "refused" | "withdrawn" | "not-asked";

type Said = Pick<ConsentRecord, "purpose" | "isGiven" | "channel" | "on" | "at" | "mergedAt">;

/**
 * What the records of one person at one event come to for a purpose. The last day on which something was said counts, and
 * not the day it was written down. A paper has no hour: where it says yes and the person says no on the same day, it is no.
 * Silence is never consent. Who was taken for two people may have said one thing as each: the stricter counts until they are
 * asked again.
 *
 * @example
 * consentOf([], "report"); // "not-asked"
 * consentOf([{ purpose: "report", isGiven: true, channel: "paper", on: "2026-03-01", at: "2026-03-20T02:00:00.000Z" }], "report"); // "given"
 * consentOf([{ purpose: "report", isGiven: true, channel: "paper", on: "2026-03-01", at: "2026-03-20T02:00:00.000Z" }], "statistics"); // "not-asked"
 */
export function consentOf(records: readonly Said[], purpose: ConsentPurpose): ConsentState {
  const said = records.filter((record) => record.purpose === purpose);
  const asOnePerson = said.filter(({ at }) => said.every(({ mergedAt }) => mergedAt === undefined || at > mergedAt));
  if (asOnePerson.length > 0) return stateOf(asOnePerson);
  const since = new Set(said.map(({ mergedAt }) => mergedAt));
  const states = [...since].map((instant) => stateOf(said.filter(({ mergedAt }) => mergedAt === instant)));
  return STRICTEST.find((state) => states.includes(state)) ?? "not-asked";
}

/** A no counts before a yes. */
const STRICTEST = ["withdrawn", "refused", "given"] as const satisfies readonly ConsentState[];

/** What the words of one person on one purpose come to. */
function stateOf(said: readonly Said[]): ConsentState {
  const day = said.map(({ on }) => on).reduce((last, on) => (on > last ? on : last), "");
  const ofDay = said.filter(({ on }) => on === day).toSorted(compareWritten);
  const words = [
    ofDay.findLast(({ channel }) => channel === "self-service"),
    ofDay.findLast(({ channel }) => channel !== "self-service"),
  ].filter((word) => word !== undefined);
  if (words.every(({ isGiven }) => isGiven)) return "given";
  return said.some(({ isGiven }) => isGiven) ? "withdrawn" : "refused";
}

const compareWritten = ({ at: one }: Said, { at: other }: Said) => (one < other ? -1 : one > other ? 1 : 0);

/**
 * Whether somebody may be photographed at an event: where it is open, unless they said no, since they are told; where it is
 * sensitive, as with survivors, the army or the police, only if they said yes.
 *
 * @example
 * mayBePictured("not-asked", "open"); // true
 * mayBePictured("not-asked", "sensitive"); // false
 * mayBePictured("withdrawn", "open"); // false
 */
export function mayBePictured(state: ConsentState, sensitivity: Sensitivity): boolean {
  return state === "given" || (state === "not-asked" && sensitivity === "open");
}
