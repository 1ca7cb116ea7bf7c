import {
  type ClauseCode,
  itemsOf,
  type NewProgrammeEvent,
  type PlainDate,
  type ProgrammeCode,
  type ProgrammeEvent,
  toSearchText,
} from "@wps/model";
import { type ExpressionBuilder, sql } from "kysely";
import type { Tables } from "../db/tables.ts";

/** Which events to select; the database's half of the contract's query. */
export interface EventFilter {
  readonly from?: PlainDate | undefined;
  readonly to?: PlainDate | undefined;
  readonly programme?: ProgrammeCode | undefined;
  readonly clause?: ClauseCode | undefined;
  readonly kind?: ProgrammeEvent["kind"] | undefined;
  readonly status?: ProgrammeEvent["status"] | undefined;
  /** Beginnings of words, each of which must be found. */
  readonly terms: readonly string[];
}

/** The condition that an event meets the filter. */
export function matches(event: ExpressionBuilder<Tables, "events">, filter: EventFilter) {
  const conditions = [
    filter.from === undefined ? undefined : event("events.end_date", ">=", filter.from),
    filter.to === undefined ? undefined : event("events.start_date", "<=", filter.to),
    filter.kind === undefined ? undefined : event("events.kind", "=", filter.kind),
    filter.status === undefined ? undefined : event("events.status", "=", filter.status),
    filter.programme === undefined ? undefined : linkedTo(event, filter.programme, filter.clause),
    ...filter.terms.map((term) => contains(event, term)),
  ];
  return event.and(conditions.filter((condition) => condition !== undefined));
}

/** Linked to the clause or to one below it. */
function linkedTo(event: ExpressionBuilder<Tables, "events">, programme: ProgrammeCode, clause?: ClauseCode) {
  let links = event
    .selectFrom("event_task_links as link")
    .select("link.event_id")
    .whereRef("link.event_id", "=", "events.id")
    .where("link.programme", "=", programme);
  if (clause !== undefined) {
    links = links.where((link) =>
      link.or([link("link.clause", "=", clause), sql<boolean>`starts_with(link.clause, ${`${clause}.`})`]),
    );
  }
  return event.exists(links);
}

function contains(event: ExpressionBuilder<Tables, "events">, term: string) {
  return event.or([
    sql<boolean>`strpos(events.search, ${term}) > 0`,
    event.exists(
      event
        .selectFrom("event_organisations as involved")
        .innerJoin("organisations", "organisations.id", "involved.organisation_id")
        .select("organisations.id")
        .whereRef("involved.event_id", "=", "events.id")
        .where(sql<boolean>`strpos(organisations.search, ${term}) > 0`),
    ),
  ]);
}

/** The text that a search looks through: words without marks, the days and months, the number in the record. */
export function searchTextOf(event: NewProgrammeEvent, recordRef: string | undefined): string {
  const place = event.place.status === "known" ? [event.place.name, event.place.venue] : [];
  const texts = [event.title, event.summary, ...place, ...itemsOf(event.outcomes).map((outcome) => outcome.statement)];
  const words = texts.flatMap((text) => [text?.vi, text?.en]);
  const days = [event.dates.start, event.dates.end].flatMap(saidDay);
  return toSearchText([...words, ...days, recordRef]);
}

const MONTH = new Intl.DateTimeFormat("en", { month: "long", timeZone: "UTC" });

/** A day as people type it: `2025-02-20`, `tháng 2/2025`, `February 2025`. */
function saidDay(day: PlainDate): string[] {
  const [year, month] = day.split("-").map(Number);
  return [day, `tháng ${month}/${year}`, `${MONTH.format(Date.parse(day))} ${year}`];
}
