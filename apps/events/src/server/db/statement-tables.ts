import type { ColumnType } from "kysely";

/** What was told of grants. Rows come and stay as they are. */
export interface StatementTables {
  statements: {
    grant_id: string;
    nth: number;
    period_start: string;
    period_end: string;
    issuer: string;
    made_by: string | null;
    made_at: ColumnType<Date, string, never>;
    corrections: number;
    snapshot: string;
    sha256: string;
  };
  statement_files: {
    grant_id: string;
    nth: number;
    name: string;
    sha256: string;
    bytes: Buffer;
  };
}
