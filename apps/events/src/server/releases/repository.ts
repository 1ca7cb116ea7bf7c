import { OrganisationId, PlainDate } from "@wps/model";
import { type ReleasedTable as Outlined, Release } from "@wps/model/disclosure";
import { type Kysely, type Selectable, sql } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import { chunksOf } from "../db/chunks.ts";
import type { Tables } from "../db/tables.ts";
import type { MadeRelease, ToldTable } from "./told.ts";

/** A release as it is written down. */
export interface NewRelease {
  readonly summary: MadeRelease;
  readonly madeBy: string | null;
  readonly ledger: Release;
  readonly tables: readonly ToldTable[];
  readonly outlines: readonly Outlined[];
}

/** All SQL about releases: rows come, and none changes or goes. */
export function releaseRepository(db: Kysely<Tables>) {
  const summaries = () =>
    db
      .selectFrom("releases")
      .select(["number", "until", "made_at", "is_audited", "told", "hidden", "versions", "sha256"])
      .orderBy("number", "desc");

  return {
    async all(): Promise<MadeRelease[]> {
      return (await summaries().execute()).map(toSummary);
    },

    async find(number: number): Promise<MadeRelease | undefined> {
      const row = await summaries().where("number", "=", number).executeTakeFirst();
      return row && toSummary(row);
    },

    async last(): Promise<MadeRelease | undefined> {
      const row = await summaries().limit(1).executeTakeFirst();
      return row && toSummary(row);
    },

    /** What was published before, the oldest first, for the next release to rest on. */
    async ledger(): Promise<Release[]> {
      const rows = await db.selectFrom("releases").select("ledger").orderBy("number").execute();
      return rows.map(({ ledger }) => Release.parse(ledger));
    },

    /** The tables of a release: of the whole programme and of some funders, or of all. */
    async tables(number: number, funders?: readonly string[]): Promise<ToldTable[]> {
      const rows = await db
        .selectFrom("release_tables as table")
        .select(({ selectFrom }) => [
          "table.subject",
          "table.funder",
          "table.of",
          jsonArrayFrom(
            selectFrom("release_cells as cell")
              .select(["cell.at", "cell.people"])
              .whereRef("cell.release", "=", "table.release")
              .whereRef("cell.position", "=", "table.position")
              .orderBy("cell.cell"),
          ).as("cells"),
        ])
        .where("table.release", "=", number)
        .where((table) => {
          const isOfAll = table("table.funder", "is", null);
          return funders === undefined
            ? table.lit(true)
            : table.or([isOfAll, table("table.funder", "=", table.fn.any(sql.val([...funders])))]);
        })
        .orderBy("table.position")
        .execute();
      return rows.map(({ subject, funder, of, cells }) => ({
        subject,
        ...(funder !== null && { funder: OrganisationId.parse(funder) }),
        ...(of !== null && { of }),
        cells,
      }));
    },

    /** False where another release was made meanwhile. */
    async insert({ summary, madeBy, ledger, tables, outlines }: NewRelease): Promise<boolean> {
      const { number, until, madeAt, isAudited, told, hidden, versions, sha256 } = summary;
      const inserted = await db
        .insertInto("releases")
        .values({
          number,
          until,
          made_by: madeBy,
          made_at: madeAt,
          is_audited: isAudited,
          told,
          hidden,
          versions: JSON.stringify(versions),
          sha256,
          ledger: JSON.stringify(ledger),
        })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      if (inserted.numInsertedOrUpdatedRows !== 1n) return false;
      const rows = outlines.map(({ subject, funder, of, outline }, position) => ({
        release: number,
        position,
        subject,
        funder,
        of,
        outline: JSON.stringify(outline),
      }));
      for (const chunk of chunksOf(rows)) await db.insertInto("release_tables").values(chunk).execute();
      const cells = tables.flatMap((table, position) =>
        table.cells.map(({ at, people }, cell) => ({
          release: number,
          position,
          cell,
          at: JSON.stringify(at),
          people,
        })),
      );
      for (const chunk of chunksOf(cells)) await db.insertInto("release_cells").values(chunk).execute();
      return true;
    },
  };
}

type SummaryRow = Pick<
  Selectable<Tables["releases"]>,
  "number" | "until" | "made_at" | "is_audited" | "told" | "hidden" | "versions" | "sha256"
>;

const toSummary = ({ until, made_at, is_audited, ...row }: SummaryRow): MadeRelease => ({
  ...row,
  until: PlainDate.parse(until),
  madeAt: made_at.toISOString(),
  isAudited: is_audited,
});
