import { EventId, type FundingLink, Grant, type GrantId, OrganisationId } from "@wps/model";
import { type Kysely, type Selectable, sql } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import type { Made } from "../db/made.ts";
import type { Tables } from "../db/tables.ts";

/** How much points at a grant: events of whose money it pays something, events whose funders name it, and what is its own. */
export interface Pointing {
  readonly events: number;
  readonly funded: number;
  readonly results: number;
  readonly requirements: number;
  readonly documents: number;
  readonly statements: number;
}

/** All SQL about grants. */
export function grantRepository(db: Kysely<Tables>) {
  const selected = () =>
    db
      .selectFrom("grants")
      .selectAll()
      .select(({ selectFrom }) =>
        jsonArrayFrom(
          selectFrom("grant_links")
            .select(["organisation_id", "role", "passes_on"])
            .whereRef("grant_id", "=", "grants.id")
            .orderBy("position"),
        ).as("chain"),
      );

  async function keep(grant: Grant, { by, at }: Made): Promise<void> {
    await db
      .insertInto("grant_links")
      .values(
        grant.chain.map(({ organisation, role, passesOn }, position) => ({
          grant_id: grant.id,
          position,
          organisation_id: organisation,
          role,
          passes_on: passesOn === undefined ? null : JSON.stringify(passesOn),
        })),
      )
      .execute();
    const version = { grant_id: grant.id, revision: grant.revision, value: JSON.stringify(grant) };
    await db
      .insertInto("grant_revisions")
      .values({ ...version, made_by: by, made_at: at })
      .execute();
  }

  return {
    /** The latest to begin first. */
    async all(): Promise<Grant[]> {
      const rows = await selected().orderBy("valid_from", "desc").orderBy("id").execute();
      return rows.map(toGrant);
    },

    async find(id: GrantId): Promise<Grant | undefined> {
      const row = await selected().where("id", "=", id).executeTakeFirst();
      return row && toGrant(row);
    },

    async among(ids: readonly GrantId[]): Promise<Grant[]> {
      if (ids.length === 0) return [];
      const rows = await selected()
        .where("id", "in", [...ids])
        .execute();
      return rows.map(toGrant);
    },

    /** Those that somebody has published, with the events whose funders name them. */
    async published(): Promise<{ readonly grant: Grant; readonly events: readonly EventId[] }[]> {
      const rows = await selected()
        .where("publication", "=", "published")
        .orderBy("valid_from")
        .orderBy("id")
        .execute();
      const grants = rows.map(toGrant);
      if (grants.length === 0) return [];
      const links = db.selectFrom("event_funding").select(["event_id", "grant_id"]).distinct();
      const named = await links
        .where(
          "grant_id",
          "in",
          grants.map(({ id }) => id),
        )
        .orderBy("event_id")
        .execute();
      return grants.map((grant) => ({
        grant,
        events: named.flatMap(({ event_id, grant_id }) => (grant_id === grant.id ? [EventId.parse(event_id)] : [])),
      }));
    },

    /** Nobody takes these away or changes them until the transaction ends. */
    async hold(ids: readonly GrantId[]): Promise<void> {
      if (ids.length === 0) return;
      const rows = db
        .selectFrom("grants")
        .select("id")
        .where("id", "in", [...ids])
        .orderBy("id");
      await rows.forShare().execute();
    },

    async insert(grant: Grant, made: Made): Promise<void> {
      await db
        .insertInto("grants")
        .values({ id: grant.id, ...toRow(grant) })
        .execute();
      await keep(grant, made);
    },

    /** Who funds events by a grant, and through whom. */
    async fundersNaming(id: GrantId): Promise<Pick<FundingLink, "funder" | "channel">[]> {
      const rows = await db
        .selectFrom("event_funding")
        .select(["funder_id", "channel_id"])
        .distinct()
        .where("grant_id", "=", id)
        .execute();
      return rows.map(({ funder_id, channel_id }) => ({
        funder: OrganisationId.parse(funder_id),
        ...(channel_id !== null && { channel: OrganisationId.parse(channel_id) }),
      }));
    },

    /** How much points at a grant. Nobody points at it anew until the transaction ends. */
    async pointingAt(id: GrantId): Promise<Pointing> {
      await db.selectFrom("grants").select("id").where("id", "=", id).forUpdate().execute();
      return db
        .selectNoFrom(({ selectFrom, fn }) => [
          selectFrom("money_shares")
            .select((share) => share.fn.count<number>("event_id").distinct().as("events"))
            .where("grant_id", "=", id)
            .$asScalar()
            .$notNull()
            .as("events"),
          selectFrom("event_funding")
            .select((link) => link.fn.count<number>("event_id").distinct().as("funded"))
            .where("grant_id", "=", id)
            .$asScalar()
            .$notNull()
            .as("funded"),
          fn
            .coalesce(
              selectFrom("results")
                .select(sql<number>`jsonb_array_length(results)`.as("count"))
                .where("grant_id", "=", id)
                .$asScalar(),
              sql.lit(0),
            )
            .as("results"),
          fn
            .coalesce(
              selectFrom("grant_requirements")
                .select(sql<number>`jsonb_array_length(requirements)`.as("count"))
                .where("grant_id", "=", id)
                .$asScalar(),
              sql.lit(0),
            )
            .as("requirements"),
          selectFrom("documents")
            .select((document) => document.fn.countAll<number>().as("documents"))
            .where("grant_id", "=", id)
            .$asScalar()
            .$notNull()
            .as("documents"),
          selectFrom("statements")
            .select((statement) => statement.fn.countAll<number>().as("statements"))
            .where("grant_id", "=", id)
            .$asScalar()
            .$notNull()
            .as("statements"),
        ])
        .executeTakeFirstOrThrow();
    },

    /** Takes a grant away and keeps that it was; false where this version is not the present one. */
    async remove(id: GrantId, revision: number, { by, at }: Made): Promise<boolean> {
      const gone = await db
        .deleteFrom("grants")
        .where("id", "=", id)
        .where("revision", "=", revision)
        .executeTakeFirst();
      if (gone.numDeletedRows !== 1n) return false;
      const version = { grant_id: id, revision: revision + 1, value: JSON.stringify({ removed: true }) };
      await db
        .insertInto("grant_revisions")
        .values({ ...version, made_by: by, made_at: at })
        .execute();
      return true;
    },

    /** False where the version before this one is not the present one. */
    async replace(grant: Grant, made: Made): Promise<boolean> {
      const replaced = await db
        .updateTable("grants")
        .set(toRow(grant))
        .where("id", "=", grant.id)
        .where("revision", "=", grant.revision - 1)
        .executeTakeFirst();
      if (replaced.numUpdatedRows !== 1n) return false;
      await db.deleteFrom("grant_links").where("grant_id", "=", grant.id).execute();
      await keep(grant, made);
      return true;
    },
  };
}

function toRow({ revision, title, level, number, donorActivity, period, amount, domestic, ...grant }: Grant) {
  return {
    revision,
    title: JSON.stringify(title),
    level,
    number: number ?? null,
    donor_activity: donorActivity ?? null,
    valid_from: period.validFrom,
    valid_to: period.validTo ?? null,
    amount: JSON.stringify(amount),
    domestic,
    reporting: grant.reporting,
    marker: grant.marker,
    note: grant.note === undefined ? null : JSON.stringify(grant.note),
    publication: grant.publication ?? null,
  };
}

interface LinkRow extends Pick<Selectable<Tables["grant_links"]>, "organisation_id" | "role" | "passes_on"> {}
type Row = Selectable<Tables["grants"]> & { readonly chain: readonly LinkRow[] };

const toGrant = (row: Row): Grant =>
  Grant.parse({
    id: row.id,
    revision: row.revision,
    title: row.title,
    level: row.level,
    chain: row.chain.map(({ organisation_id, role, passes_on }) => ({
      organisation: organisation_id,
      role,
      ...(passes_on && { passesOn: passes_on }),
    })),
    ...(row.number !== null && { number: row.number }),
    ...(row.donor_activity !== null && { donorActivity: row.donor_activity }),
    period: { validFrom: row.valid_from, ...(row.valid_to !== null && { validTo: row.valid_to }) },
    amount: row.amount,
    domestic: row.domestic,
    reporting: row.reporting,
    marker: row.marker,
    ...(row.note && { note: row.note }),
    ...(row.publication !== null && { publication: row.publication }),
  });
