import {
  EventFormat,
  EventKind,
  EventStatus,
  HOME_TIME_ZONE,
  NewProgrammeEvent,
  type PlainDate,
  Variant,
} from "@wps/model";
import { z } from "zod";
import { BilingualDraft, fromBilingual, fromOptionalBilingual, NO_TEXT, toBilingual } from "./draft/bilingual.ts";
import { DatesDraft, fromDates, NO_MOMENT, toDates, toMoment } from "./draft/dates.ts";
import { FundingDraft, fromFunding, toFunding } from "./draft/funding.ts";
import { fromHeadcount, HeadcountDraft, toHeadcount } from "./draft/headcount.ts";
import { fromInvolvements, InvolvementDraft, toInvolvements } from "./draft/involvement.ts";
import { fromListed, listedDraft, toListed } from "./draft/listed.ts";
import { fromOutcome, OutcomeDraft, toOutcome } from "./draft/outcome.ts";
import { fromPlace, NO_PLACE, PlaceDraft, toPlace } from "./draft/place.ts";
import { STATED } from "./draft/provenance.ts";
import { toRows } from "./draft/rows.ts";
import { fromSession, SessionDraft, toSession } from "./draft/session.ts";
import { fromSource, SourceDraft, toSource } from "./draft/source.ts";
import { fromTaskLink, newTaskLink, TaskLinkDraft, toTaskLink } from "./draft/task-link.ts";

/**
 * An event as the form holds it: text as it was typed, rows that can be told apart, and under `kept` the facts that
 * the form carries through without showing an input for them. Its parts bear the names of the event's.
 */
export const EventDraft = z.strictObject({
  kind: z.union([EventKind, z.literal("")]),
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
  status: EventStatus,
  variants: z.array(Variant),
  sources: z.array(SourceDraft),
  sessions: z.array(SessionDraft),
});
export type EventDraft = z.infer<typeof EventDraft>;
export type Part = keyof EventDraft;
export type Change = <P extends Part>(part: P, value: EventDraft[P]) => void;

/** What an address such as `/events/new?programme=…&clause=…&date=…` says beforehand. */
export interface Prefill {
  readonly programme?: string | undefined;
  readonly clause?: string | undefined;
  readonly date?: PlainDate | undefined;
}

/** The draft of a new event: planned, in Viet Nam, led by somebody, on some clause; the rest is not given. */
export function blankDraft({ programme = "", clause = "", date = "" }: Prefill): EventDraft {
  return {
    kind: "",
    title: NO_TEXT,
    titleBasis: "described",
    summary: NO_TEXT,
    dates: { precision: "day", start: toMoment(date), end: NO_MOMENT, kept: STATED },
    timeZone: HOME_TIME_ZONE,
    format: "not-given",
    place: NO_PLACE,
    organisations: [{ row: 0, organisation: "", parts: [{ role: "lead", kept: STATED }] }],
    taskLinks: toRows([newTaskLink(programme, clause)], (link) => link),
    headcounts: { status: "not-given", items: [] },
    funding: { status: "not-given", items: [] },
    outcomes: { status: "not-given", items: [] },
    status: "planned",
    variants: [],
    sources: [],
    sessions: [],
  };
}

/** The draft of an event that is there. Nothing of it is left behind: {@link fromDraft} gives it back whole. */
export function toDraft(event: NewProgrammeEvent): EventDraft {
  return {
    kind: event.kind,
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
    status: event.status,
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
    status: draft.status,
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

/**
 * Somebody else's version with my changes on top: each part that I touched is mine, every other one is theirs.
 * A session that they took away meanwhile is entered anew.
 */
export function merge(base: EventDraft, mine: EventDraft, theirs: EventDraft): EventDraft {
  const merged = { ...theirs };
  const take = <P extends Part>(part: P) => {
    merged[part] = mine[part];
  };
  changedParts(base, mine).forEach(take);
  const known = new Set(theirs.sessions.map(({ id }) => id));
  merged.sessions = merged.sessions.map(({ id, ...session }) => (known.has(id) ? { id, ...session } : session));
  return merged;
}
