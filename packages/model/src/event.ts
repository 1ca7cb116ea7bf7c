import * as z from "zod";
import { checkCoherence } from "./event-coherence.js";
import { EventDates } from "./event-dates.js";
import { FundingLink } from "./funding.js";
import { Headcount } from "./headcount.js";
import { meaning } from "./meaning.js";
import { Involvement } from "./organisation.js";
import { Outcome } from "./outcome.js";
import { EventPlace } from "./place.js";
import { NewSession, Session } from "./session.js";
import { listed, Source } from "./source.js";
import { TaskLink } from "./task-link.js";
import { BilingualLine, BilingualProse, Line } from "./text.js";
import { TimeZone } from "./time-zone.js";
import { Variant } from "./variant.js";

// The types of whole events are interfaces, so that editors and error messages say their names and not their parts.

/** The identifier of an event, and its UID in every calendar. */
export const EventId = z
  .uuid()
  .toLowerCase()
  .brand<"EventId">()
  .meta(meaning("EventId", "The identifier of an event.", "Định danh của sự kiện."));
export type EventId = z.infer<typeof EventId>;

/** What sort of event it is. */
export const EventKind = z
  .enum([
    "workshop",
    "training",
    "conference",
    "forum",
    "dialogue",
    "exchange",
    "consultation",
    "launch",
    "ceremony",
    "drill",
    "other",
  ])
  .meta(meaning("EventKind", "What sort of event it is.", "Loại sự kiện."));
export type EventKind = z.infer<typeof EventKind>;

/** How people take part. */
export const EventFormat = z
  .enum(["in-person", "hybrid", "online", "not-given"])
  .meta(meaning("EventFormat", "How people take part.", "Hình thức tham dự."));
export type EventFormat = z.infer<typeof EventFormat>;

/** Where an event stands. */
export const EventStatus = z
  .enum(["planned", "confirmed", "held", "postponed", "cancelled"])
  .meta(meaning("EventStatus", "Where an event stands.", "Tình trạng của sự kiện."));
export type EventStatus = z.infer<typeof EventStatus>;

/** Whether an entry, an event or an organisation, came with the public record or was made by an organiser. */
export const EntryOrigin = z
  .enum(["public-record", "organiser"])
  .meta(meaning("EntryOrigin", "Where an entry comes from.", "Nguồn gốc của mục nhập."));
export type EntryOrigin = z.infer<typeof EntryOrigin>;

const fields = {
  kind: EventKind,
  title: BilingualLine,
  /** `printed` when a source gives the title; `described` when it is our own wording of the subject. */
  titleBasis: z.enum(["printed", "described"]),
  summary: BilingualProse.optional(),
  dates: EventDates,
  timeZone: TimeZone,
  format: EventFormat,
  place: EventPlace,
  organisations: z.array(Involvement).min(1, { error: "name at least one organisation" }).max(60),
  taskLinks: z.array(TaskLink).max(60),
  headcounts: listed(Headcount),
  funding: listed(FundingLink),
  outcomes: listed(Outcome),
  status: EventStatus,
  variants: z.array(Variant).max(60),
  sources: z.array(Source).max(100),
} as const;

const stamps = {
  id: EventId,
  origin: EntryOrigin,
  recordRef: Line.optional(),
  revision: z.int().min(1),
  sequence: z.int().min(0),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
} as const;

/** An event as somebody enters it: the form, the server and the file of the public record obey this one schema. */
export const NewProgrammeEvent = z
  .strictObject({ ...fields, sessions: z.array(NewSession).max(400) })
  .superRefine(checkCoherence)
  .meta(meaning("NewProgrammeEvent", "An event to save.", "Sự kiện cần lưu."));
export interface NewProgrammeEvent extends z.infer<typeof NewProgrammeEvent> {}

/** A workshop, training course or other event of a programme, as it is kept. */
export const ProgrammeEvent = z
  .strictObject({ ...stamps, ...fields, sessions: z.array(Session).max(400) })
  .superRefine(checkCoherence)
  .meta(
    meaning(
      "ProgrammeEvent",
      "A workshop, training course or other event linked to a programme.",
      "Hội thảo, lớp tập huấn hoặc sự kiện khác gắn với chương trình.",
    ),
  );
export interface ProgrammeEvent extends z.infer<typeof ProgrammeEvent> {}

/** An event as a list or a calendar shows it. */
export const EventSummary = z
  .strictObject({
    id: EventId,
    origin: EntryOrigin,
    kind: EventKind,
    title: BilingualLine,
    dates: EventDates,
    timeZone: TimeZone,
    format: EventFormat,
    place: EventPlace,
    status: EventStatus,
    sessions: z.array(Session),
    organisations: z.array(Involvement),
    taskLinks: z.array(TaskLink),
    revision: z.int().min(1),
  })
  .meta(meaning("EventSummary", "An event as a list shows it.", "Sự kiện trong danh sách."));
export interface EventSummary extends z.infer<typeof EventSummary> {}

type GuestFact = "dates" | "timeZone" | "format" | "place" | "status" | "sessions";

/**
 * Whether a change concerns people who have the event in their calendar: its time, place, format or state moved.
 * Such a change raises the iCalendar SEQUENCE (RFC 5546); a corrected word or another order of the sessions does not.
 *
 * @example
 * concernsGuests(event, { ...event, status: "cancelled" }); // true
 */
export function concernsGuests(
  before: Pick<ProgrammeEvent, GuestFact>,
  after: Pick<NewProgrammeEvent, GuestFact>,
): boolean {
  const seen = ({ dates, timeZone, format, place, status, sessions }: typeof after) =>
    JSON.stringify([
      dates.start,
      dates.end,
      dates.precision,
      timeZone,
      format,
      place.status === "known" ? [place.name.vi, place.name.en, place.venue?.vi, place.venue?.en] : null,
      status,
      sessions.map(({ id, date, hours }) => [id, date, hours?.start, hours?.end].join(" ")).sort(),
    ]);
  return seen(before) !== seen(after);
}
