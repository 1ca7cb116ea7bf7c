import * as z from "zod";
import { addDays, addMonths, type PlainDate } from "./date.js";
import { meaning } from "./meaning.js";

/**
 * Personal data by how long they are kept. `needs`: what people need in order to take part. `sensitive`: details that are
 * sensitive by law. `registration`: links to one's own place, and the marks by which whoever registers twice is known.
 * `contact`: how people are reached. `signed-sheets`: scans of what people signed, name beside name, and
 * documents that show people. `identity`: names, years
 * of birth, what was typed of people's work, certificates.
 * `request-words`: what people wrote to us about their data and what we answered. `consents`: what they agreed to.
 * `reading-log`: who read personal data.
 */
export const RetentionClass = z
  .enum([
    "needs",
    "sensitive",
    "registration",
    "contact",
    "signed-sheets",
    "identity",
    "request-words",
    "consents",
    "reading-log",
  ])
  .meta(
    meaning(
      "RetentionClass",
      "Personal data by how long they are kept.",
      "Nhóm dữ liệu cá nhân theo thời hạn lưu giữ.",
    ),
  );
export type RetentionClass = z.infer<typeof RetentionClass>;

/**
 * Where the time of a class begins: with the end of the event, with the end of the last event that a person is listed for,
 * with the day on which a request was closed, or with the day until which those who run their events keep names.
 */
export type RetentionAnchor = "event" | "last-event" | "request" | "day-set";

/** How long a class is kept, and what is then done: deleted, or parted from whoever it was about. */
export type RetentionRule =
  | {
      readonly class: RetentionClass;
      readonly after: RetentionAnchor;
      readonly months: number;
      readonly action: "delete" | "de-identify";
    }
  | { readonly class: RetentionClass; readonly action: "keep" };

/** Rules that hold together, under the number that each run of the job is kept with. A changed rule needs another number. */
export interface RetentionSchedule {
  readonly version: number;
  /** A rule for each class. */
  readonly rules: readonly RetentionRule[];
}

/** How long personal data are kept now. Statistics are no personal data, and stay. */
export const RETENTION_SCHEDULE: RetentionSchedule = {
  version: 3,
  rules: [
    { class: "needs", after: "event", months: 1, action: "delete" },
    { class: "sensitive", after: "event", months: 1, action: "delete" },
    { class: "registration", after: "event", months: 1, action: "delete" },
    { class: "contact", after: "last-event", months: 12, action: "delete" },
    { class: "signed-sheets", after: "day-set", months: 0, action: "delete" },
    { class: "identity", after: "day-set", months: 0, action: "de-identify" },
    { class: "request-words", after: "request", months: 24, action: "delete" },
    { class: "consents", action: "keep" },
    { class: "reading-log", action: "keep" },
  ],
};

/**
 * How something that is kept stands on a day. `due`: its time is over. `held`: it would be, but for a legal hold. `later`: its
 * time is not over. `undated`: nobody has set a day, so it stays. `kept`: it has no end.
 */
export type RetentionStanding = "due" | "held" | "later" | "undated" | "kept";

/** What decides about something that is kept. */
export interface RetentionFacts {
  /** The day with which its time begins; undefined where that is not known. */
  readonly anchor: PlainDate | undefined;
  readonly isHeld: boolean;
}

/**
 * How something that is kept stands on a day. The last day of its time is one of them: it is due on the day after. What is
 * not known to be over is not over.
 *
 * @example
 * retentionStanding({ class: "contact", after: "last-event", months: 12, action: "delete" }, { anchor: "2026-03-06", isHeld: false }, "2027-03-06"); // "later"
 * retentionStanding({ class: "contact", after: "last-event", months: 12, action: "delete" }, { anchor: "2026-03-06", isHeld: false }, "2027-03-07"); // "due"
 * retentionStanding({ class: "contact", after: "last-event", months: 12, action: "delete" }, { anchor: "2026-03-06", isHeld: true }, "2027-03-07"); // "held"
 * retentionStanding({ class: "contact", after: "last-event", months: 12, action: "delete" }, { anchor: undefined, isHeld: false }, "2027-03-07"); // "undated"
 */
export function retentionStanding(
  rule: RetentionRule,
  { anchor, isHeld }: RetentionFacts,
  today: PlainDate,
): RetentionStanding {
  if (rule.action === "keep") return "kept";
  if (anchor === undefined) return "undated";
  if (today < addDays(addMonths(anchor, rule.months), 1)) return "later";
  return isHeld ? "held" : "due";
}
