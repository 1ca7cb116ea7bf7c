import {
  type Count,
  EventSummary,
  type FundingLink,
  itemsOf,
  type NewProgrammeEvent,
  ProgrammeEvent,
  type Session,
} from "@wps/model";
import type { Insertable } from "kysely";
import type { Tables } from "../db/tables.ts";
import type { CommonRow, EventRow, SummaryRow } from "./selection.ts";

/** The tables that hold the lists of an event, a row an entry. */
export const CHILD_TABLES = [
  "event_sessions",
  "event_organisations",
  "event_task_links",
  "event_headcounts",
  "event_funding",
  "event_outcomes",
  "event_deviations",
  "event_variants",
  "event_sources",
] as const satisfies readonly (keyof Tables)[];

/** The rows of each of these tables; their event and their places in its lists are still to be added. */
export type ChildRows = {
  [Table in (typeof CHILD_TABLES)[number]]: Omit<Insertable<Tables[Table]>, "event_id" | "position">[];
};

/** An event as it is written: every session has its identifier. */
export type EventContent = Omit<NewProgrammeEvent, "sessions"> & { readonly sessions: Session[] };

const json = (value: object | undefined): string | null => (value === undefined ? null : JSON.stringify(value));
/** A grant that is withheld stands in no version that is kept. */
const grantOf = ({ grant }: FundingLink): string | null => (typeof grant === "string" ? grant : null);
const figureOf = (count: Count): number | null => (count.kind === "unknown" ? null : count.value);

/** The columns of the event's own row that its content decides. */
export function toEventRow(event: EventContent, search: string) {
  const place = event.place.status === "known" ? event.place : undefined;
  return {
    kind: event.kind,
    course_id: event.run?.course ?? null,
    run_number: event.run?.number ?? null,
    run_due: event.run?.due ?? null,
    title: JSON.stringify(event.title),
    title_basis: event.titleBasis,
    summary: json(event.summary),
    date_precision: event.dates.precision,
    start_date: event.dates.start,
    end_date: event.dates.end,
    dates_basis: event.dates.basis,
    dates_note: json(event.dates.note),
    dates_sources: event.dates.sources ?? null,
    time_zone: event.timeZone,
    format: event.format,
    place_status: event.place.status,
    place_name: json(place?.name),
    place_venue: json(place?.venue),
    province_code: place?.province?.code ?? null,
    province_list: place?.province?.list ?? null,
    place_basis: place?.basis ?? null,
    place_note: json(place?.note),
    place_sources: place?.sources ?? null,
    status: event.status,
    status_reason: json(event.statusReason),
    publication: event.publication,
    sensitivity: event.sensitivity,
    expected: json(event.expected),
    budget: json(event.budget),
    cost: json(event.cost),
    headcounts_status: event.headcounts.status,
    funding_status: event.funding.status,
    outcomes_status: event.outcomes.status,
    search,
  } as const;
}

/** The rows of the child tables, in the order of the event's lists. */
export function toChildRows(event: EventContent): ChildRows {
  return {
    event_sessions: event.sessions.map((session) => ({
      id: session.id,
      date: session.date,
      start_time: session.hours?.start ?? null,
      end_time: session.hours?.end ?? null,
      title: json(session.title),
      room_id: session.room ?? null,
      format: session.format ?? null,
      module_id: session.module ?? null,
    })),
    event_organisations: event.organisations.map((entry) => ({
      organisation_id: entry.organisation,
      role: entry.role,
      basis: entry.basis,
      note: json(entry.note),
      sources: entry.sources ?? null,
    })),
    event_task_links: event.taskLinks.map((link) => ({
      programme: link.programme,
      clause: link.clause ?? null,
      basis: link.basis,
      why: JSON.stringify(link.why),
      sources: link.sources ?? null,
    })),
    event_headcounts: itemsOf(event.headcounts).map((head) => ({
      unit: head.unit,
      count_kind: head.count.kind,
      count_value: figureOf(head.count),
      women_kind: head.women.kind,
      women_value: figureOf(head.women),
      standing: head.standing,
      basis: head.basis,
      printed: head.printed ?? null,
      printed_women_percent: head.printedWomenShare?.percent ?? null,
      printed_women_sources: head.printedWomenShare?.sources ?? null,
      note: json(head.note),
      sources: head.sources ?? null,
    })),
    event_funding: itemsOf(event.funding).map((link) => ({
      funder_id: link.funder,
      level: link.level,
      channel_id: link.channel ?? null,
      grant_id: grantOf(link),
      project: json(link.project),
      amount_minor: link.amount.status === "known" ? link.amount.money.minor : null,
      amount_currency: link.amount.status === "known" ? link.amount.money.currency : null,
      basis: link.basis,
      note: json(link.note),
      sources: link.sources ?? null,
    })),
    event_outcomes: itemsOf(event.outcomes).map((outcome) => ({
      kind: outcome.kind,
      statement: JSON.stringify(outcome.statement),
      sources: outcome.sources ?? null,
    })),
    event_deviations: event.deviations.map(({ fact, reason }) => ({ fact, reason: JSON.stringify(reason) })),
    event_variants: event.variants.map((variant) => ({ variant: JSON.stringify(variant) })),
    event_sources: event.sources.map((source) => ({
      key: source.key,
      citation: source.citation,
      url: source.url ?? null,
      published: source.published ?? null,
      note: json(source.note),
    })),
  };
}

/** The event that a row with its children holds; the schema vouches for it, or says what is wrong with the row. */
export function readEvent(row: EventRow) {
  return ProgrammeEvent.safeParse(
    present({
      ...common(row),
      recordRef: row.record_ref,
      run: row.course_id === null ? null : present({ course: row.course_id, number: row.run_number, due: row.run_due }),
      titleBasis: row.title_basis,
      summary: row.summary,
      headcounts: listedAs(row.headcounts_status, row.headcounts.map(toHeadcount)),
      funding: listedAs(row.funding_status, row.funding.map(toFundingLink)),
      outcomes: listedAs(row.outcomes_status, row.outcomes.map(present)),
      statusReason: row.status_reason,
      expected: row.expected,
      budget: row.budget,
      cost: row.cost,
      baseline: row.baseline,
      deviations: row.deviations,
      variants: row.variants.map((entry) => entry.variant),
      sources: row.sources.map(present),
      sequence: row.sequence,
      createdAt: row.created_at.toISOString(),
      updatedAt: row.updated_at.toISOString(),
    }),
  );
}

/**
 * As {@link readEvent}, where the one event asked for must be sound.
 *
 * @throws ZodError where it is not
 */
export function toEvent(row: EventRow): ProgrammeEvent {
  const read = readEvent(row);
  if (!read.success) throw read.error;
  return read.data;
}

/** What a list shows of an event, or what is wrong with its row. */
export function readSummary(row: SummaryRow) {
  return EventSummary.safeParse({ ...common(row), funders: row.funders });
}

function common(row: CommonRow) {
  return {
    id: row.id,
    origin: row.origin,
    kind: row.kind,
    title: row.title,
    dates: present({
      precision: row.date_precision,
      start: row.start_date,
      end: row.end_date,
      basis: row.dates_basis,
      note: row.dates_note,
      sources: row.dates_sources,
    }),
    timeZone: row.time_zone,
    format: row.format,
    place: row.place_status === "not-given" ? { status: row.place_status } : toKnownPlace(row),
    status: row.status,
    publication: row.publication,
    sensitivity: row.sensitivity,
    sessions: row.sessions.map(toSession),
    organisations: row.organisations.map(present),
    taskLinks: row.task_links.map(present),
    revision: row.revision,
  };
}

function toKnownPlace(row: CommonRow) {
  return present({
    status: row.place_status,
    name: row.place_name,
    venue: row.place_venue,
    province: row.province_code === null ? null : { code: row.province_code, list: row.province_list },
    basis: row.place_basis,
    note: row.place_note,
    sources: row.place_sources,
  });
}

function toSession({ start_time, end_time, module_id, ...session }: CommonRow["sessions"][number]) {
  return present({ ...session, module: module_id, hours: hoursFrom(start_time, end_time) });
}

/** Hours as they are written down, to the minute; `null` where they are not known. */
export const hoursFrom = (start: string | null, end: string | null) =>
  start === null || end === null ? null : { start: minutes(start), end: minutes(end) };

function toHeadcount(head: EventRow["headcounts"][number]) {
  const { count_kind, count_value, women_kind, women_value, printed_women_percent, printed_women_sources, ...rest } =
    head;
  return present({
    ...rest,
    count: present({ kind: count_kind, value: count_value }),
    women: present({ kind: women_kind, value: women_value }),
    printedWomenShare:
      printed_women_percent === null ? null : { percent: printed_women_percent, sources: printed_women_sources },
  });
}

function toFundingLink({ amount_minor, amount_currency, ...link }: EventRow["funding"][number]) {
  const amount =
    amount_minor === null
      ? { status: "unknown" }
      : { status: "known", money: { minor: amount_minor, currency: amount_currency } };
  return present({ ...link, amount });
}

const listedAs = <Item>(status: string, items: Item[]) => (status === "listed" ? { status, items } : { status });
const minutes = (time: string): string => time.slice(0, 5);

/** What is null in the database is absent in the domain. */
function present(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
}
