import { type Kysely, sql } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import type { Tables } from "../db/tables.ts";

/** Who gives the money of the event at hand, and who passes it on. */
const FUNDERS = sql<string[]>`array(
  select funder_id::text from event_funding where event_id = events.id
  union select channel_id::text from event_funding where event_id = events.id and channel_id is not null
  order by 1
)`;

/** Everything a list shows, in one statement: the children come as JSON arrays. */
export function selectSummaries(db: Kysely<Tables>) {
  return selectCommon(db).select(FUNDERS.as("funders"));
}

function selectCommon(db: Kysely<Tables>) {
  return db
    .selectFrom("events")
    .select((event) => [
      "events.id",
      "events.origin",
      "events.kind",
      "events.title",
      "events.date_precision",
      "events.start_date",
      "events.end_date",
      "events.dates_basis",
      "events.dates_note",
      "events.dates_sources",
      "events.time_zone",
      "events.format",
      "events.place_status",
      "events.place_name",
      "events.place_venue",
      "events.province_code",
      "events.province_list",
      "events.place_basis",
      "events.place_note",
      "events.place_sources",
      "events.status",
      "events.publication",
      "events.sensitivity",
      "events.revision",
      jsonArrayFrom(
        event
          .selectFrom("event_sessions as child")
          .select([
            "child.id",
            "child.date",
            "child.start_time",
            "child.end_time",
            "child.title",
            "child.room_id as room",
            "child.format",
            "child.module_id",
          ])
          .whereRef("child.event_id", "=", "events.id")
          .orderBy("child.position"),
      ).as("sessions"),
      jsonArrayFrom(
        event
          .selectFrom("event_organisations as child")
          .select(["child.organisation_id as organisation", "child.role", "child.basis", "child.note", "child.sources"])
          .whereRef("child.event_id", "=", "events.id")
          .orderBy("child.position"),
      ).as("organisations"),
      jsonArrayFrom(
        event
          .selectFrom("event_task_links as child")
          .select(["child.programme", "child.clause", "child.basis", "child.why", "child.sources"])
          .whereRef("child.event_id", "=", "events.id")
          .orderBy("child.position"),
      ).as("task_links"),
    ]);
}

/** A whole event with all its children, in one statement. */
export function selectEvents(db: Kysely<Tables>) {
  return selectCommon(db).select((event) => [
    "events.record_ref",
    "events.course_id",
    "events.run_number",
    "events.run_due",
    "events.title_basis",
    "events.summary",
    "events.status_reason",
    "events.expected",
    "events.budget",
    "events.cost",
    "events.baseline",
    "events.headcounts_status",
    "events.funding_status",
    "events.outcomes_status",
    "events.sequence",
    "events.created_at",
    "events.updated_at",
    jsonArrayFrom(
      event
        .selectFrom("event_headcounts as child")
        .select([
          "child.unit",
          "child.count_kind",
          "child.count_value",
          "child.women_kind",
          "child.women_value",
          "child.standing",
          "child.basis",
          "child.printed",
          "child.printed_women_percent",
          "child.printed_women_sources",
          "child.note",
          "child.sources",
        ])
        .whereRef("child.event_id", "=", "events.id")
        .orderBy("child.position"),
    ).as("headcounts"),
    jsonArrayFrom(
      event
        .selectFrom("event_funding as child")
        .select([
          "child.funder_id as funder",
          "child.level",
          "child.channel_id as channel",
          "child.grant_id as grant",
          "child.project",
          "child.amount_minor",
          "child.amount_currency",
          "child.basis",
          "child.note",
          "child.sources",
        ])
        .whereRef("child.event_id", "=", "events.id")
        .orderBy("child.position"),
    ).as("funding"),
    jsonArrayFrom(
      event
        .selectFrom("event_outcomes as child")
        .select(["child.kind", "child.statement", "child.sources"])
        .whereRef("child.event_id", "=", "events.id")
        .orderBy("child.position"),
    ).as("outcomes"),
    jsonArrayFrom(
      event
        .selectFrom("event_deviations as child")
        .select(["child.fact", "child.reason"])
        .whereRef("child.event_id", "=", "events.id")
        .orderBy("child.position"),
    ).as("deviations"),
    jsonArrayFrom(
      event
        .selectFrom("event_variants as child")
        .select("child.variant")
        .whereRef("child.event_id", "=", "events.id")
        .orderBy("child.position"),
    ).as("variants"),
    jsonArrayFrom(
      event
        .selectFrom("event_sources as child")
        .select(["child.key", "child.citation", "child.url", "child.published", "child.note"])
        .whereRef("child.event_id", "=", "events.id")
        .orderBy("child.position"),
    ).as("sources"),
  ]);
}

/** What a list and a whole event both have. */
export type CommonRow = Awaited<ReturnType<ReturnType<typeof selectCommon>["execute"]>>[number];
export type SummaryRow = Awaited<ReturnType<ReturnType<typeof selectSummaries>["execute"]>>[number];
export type EventRow = Awaited<ReturnType<ReturnType<typeof selectEvents>["execute"]>>[number];
