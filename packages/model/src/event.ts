import * as z from "zod";
import { type Actor, can, type EventSubject } from "./access.js";
import { CourseRun } from "./course-run.js";
import { checkCoherence } from "./event-coherence.js";
import { EventDates } from "./event-dates.js";
import { CostFigure, EventBaseline, EventDeviation, ExpectedHeads } from "./event-plan.js";
import { capabilitiesOfEdit, certaintyOf, EventStatus } from "./event-status.js";
import { Amount, FundingLink } from "./funding.js";
import { Headcount } from "./headcount.js";
import { meaning } from "./meaning.js";
import { Involvement, OrganisationId } from "./organisation.js";
import { Outcome } from "./outcome.js";
import { EventPlace } from "./place.js";
import { Publication, Sensitivity } from "./publication.js";
import { NewSession, Session } from "./session.js";
import { itemsOf, listed, Source } from "./source.js";
import { TaskLink } from "./task-link.js";
import { BilingualLine, BilingualProse, Line } from "./text.js";
import { TimeZone } from "./time-zone.js";
import { isUuid, uuid } from "./uuid.js";
import { Variant } from "./variant.js";

// The types of whole events are interfaces, so that editors and error messages say their names and not their parts.

/** The identifier of an event, and its UID in every calendar. */
export const EventId = uuid()
  .brand<"EventId">()
  .meta(meaning("EventId", "The identifier of an event.", "Định danh của sự kiện."));
export type EventId = z.infer<typeof EventId>;

/**
 * Whether a text is the identifier of an event, in small letters.
 *
 * @example
 * isEventId("439c044e-b44b-4821-8672-2662705f45ac"); // true
 */
export function isEventId(text: string): text is EventId {
  return isUuid(text);
}

/** Every sort of event there is. */
export const EVENT_KINDS = [
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
] as const;

/** What sort of event it is. */
export const EventKind = z.enum(EVENT_KINDS).meta(meaning("EventKind", "What sort of event it is.", "Loại sự kiện."));
export type EventKind = z.infer<typeof EventKind>;

/** How people take part. */
export const EventFormat = z
  .enum(["in-person", "hybrid", "online", "not-given"])
  .meta(meaning("EventFormat", "How people take part.", "Hình thức tham dự."));
export type EventFormat = z.infer<typeof EventFormat>;

/** Whether an entry, an event or an organisation, came with the public record or was made by an organiser. */
export const EntryOrigin = z
  .enum(["public-record", "organiser"])
  .meta(meaning("EntryOrigin", "Where an entry comes from.", "Nguồn gốc của mục nhập."));
export type EntryOrigin = z.infer<typeof EntryOrigin>;

const fields = {
  kind: EventKind,
  /** Of which course it is a run. */
  run: CourseRun.optional(),
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
  expected: ExpectedHeads.optional(),
  deviations: z.array(EventDeviation).max(4),
  status: EventStatus,
  /** Why it was postponed or cancelled. */
  statusReason: BilingualProse.optional(),
  publication: Publication,
  sensitivity: Sensitivity,
  variants: z.array(Variant).max(60),
  sources: z.array(Source).max(100),
} as const;

/** What it was planned to cost and what it cost, for those who may know. */
const costs = { budget: Amount.optional(), cost: Amount.optional() } as const;
const shownCosts = { budget: CostFigure.optional(), cost: CostFigure.optional() } as const;

const stamps = {
  id: EventId,
  origin: EntryOrigin,
  recordRef: Line.optional(),
  revision: z.int().min(1),
  sequence: z.int().min(0),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  baseline: EventBaseline.optional(),
} as const;

/** An event as somebody enters it: the form, the server and the file of the public record obey this one schema. */
export const NewProgrammeEvent = z
  .strictObject({ ...fields, ...costs, sessions: z.array(NewSession).max(400) })
  .check(checkCoherence)
  .meta(meaning("NewProgrammeEvent", "An event to save.", "Sự kiện cần lưu."));
export interface NewProgrammeEvent extends z.infer<typeof NewProgrammeEvent> {}

/** A workshop, training course or other event of a programme, as it is kept. */
export const ProgrammeEvent = z
  .strictObject({ ...stamps, ...fields, ...shownCosts, sessions: z.array(Session).max(400) })
  .check(checkCoherence)
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
    publication: Publication,
    sensitivity: Sensitivity,
    sessions: z.array(Session),
    organisations: z.array(Involvement),
    taskLinks: z.array(TaskLink),
    /** Who gives the event's money, and who passes it on. */
    funders: z.array(OrganisationId),
    revision: z.int().min(1),
  })
  .meta(meaning("EventSummary", "An event as a list shows it.", "Sự kiện trong danh sách."));
export interface EventSummary extends z.infer<typeof EventSummary> {}

/**
 * What decides who may do what with an event.
 *
 * @example
 * subjectOf(event).publication; // "published"
 */
export function subjectOf(event: NewProgrammeEvent | ProgrammeEvent): EventSubject {
  const { publication, sensitivity, organisations, funding } = event;
  const money = itemsOf(funding);
  const funders = money.flatMap(({ funder, channel }) => (channel === undefined ? [funder] : [funder, channel]));
  const donors = money.map(({ funder }) => funder);
  return { publication, sensitivity, organisations, funders: [...new Set(funders)], donors: [...new Set(donors)] };
}

/**
 * Whether somebody reads the versions of an event as they are told of it: of one whose costs are withheld, no version tells them.
 *
 * @example
 * readsHistory({ role: "public" }, event); // false
 */
export function readsHistory(actor: Actor, event: ProgrammeEvent): boolean {
  return event.budget?.status !== "withheld" && can(actor, "event:read-history", subjectOf(event));
}

/**
 * Whether somebody may change what an event says, as it stands.
 *
 * @example
 * mayEdit({ role: "public" }, event); // false
 */
export function mayEdit(actor: Actor, event: ProgrammeEvent): boolean {
  const subject = subjectOf(event);
  return capabilitiesOfEdit(event.status).every((capability) => can(actor, capability, subject));
}

/**
 * What somebody entered of an event, without what the app noted about it: what is sent back to change it.
 *
 * @throws {TypeError} where a cost is withheld: whoever may not see it cannot send the event back
 * @example
 * enteredOf(event).title; // event.title
 */
export function enteredOf(event: ProgrammeEvent): NewProgrammeEvent {
  const { id, origin, recordRef, revision, sequence, createdAt, updatedAt, baseline, budget, cost, ...entered } = event;
  if (budget?.status === "withheld" || cost?.status === "withheld") throw new TypeError("the costs are withheld");
  return { ...entered, ...(budget && { budget }), ...(cost && { cost }) };
}

type GuestFact = "dates" | "timeZone" | "format" | "place" | "status" | "sensitivity" | "sessions";

/**
 * Whether a change concerns people who have the event in their calendar: its time, place, format or state moved.
 * Such a change raises the iCalendar SEQUENCE (RFC 5546); a corrected word, another order of the sessions or a step that
 * is the organisers' own, such as a report, does not.
 *
 * @example
 * concernsGuests(event, { ...event, status: "cancelled" }); // true
 */
export function concernsGuests(
  before: Pick<ProgrammeEvent, GuestFact>,
  after: Pick<NewProgrammeEvent, GuestFact>,
): boolean {
  const seen = ({ dates, timeZone, format, place, status, sensitivity, sessions }: typeof after) =>
    JSON.stringify([
      dates.start,
      dates.end,
      dates.precision,
      timeZone,
      format,
      place.status === "known" ? [place.name.vi, place.name.en, place.venue?.vi, place.venue?.en] : null,
      certaintyOf(status),
      sensitivity,
      sessions
        .map(({ id, date, hours, room, format }) => [id, date, hours?.start, hours?.end, room, format].join(" "))
        .sort(),
    ]);
  return seen(before) !== seen(after);
}
