import { type GrantId, OrganisationId, PlainDate } from "@wps/model";
import { StatementSnapshot } from "@wps/model/statements";
import type { Kysely } from "kysely";
import type { Tables } from "../db/tables.ts";
import type { StatementFile } from "./files.ts";

/** What is known of a statement without what it tells. */
export interface IssuedStatement {
  readonly grant: GrantId;
  readonly nth: number;
  readonly period: { readonly start: PlainDate; readonly end: PlainDate };
  readonly issuer: OrganisationId;
  readonly madeAt: string;
  /** How many figures of earlier ones it corrects. */
  readonly corrections: number;
  /** Of the snapshot, letter by letter. */
  readonly sha256: string;
}

/** A statement as it is written down. */
export interface NewStatement {
  readonly issued: IssuedStatement;
  readonly madeBy: string | null;
  readonly snapshot: string;
  readonly files: readonly StatementFile[];
}

/** All SQL about statements: rows come, and none changes or goes. */
export function statementRepository(db: Kysely<Tables>) {
  return {
    /** The latest first. */
    async of(grant: GrantId): Promise<IssuedStatement[]> {
      const rows = await db
        .selectFrom("statements")
        .select(["nth", "period_start", "period_end", "issuer", "made_at", "corrections", "sha256"])
        .where("grant_id", "=", grant)
        .orderBy("nth", "desc")
        .execute();
      return rows.map(({ period_start, period_end, made_at, issuer, ...row }) => ({
        ...row,
        grant,
        period: { start: PlainDate.parse(period_start), end: PlainDate.parse(period_end) },
        issuer: OrganisationId.parse(issuer),
        madeAt: made_at.toISOString(),
      }));
    },

    /** What a statement was made from, letter by letter. */
    async snapshot(grant: GrantId, nth: number): Promise<string | undefined> {
      const row = await db
        .selectFrom("statements")
        .select("snapshot")
        .where("grant_id", "=", grant)
        .where("nth", "=", nth)
        .executeTakeFirst();
      return row?.snapshot;
    },

    /** What the last statement of a grant was made from. */
    async last(grant: GrantId): Promise<StatementSnapshot | undefined> {
      const found = db.selectFrom("statements").select("snapshot").where("grant_id", "=", grant);
      const row = await found.orderBy("nth", "desc").limit(1).executeTakeFirst();
      return row && StatementSnapshot.parse(JSON.parse(row.snapshot));
    },

    async file(grant: GrantId, nth: number, name: string): Promise<StatementFile | undefined> {
      return db
        .selectFrom("statement_files")
        .select(["name", "sha256", "bytes"])
        .where("grant_id", "=", grant)
        .where("nth", "=", nth)
        .where("name", "=", name)
        .executeTakeFirst();
    },

    /** False where another statement of the grant was made meanwhile. */
    async insert({ issued, madeBy, snapshot, files }: NewStatement): Promise<boolean> {
      const { grant, nth, period, issuer, madeAt, corrections, sha256 } = issued;
      const row = { period_start: period.start, period_end: period.end, issuer, made_by: madeBy, made_at: madeAt };
      const inserted = await db
        .insertInto("statements")
        .values({ grant_id: grant, nth, ...row, corrections, snapshot, sha256 })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      if (inserted.numInsertedOrUpdatedRows !== 1n) return false;
      const rows = files.map(({ bytes, ...file }) => ({ grant_id: grant, nth, ...file, bytes: Buffer.from(bytes) }));
      await db.insertInto("statement_files").values(rows).execute();
      return true;
    },
  };
}
