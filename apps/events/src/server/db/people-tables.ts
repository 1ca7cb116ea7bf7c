import type {
  AttendanceMark,
  BilingualLine,
  Certificate,
  CompletionRule,
  FullName,
  Participation,
  PersonProfile,
  ProvinceList,
  RevocationReason,
  SessionPart,
  SheetScanType,
} from "@wps/model";
import type { ListColumns } from "@wps/model/people";
import type { ColumnType, Generated, JSONColumnType } from "kysely";

type Instant = ColumnType<Date, string, string>;

/** What somebody is at a time. */
export interface ProfileColumns {
  sex: PersonProfile["sex"];
  organisation_id: string | null;
  unit: string | null;
  function: string | null;
  position_level: NonNullable<PersonProfile["positionLevel"]> | null;
  government_level: NonNullable<PersonProfile["governmentLevel"]> | null;
  province_code: string | null;
  province_list: ProvinceList | null;
  age_group: NonNullable<PersonProfile["ageGroup"]> | null;
}

/** People, what they took part in, what was marked of them, and who read it. */
export interface PeopleTables {
  persons: ProfileColumns & {
    id: string;
    revision: number;
    family: string | null;
    middle: string | null;
    /** Null of whoever was erased alone. */
    given: string | null;
    name_order: FullName["order"] | null;
    birth_year: number | null;
    /** Sealed: see `people/contact-seal.ts`. */
    contact: string | null;
    erased: Generated<boolean>;
    /** Who they are, where they were taken for somebody else; never somebody who is somebody else in turn. */
    merged_into: Generated<string | null>;
    created_at: Instant;
    updated_at: Instant;
  };
  participations: ProfileColumns & {
    id: string;
    revision: number;
    event_id: string;
    number: number;
    person_id: string;
    roles: Participation["roles"];
    mode: NonNullable<Participation["mode"]> | null;
    status: Participation["status"];
    import_id: string | null;
    entry: Participation["entry"];
    /** Of who waits: the later, the higher. */
    queue: ColumnType<number | null, never, number>;
    /** The row of the same person that stands on the list; null of a row that stands there itself. */
    merged_into: Generated<string | null>;
    created_at: Instant;
    updated_at: Instant;
  };
  participation_lists: { event_id: string; last_number: number };
  participation_imports: {
    id: string;
    event_id: string;
    name: string;
    rows: number;
    made_by: string | null;
    made_at: Instant;
    undone_at: ColumnType<Date | null, null, string>;
  };
  list_layouts: {
    organisation_id: string;
    heading: string;
    columns: JSONColumnType<ListColumns>;
    used_at: Instant;
  };
  attendance_registers: {
    event_id: string;
    revision: number;
    rule_percent: number | null;
    rule_excused: CompletionRule["excused"] | null;
    closed_at: ColumnType<Date | null, string | null, string | null>;
  };
  attendance_marks: {
    participation_id: string;
    event_id: string;
    session_id: string;
    part: SessionPart;
    state: AttendanceMark["state"];
    mode: NonNullable<AttendanceMark["mode"]> | null;
    minutes: number | null;
    basis: AttendanceMark["basis"];
    marked_by: string | null;
    marked_at: Instant;
    /** The report of a meeting that set it. */
    report_id: string | null;
  };
  attendance_reports: {
    id: string;
    event_id: string;
    session_id: string;
    part: SessionPart;
    name: string;
    least_minutes: number;
    unlisted: number;
    made_by: string | null;
    made_at: Instant;
    undone_at: ColumnType<Date | null, null, string>;
  };
  sheet_scans: {
    id: string;
    event_id: string;
    session_id: string;
    type: SheetScanType;
    size: number;
    sha256: string;
    /** Null where it was deleted because its time was over. */
    sealed: string | null;
    added_by: string | null;
    added_at: Instant;
  };
  /** What each mark of a report was written over; nothing known where it was the first. */
  attendance_report_marks: {
    report_id: string;
    event_id: string;
    participation_id: string;
    state: AttendanceMark["state"] | null;
    mode: NonNullable<AttendanceMark["mode"]> | null;
    minutes: number | null;
    basis: AttendanceMark["basis"] | null;
  };
  certificates: {
    id: string;
    code: string;
    event_id: string;
    participation_id: string;
    issued_by: string | null;
    issued_at: Instant;
    family: string | null;
    middle: string | null;
    given: string;
    name_order: FullName["order"];
    title: JSONColumnType<BilingualLine>;
    first_day: string;
    last_day: string;
    parts: number;
    of_parts: number;
    minutes: number | null;
    of_minutes: number | null;
    organisations: JSONColumnType<Certificate["organisations"]>;
    revoked_by: string | null;
    revoked_at: ColumnType<Date | null, null, string>;
    revocation_reason: RevocationReason | null;
    revocation_note: string | null;
  };
  person_reads: {
    id: Generated<string>;
    at: Instant;
    role: string;
    account: string | null;
    operation: string;
    event_id: string | null;
    person_id: string | null;
    people: number;
    reason: ColumnType<string | null, string | null | undefined, never>;
  };
}
