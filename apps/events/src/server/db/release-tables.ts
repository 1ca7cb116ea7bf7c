import type { PlainDate } from "@wps/model";
import type { CellPlace, Release, ReleasedSubject, TableOutline } from "@wps/model/disclosure";
import type { ColumnType, JSONColumnType } from "kysely";

/** What was told of people. Rows come and stay as they are. */
export interface ReleaseTables {
  releases: {
    number: number;
    until: string;
    made_by: string | null;
    made_at: ColumnType<Date, string, never>;
    is_audited: boolean;
    told: number;
    hidden: number;
    versions: JSONColumnType<{ readonly tables: number; readonly method: number; readonly catalogue: PlainDate }>;
    sha256: string;
    ledger: JSONColumnType<Release>;
  };
  release_tables: {
    release: number;
    position: number;
    subject: ReleasedSubject;
    funder: string | null;
    of: string | null;
    outline: JSONColumnType<TableOutline>;
  };
  release_cells: {
    release: number;
    position: number;
    cell: number;
    at: JSONColumnType<CellPlace["at"]>;
    people: number | null;
  };
}
