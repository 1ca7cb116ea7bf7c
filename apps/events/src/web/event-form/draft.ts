import {
  CourseRun,
  type DatePrecision,
  EventFormat,
  EventKind,
  EventStatus,
  HOME_TIME_ZONE,
  type LocalTime,
  NewProgrammeEvent,
  type PlainDate,
  Publication,
  Sensitivity,
  Variant,
} from "@wps/model";
import { z } from "zod";
import { BilingualDraft, fromBilingual, fromOptionalBilingual, NO_TEXT, toBilingual } from "./draft/bilingual.ts";
import { CostDraft, fromCost, NO_COST, toCost } from "./draft/cost.ts";
import { DatesDraft, fromDates, NO_MOMENT, toDates, toMoment } from "./draft/dates.ts";
import { DeviationDraft, fromDeviations, toDeviation } from "./draft/deviation.ts";
import { ExpectedDraft, fromExpected, NOBODY_EXPECTED, toExpected } from "./draft/expected.ts";
import { FundingDraft, fromFunding, toFunding } from "./draft/funding.ts";
import { fromHeadcount, HeadcountDraft, toHeadcount } from "./draft/headcount.ts";
import { fromInvolvements, InvolvementDraft, toInvolvements } from "./draft/involvement.ts";
import { fromListed, listedDraft, toListed } from "./draft/listed.ts";
import { fromOutcome, OutcomeDraft, toOutcome } from "./draft/outcome.ts";
import { fromPlace, NO_PLACE, PlaceDraft, toPlace } from "./draft/place.ts";
import { STATED } from "./draft/provenance.ts";
import { toRows } from "./draft/rows.ts";
import { fromSession, newSession, SessionDraft, toSession } from "./draft/session.ts";
import { fromSource, SourceDraft, toSource } from "./draft/source.ts";
import { fromTaskLink, newTaskLink, TaskLinkDraft, toTaskLink } from "./draft/task-link.ts";

/**
 * An event as the form holds it: text as it was typed, rows that can be told apart, and under `kept` the facts that
 * the form carries through without showing an input for them. Its parts bear the names of the event's.
 */
export const EventDraft = z.strictObject({
  kind: z.union([EventKind, z.literal("")]),
  /** Of which course it is a run, which the form carries through. */
  run: CourseRun.optional(),
  title: BilingualDraft,
  titleBasis: NewProgrammeEvent.shape.titleBasis,
  summary: BilingualDraft,
  dates: DatesDraft,
  timeZone: z.string(),
  format: EventFormat,
  place: PlaceDraft,
  organisations: z.array(InvolvementDraft),
  taskLinks: z.array(TaskLinkDraft),
  headcounts: listedDraft(HeadcountDraft),
  funding: listedDraft(FundingDraft),
  outcomes: listedDraft(OutcomeDraft),
  expected: ExpectedDraft,
  budget: CostDraft,
  cost: CostDraft,
  deviations: z.array(DeviationDraft),
  status: EventStatus,
  statusReason: BilingualDraft,
  publication: Publication,
  sensitivity: Sensitivity,
  variants: z.array(Variant),
  sources: z.array(SourceDraft),
  sessions: z.array(SessionDraft),
});
export type EventDraft = z.infer<typeof EventDraft>;
export type Part = keyof EventDraft;
export type Change = <P extends Part>(part: P, value: EventDraft[P]) => void;

/** What an address such as `/events/new?programme=…&clause=…&date=…` says beforehand, and who is at work. */
export interface Prefill {
  readonly programme?: string | undefined;
  readonly clause?: string | undefined;
  readonly date?: PlainDate | undefined;
  readonly end?: PlainDate | undefined;
  /** How exactly the dates are known: a day, unless it says otherwise. */
  readonly precision?: DatePrecision | undefined;
  /** The hours of a session on the first day. */
  readonly from?: LocalTime | undefined;
  readonly to?: LocalTime | undefined;
  /** Who leads it. */
  readonly lead?: string | undefined;
}

/** The draft of a new event: planned, not published, in Viet Nam, on some clause; the rest is not given. */
export function blankDraft({
  programme = "",
  clause = "",
  date = "",
  end = "",
  precision = "day",
  from,
  to,
  lead = "",
}: Prefill): EventDraft {
  const hours = from !== undefined && to !== undefined && date !== "" ? [{ start: from, end: to }] : [];
  return {
    kind: "",
    title: NO_TEXT,
    titleBasis: "described",
    summary: NO_TEXT,
    dates: { precision, start: toMoment(date), end: end === date ? NO_MOMENT : toMoment(end), kept: STATED },
    timeZone: HOME_TIME_ZONE,
    format: "not-given",
    place: NO_PLACE,
    organisations: [{ row: 0, organisation: lead, parts: [{ role: "lead", kept: STATED }] }],
    taskLinks: toRows([newTaskLink(programme, clause)], (link) => link),
    headcounts: { status: "not-given", items: [] },
    funding: { status: "not-given", items: [] },
    outcomes: { status: "not-given", items: [] },
    expected: NOBODY_EXPECTED,
    budget: NO_COST,
    cost: NO_COST,
    deviations: [],
    status: "planned",
    statusReason: NO_TEXT,
    publication: "draft",
    sensitivity: "open",
    variants: [],
    sources: [],
    sessions: toRows(hours, (span) => newSession(date, span)),
  };
}

/** The draft of an event that is there. Nothing of it is left behind: {@link fromDraft} gives it back whole. */
export function toDraft(event: NewProgrammeEvent): EventDraft {
  return {
    kind: event.kind,
    run: event.run,
    title: toBilingual(event.title),
    titleBasis: event.titleBasis,
    summary: toBilingual(event.summary),
    dates: toDates(event.dates),
    timeZone: event.timeZone,
    format: event.format,
    place: toPlace(event.place),
    organisations: toInvolvements(event.organisations),
    taskLinks: toRows(event.taskLinks, toTaskLink),
    headcounts: toListed(event.headcounts, toHeadcount),
    funding: toListed(event.funding, toFunding),
    outcomes: toListed(event.outcomes, toOutcome),
    expected: toExpected(event.expected),
    budget: toCost(event.budget),
    cost: toCost(event.cost),
    deviations: event.deviations.map(toDeviation),
    status: event.status,
    statusReason: toBilingual(event.statusReason),
    publication: event.publication,
    sensitivity: event.sensitivity,
    variants: event.variants,
    sources: toRows(event.sources, toSource),
    sessions: toRows(event.sessions, toSession),
  };
}

/**
 * The event that a draft describes, for the model's schema to accept or to refuse: it may still lack things.
 * Sessions need days, so they are not part of it while the dates are known less exactly.
 */
export function fromDraft(draft: EventDraft) {
  return {
    kind: draft.kind,
    run: draft.run,
    title: fromBilingual(draft.title),
    titleBasis: draft.titleBasis,
    summary: fromOptionalBilingual(draft.summary),
    dates: fromDates(draft.dates),
    timeZone: draft.timeZone,
    format: draft.format,
    place: fromPlace(draft.place, fromDates(draft.dates)),
    organisations: fromInvolvements(draft.organisations),
    taskLinks: draft.taskLinks.map(fromTaskLink),
    headcounts: fromListed(draft.headcounts, fromHeadcount),
    funding: fromListed(draft.funding, fromFunding),
    outcomes: fromListed(draft.outcomes, fromOutcome),
    expected: fromExpected(draft.expected),
    budget: fromCost(draft.budget),
    cost: fromCost(draft.cost),
    deviations: fromDeviations(draft.deviations),
    status: draft.status,
    statusReason: fromOptionalBilingual(draft.statusReason),
    publication: draft.publication,
    sensitivity: draft.sensitivity,
    variants: draft.variants,
    sources: draft.sources.map(fromSource),
    sessions: draft.dates.precision === "day" ? draft.sessions.map(fromSession) : [],
  } satisfies Record<keyof NewProgrammeEvent, unknown>;
}

/** Every part of a draft. */
export const PARTS: readonly Part[] = EventDraft.keyof().options;

/** The parts in which two drafts differ. */
export function changedParts(before: EventDraft, after: EventDraft): Part[] {
  return PARTS.filter((part) => JSON.stringify(before[part]) !== JSON.stringify(after[part]));
}
