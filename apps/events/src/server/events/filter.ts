import {
  type ClauseCode,
  type DatePrecision,
  itemsOf,
  type PlainDate,
  type ProgrammeCode,
  toSearchTerms,
  toSearchText,
} from "@wps/model";
import { type ExpressionBuilder, sql } from "kysely";
import type { Tables } from "../db/tables.ts";
import type { EventFilter } from "./listing.ts";
import type { EventContent } from "./rows.ts";

/** As many words as a search looks for; more would only cost time. */
const MOST_TERMS = 12;

/** The condition that an event meets the filter. */
export function matches(event: ExpressionBuilder<Tables, "events">, filter: EventFilter) {
  const conditions = [
    filter.from === undefined ? undefined : event("events.end_date", ">=", filter.from),
    filter.to === undefined ? undefined : event("events.start_date", "<=", filter.to),
    filter.kind === undefined ? undefined : event("events.kind", "=", filter.kind),
    filter.status === undefined ? undefined : event("events.status", "=", filter.status),
    filter.programme === undefined ? undefined : linkedTo(event, filter.programme, filter.clause),
    filter.text === undefined ? undefined : says(event, filter.text),
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

/** Each word is found somewhere; what holds no word is found nowhere. */
function says(event: ExpressionBuilder<Tables, "events">, text: string) {
  const terms = toSearchTerms(text).slice(0, MOST_TERMS);
  return terms.length === 0 ? event.lit(false) : event.and(terms.map((term) => contains(event, term)));
}

/** In the event's own words, or in the name of an organisation that leads, hosts, pays or passes money on. */
function contains(event: ExpressionBuilder<Tables, "events">, term: string) {
  const named = event.selectFrom("organisations").select("organisations.id").where(found("organisations.search", term));
  const involved = event
    .selectFrom("event_organisations as involved")
    .select("involved.organisation_id")
    .whereRef("involved.event_id", "=", "events.id")
    .where("involved.organisation_id", "in", named);
  const funding = event
    .selectFrom("event_funding as funding")
    .select("funding.funder_id")
    .whereRef("funding.event_id", "=", "events.id")
    .where((link) => link.or([link("funding.funder_id", "in", named), link("funding.channel_id", "in", named)]));
  return event.or([found("events.search", term), event.exists(involved), event.exists(funding)]);
}

const found = (column: "events.search" | "organisations.search", term: string) =>
  sql<boolean>`strpos(${sql.ref(column)}, ${term}) > 0`;

/** The text that a search looks through: words without marks, the days and months, the number in the record. */
export function searchTextOf(event: EventContent, recordRef: string | undefined): string {
  const place = event.place.status === "known" ? [event.place.name, event.place.venue] : [];
  const texts = [event.title, event.summary, ...place, ...itemsOf(event.outcomes).map((outcome) => outcome.statement)];
  const words = texts.flatMap((text) => [text?.vi, text?.en]);
  const days = [event.dates.start, event.dates.end].flatMap((day) => saidDay(day, event.dates.precision));
  return toSearchText([...words, ...days, recordRef]);
}

const MONTH = new Intl.DateTimeFormat("en", { month: "long", timeZone: "UTC" });

/**
 * A day as people type it, as exactly as it is known: `20/02/2025`, `ngày 20 tháng 2 năm 2025`, `tháng 02/2025`,
 * `February 2025`. A search finds beginnings of words after any stroke, so that each day holds its month as well.
 */
function saidDay(date: PlainDate, precision: DatePrecision): string[] {
  const [year, month, day] = date.split("-").map(Number);
  const [, paddedMonth, paddedDay] = date.split("-");
  const name = MONTH.format(Date.parse(date));
  const months = [`tháng ${month}/${year}`, `tháng ${paddedMonth}/${year}`, `tháng ${month} năm ${year}`];
  const days = [date, `ngày ${day}/${month}/${year}`, `ngày ${paddedDay}/${paddedMonth}/${year}`];
  const written = [`ngày ${day} tháng ${month} năm ${year}`, `${day} ${name} ${year}`, `${name} ${day}, ${year}`];
  return [...months, `${name} ${year}`, date.slice(0, 7), ...(precision === "day" ? [...days, ...written] : [])];
}
