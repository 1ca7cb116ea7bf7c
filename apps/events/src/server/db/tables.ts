import type {
  Basis,
  BilingualLine,
  BilingualProse,
  Clause,
  Currency,
  EntryOrigin,
  EventDates,
  EventPlace,
  FundingLink,
  Headcount,
  Involvement,
  Listed,
  Organisation,
  Outcome,
  ProgrammeEvent,
  ProvinceRef,
  SourceKeys,
  TaskLink,
  Variant,
} from "@wps/model";
import type { ColumnType, JSONColumnType } from "kysely";

/** A `bilingual_line` or `bilingual_prose` column: read as an object, written as JSON text. */
type Bilingual<Text extends BilingualLine = BilingualLine> = JSONColumnType<Text>;
type MaybeBilingual<Text extends BilingualLine = BilingualLine> = ColumnType<
  Text | null,
  string | null | undefined,
  string | null
>;
type Instant = ColumnType<Date, string, string>;
type MaybeKeys = SourceKeys | null;
type ListStatus = Listed<unknown>["status"];

export interface Tables {
  organisations: {
    id: string;
    origin: EntryOrigin;
    name: Bilingual;
    short_name: MaybeBilingual;
    type: Organisation["type"];
    part_of: string | null;
    valid_from: string | null;
    valid_to: string | null;
    agency: string | null;
    search: string;
  };
  events: {
    id: string;
    origin: EntryOrigin;
    record_ref: string | null;
    kind: ProgrammeEvent["kind"];
    title: Bilingual;
    title_basis: ProgrammeEvent["titleBasis"];
    summary: MaybeBilingual<BilingualProse>;
    date_precision: EventDates["precision"];
    start_date: string;
    end_date: string;
    dates_basis: Basis;
    dates_note: MaybeBilingual;
    dates_sources: MaybeKeys;
    time_zone: string;
    format: ProgrammeEvent["format"];
    place_status: EventPlace["status"];
    place_name: MaybeBilingual;
    place_venue: MaybeBilingual;
    province_code: string | null;
    province_list: ProvinceRef["list"] | null;
    place_basis: Basis | null;
    place_note: MaybeBilingual;
    place_sources: MaybeKeys;
    status: ProgrammeEvent["status"];
    headcounts_status: ListStatus;
    funding_status: ListStatus;
    outcomes_status: ListStatus;
    revision: number;
    record_revision: number | null;
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
    sources: MaybeKeys;
  };
  event_task_links: {
    event_id: string;
    position: number;
    programme: string;
    clause: string | null;
    basis: TaskLink["basis"];
    why: Bilingual;
    sources: MaybeKeys;
  };
  event_headcounts: {
    event_id: string;
    position: number;
    unit: Headcount["unit"];
    count_kind: Headcount["count"]["kind"];
    count_value: number | null;
    women_kind: Headcount["women"]["kind"];
    women_value: number | null;
    standing: Headcount["standing"];
    basis: Headcount["basis"];
    printed: string | null;
    printed_women_percent: number | null;
    printed_women_sources: MaybeKeys;
    note: MaybeBilingual;
    sources: MaybeKeys;
  };
  event_funding: {
    event_id: string;
    position: number;
    funder_id: string;
    level: FundingLink["level"];
    channel_id: string | null;
    project: MaybeBilingual;
    amount_minor: number | null;
    amount_currency: Currency | null;
    basis: Basis;
    note: MaybeBilingual;
    sources: MaybeKeys;
  };
  event_outcomes: {
    event_id: string;
    position: number;
    kind: Outcome["kind"];
    statement: Bilingual<BilingualProse>;
    sources: MaybeKeys;
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
  contributions: {
    id: string;
    programme: string;
    clause: string;
    kind: Clause["kind"];
    parent: string | null;
    short_title: Bilingual;
    text_status: Clause["text"]["status"];
    text_wording: MaybeBilingual<BilingualProse>;
    text_complete: boolean | null;
    text_note: MaybeBilingual<BilingualProse>;
    text_sources: MaybeKeys;
    numbering_status: Clause["numbering"]["status"];
    numbering_note: MaybeBilingual<BilingualProse>;
    contributor: string;
    contributed_on: string;
    against_edition: string;
    against_clause: ColumnType<Clause | null, string | null | undefined, string | null>;
    revision: number;
  };
  contribution_sources: {
    contribution_id: string;
    position: number;
    key: string;
    citation: string;
    url: string | null;
    published: string | null;
    note: MaybeBilingual;
  };
  record_loads: { edition: string; loaded_at: Instant; events: number };
}
