import type { ColumnType, GeneratedAlways } from "kysely";

type Instant = ColumnType<Date, string, string>;

/** Which people on record are one and which are two, as somebody decided. */
export interface MergeTables {
  person_merges: {
    id: string;
    /** The later, the higher; as text, since it is 64 bits long. */
    number: GeneratedAlways<string>;
    kept_id: string;
    merged_id: string;
    /** Who had been merged into the one who was merged. */
    along: string[];
    /** What spoke for it when it was decided. */
    reasons: string[];
    /** What the one who was kept lacked and was given. */
    took_birth_year: boolean;
    took_contact: boolean;
    made_by: string | null;
    made_at: Instant;
    undone_by: string | null;
    undone_at: ColumnType<Date | null, null, string>;
  };
  merged_participations: {
    merge_id: string;
    participation_id: string;
    person_before: string;
    into_before: string | null;
  };
  /** Who was named by whom, by the row that stands on the list. */
  standing_nominations: { event_id: string; participation_id: string; organisation_id: string };
  people_told_apart: {
    one_id: string;
    other_id: string;
    decided_by: string | null;
    decided_at: Instant;
  };
}
