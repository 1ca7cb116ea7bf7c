import type {
  Amount,
  Basis,
  BilingualLine,
  BilingualProse,
  Clause,
  Currency,
  EntryOrigin,
  EventBaseline,
  EventDates,
  EventDeviation,
  EventPart,
  EventPlace,
  ExpectedHeads,
  FundingLink,
  Headcount,
  Involvement,
  Language,
  Listed,
  Organisation,
  Outcome,
  ProgrammeEvent,
  ProvinceRef,
  Session,
  SourceKeys,
  TaskLink,
  Variant,
} from "@wps/model";
import type { ColumnType, GeneratedAlways, JSONColumnType } from "kysely";
import type { AccountTables } from "./account-tables.ts";
import type { CountryTables } from "./country-tables.ts";
import type { CourseTables } from "./course-tables.ts";
import type { DocumentTables } from "./document-tables.ts";
import type { MergeTables } from "./merge-tables.ts";
import type { MoneyTables } from "./money-tables.ts";
import type { PeopleTables } from "./people-tables.ts";
import type { ReleaseTables } from "./release-tables.ts";
import type { ResultTables } from "./result-tables.ts";
import type { RightsTables } from "./rights-tables.ts";
import type { RoomTables } from "./room-tables.ts";
import type { SeatTables } from "./seat-tables.ts";
import type { StatementTables } from "./statement-tables.ts";

/** A `bilingual_line` or `bilingual_prose` column: read as an object, written as JSON text. */
type Bilingual<Text extends BilingualLine = BilingualLine> = JSONColumnType<Text>;
type MaybeBilingual<Text extends BilingualLine = BilingualLine> = ColumnType<
  Text | null,
  string | null | undefined,
  string | null
>;
type Instant = ColumnType<Date, string, string>;
type MaybeJson<Value> = ColumnType<Value | null, string | null | undefined, string | null>;
type MaybeKeys = SourceKeys | null;
type ListStatus = Listed<unknown>["status"];

export interface Tables
  extends AccountTables,
    CourseTables,
    DocumentTables,
    MergeTables,
    CountryTables,
    MoneyTables,
    PeopleTables,
    ResultTables,
    ReleaseTables,
    RightsTables,
    RoomTables,
    SeatTables,
    StatementTables {
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
    /** Made from `search` by the database, for its index. */
    search_words: GeneratedAlways<string>;
  };
  events: {
    id: string;
    origin: EntryOrigin;
    record_ref: string | null;
    kind: ProgrammeEvent["kind"];
    course_id: string | null;
    run_number: number | null;
    run_due: string | null;
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
    status_reason: MaybeBilingual<BilingualProse>;
    publication: ProgrammeEvent["publication"];
    sensitivity: ProgrammeEvent["sensitivity"];
    expected: MaybeJson<ExpectedHeads>;
    budget: MaybeJson<Amount>;
    cost: MaybeJson<Amount>;
    baseline: MaybeJson<EventBaseline>;
    headcounts_status: ListStatus;
    funding_status: ListStatus;
    outcomes_status: ListStatus;
    revision: number;
    record_revision: number | null;
    sequence: number;
    created_at: Instant;
    updated_at: Instant;
    search: string;
    /** Made from `search` by the database, for its index. */
    search_words: GeneratedAlways<string>;
  };
  event_sessions: {
    id: string;
    event_id: string;
    position: number;
    date: string;
    start_time: string | null;
    end_time: string | null;
    title: MaybeBilingual;
    room_id: string | null;
    format: Session["format"] | null;
    module_id: string | null;
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
    grant_id: string | null;
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
  event_deviations: {
    event_id: string;
    position: number;
    fact: EventDeviation["fact"];
    reason: Bilingual<BilingualProse>;
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
  event_revisions: {
    event_id: string;
    revision: number;
    content: JSONColumnType<object>;
    parts: EventPart[];
    author: "account" | "record" | "unknown";
    account: string | null;
    changed_at: Instant;
  };
  event_blocks: {
    event_id: string;
    language: Language;
    revision: number;
    writer: string;
    text: string | null;
    skipped: string | null;
  };
  feed_links: {
    id: string;
    account_id: string;
    name: string;
    token_hash: Buffer;
    made_at: Instant;
    used_at: ColumnType<Date | null, never, string>;
  };
  /** One row. */
  event_version: {
    version: number;
    changed_at: Instant;
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
