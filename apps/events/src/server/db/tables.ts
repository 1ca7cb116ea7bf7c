import type {
  BilingualLine,
  BilingualProse,
  Count,
  EventFormat,
  EventKind,
  EventOrigin,
  EventStatus,
  Headcount,
  Involvement,
  OrganisationType,
  Outcome,
  TaskLink,
  Variant,
} from "@wps/model";
import type { ColumnType, JSONColumnType } from "kysely";

/** A `bilingual` column: read as an object, written as JSON text. */
type Bilingual<Text extends BilingualLine = BilingualLine> = JSONColumnType<Text>;
type MaybeBilingual<Text extends BilingualLine = BilingualLine> = ColumnType<
  Text | null,
  string | null | undefined,
  string | null
>;
type Instant = ColumnType<Date, string, string>;
type SourceKeyArray = string[] | null;
type ListStatus = "not-given" | "none" | "listed";

export interface Tables {
  organisations: {
    id: string;
    origin: EventOrigin;
    name: Bilingual;
    short_name: MaybeBilingual;
    type: OrganisationType;
    part_of: string | null;
    valid_from: string | null;
    valid_to: string | null;
    search: string;
  };
  events: {
    id: string;
    origin: EventOrigin;
    record_ref: string | null;
    kind: EventKind;
    title: Bilingual;
    title_basis: "printed" | "described";
    summary: MaybeBilingual<BilingualProse>;
    date_precision: "day" | "month" | "quarter" | "year";
    start_date: string;
    end_date: string;
    dates_basis: "stated" | "inferred";
    dates_note: MaybeBilingual;
    dates_sources: SourceKeyArray;
    time_zone: string;
    format: EventFormat;
    place_status: "not-given" | "known";
    place_name: MaybeBilingual;
    place_venue: MaybeBilingual;
    province_code: string | null;
    province_list: "2004" | "2025" | null;
    place_basis: "stated" | "inferred" | null;
    place_note: MaybeBilingual;
    place_sources: SourceKeyArray;
    status: EventStatus;
    headcounts_status: ListStatus;
    funding_status: ListStatus;
    outcomes_status: ListStatus;
    revision: number;
    sequence: number;
    created_at: Instant;
    updated_at: Instant;
    search: string;
  };
  event_sessions: {
    id: string;
    event_id: string;
    position: number;
    date: string;
    start_time: string | null;
    end_time: string | null;
    title: MaybeBilingual;
  };
  event_organisations: {
    event_id: string;
    position: number;
    organisation_id: string;
    role: Involvement["role"];
    basis: Involvement["basis"];
    note: MaybeBilingual;
    sources: SourceKeyArray;
  };
  event_task_links: {
    event_id: string;
    position: number;
    programme: string;
    clause: string | null;
    basis: TaskLink["basis"];
    why: Bilingual;
    sources: SourceKeyArray;
  };
  event_headcounts: {
    event_id: string;
    position: number;
    unit: Headcount["unit"];
    count_kind: Count["kind"];
    count_value: number | null;
    women_kind: Count["kind"];
    women_value: number | null;
    standing: Headcount["standing"];
    basis: Headcount["basis"];
    printed: string | null;
    printed_women_percent: number | null;
    printed_women_sources: SourceKeyArray;
    note: MaybeBilingual;
    sources: SourceKeyArray;
  };
  event_funding: {
    event_id: string;
    position: number;
    funder_id: string;
    level: "event" | "project";
    channel_id: string | null;
    project: MaybeBilingual;
    amount_minor: number | null;
    amount_currency: string | null;
    basis: "stated" | "inferred";
    note: MaybeBilingual;
    sources: SourceKeyArray;
  };
  event_outcomes: {
    event_id: string;
    position: number;
    kind: Outcome["kind"];
    statement: Bilingual<BilingualProse>;
    sources: SourceKeyArray;
  };
  event_variants: {
    event_id: string;
    position: number;
    variant: JSONColumnType<Variant>;
  };
  event_sources: {
    event_id: string;
    position: number;
    key: string;
    citation: string;
    url: string | null;
    published: string | null;
    note: MaybeBilingual;
  };
  record_loads: { edition: string; loaded_at: Instant; events: number };
}
