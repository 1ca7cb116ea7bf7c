import { type OrganisationId, Person, PersonId, PersonMergeId, RUNNING_ROLES } from "@wps/model";
import { type Kysely, type Selectable, sql } from "kysely";
import { z } from "zod";
import type { Tables } from "../db/tables.ts";
import { NAME_COLUMNS, nameFrom } from "../people/name-columns.ts";
import { PROFILE_COLUMNS, profileFrom } from "../people/profile-columns.ts";

/** Somebody who may be one with somebody else. */
const MergingPerson = z.object({
  id: PersonId,
  name: Person.shape.name,
  birthYear: Person.shape.birthYear,
  profile: Person.shape.profile,
  /** How they are reached, as it is written down. */
  sealed: z.string().nullable(),
});
export type MergingPerson = z.infer<typeof MergingPerson>;

/** What was decided of two people, as it is kept. */
export interface KeptMerge {
  readonly id: PersonMergeId;
  /** The later, the higher. */
  readonly number: bigint;
  readonly kept: PersonId;
  readonly merged: PersonId;
  /** Who had been merged into the one who was merged. */
  readonly along: readonly string[];
  readonly reasons: readonly string[];
  /** What whoever was kept lacked and was given. */
  readonly took: { readonly birthYear: boolean; readonly contact: boolean };
  readonly at: string;
  readonly undoneAt: string | undefined;
}

interface NewMerge extends Pick<KeptMerge, "id" | "kept" | "merged" | "reasons" | "took" | "at"> {
  readonly by: string | null;
}

/** What was decided, for whoever may know of it. */
export interface ToldMerge extends KeptMerge {
  readonly names: { readonly kept: Person["name"]; readonly merged: Person["name"] };
  readonly by: string | undefined;
  /** Nothing was decided about whoever was kept since. */
  readonly isLast: boolean;
}

/** All SQL about which people on record are one. */
export function personMergeRepository(db: Kysely<Tables>) {
  const persons = () =>
    db.selectFrom("persons").select([...NAME_COLUMNS, ...PROFILE_COLUMNS, "id", "birth_year", "contact"]);

  return {
    /** Lets nobody else make people one or two until the transaction ends. */
    async lock(): Promise<void> {
      await sql`select pg_advisory_xact_lock(hashtextextended('person merges', 0))`.execute(db);
    },

    /** Of these people those who are on record as themselves; nothing of them changes until the transaction ends. */
    async hold(ids: readonly PersonId[]): Promise<Map<PersonId, MergingPerson>> {
      const rows = await persons()
        .where("id", "in", [...ids])
        .where("erased", "=", false)
        .where("merged_into", "is", null)
        .orderBy("id")
        .forUpdate()
        .execute();
      return new Map(rows.map(personFrom).map((person) => [person.id, person]));
    },

    async insert({ id, kept, merged, reasons, took, by, at }: NewMerge): Promise<void> {
      const along = await db
        .selectFrom("persons")
        .select("id")
        .where("merged_into", "=", merged)
        .orderBy("id")
        .execute();
      await db
        .insertInto("person_merges")
        .values({
          id,
          kept_id: kept,
          merged_id: merged,
          along: along.map((one) => one.id),
          reasons: [...reasons],
          took_birth_year: took.birthYear,
          took_contact: took.contact,
          made_by: by,
          made_at: at,
          undone_at: null,
        })
        .execute();
      await db
        .updateTable("persons")
        .set({ merged_into: kept })
        .where(({ or, eb }) => or([eb("id", "=", merged), eb("merged_into", "=", merged)]))
        .execute();
    },

    /** Gives somebody a year of birth or a contact, or takes it away. */
    async setKnown(person: PersonId, known: { birth_year?: number | null; contact?: string | null }): Promise<void> {
      if (Object.keys(known).length === 0) return;
      const next = { ...known, revision: sql<number>`revision + 1` };
      await db.updateTable("persons").set(next).where("id", "=", person).execute();
    },

    /** A merge that stands. */
    async find(id: PersonMergeId): Promise<KeptMerge | undefined> {
      const found = db.selectFrom("person_merges").selectAll().where("id", "=", id).where("undone_at", "is", null);
      const row = await found.executeTakeFirst();
      return row && mergeFrom(row);
    },

    /** Whether something was decided about whoever was kept since, and stands. */
    async isBuried({ number, kept }: KeptMerge): Promise<boolean> {
      const later = await db
        .selectFrom("person_merges")
        .select("id")
        .where("undone_at", "is", null)
        .where("number", ">", String(number))
        .where(({ or, eb }) => or([eb("kept_id", "=", kept), eb("merged_id", "=", kept)]))
        .executeTakeFirst();
      return later !== undefined;
    },

    /** Lets whoever was merged be themselves again, with those who had been merged into them. */
    async setUndone({ id, merged, along }: KeptMerge, by: string | null, now: string): Promise<void> {
      // A clock may have been set back.
      const undone = { undone_by: by, undone_at: sql<string>`greatest(made_at, ${now}::timestamptz)` };
      await db.updateTable("person_merges").set(undone).where("id", "=", id).execute();
      await db.updateTable("persons").set({ merged_into: null }).where("id", "=", merged).execute();
      if (along.length === 0) return;
      await db
        .updateTable("persons")
        .set({ merged_into: merged })
        .where("id", "in", [...along])
        .execute();
    },

    /** What was decided of people who are on no list but those of events that these organisations run, the last first. */
    async history(organisations: readonly OrganisationId[] | "any", most: number): Promise<ToldMerge[]> {
      const rows = await db
        .selectFrom("person_merges as merge")
        .innerJoin("persons as kept", "kept.id", "kept_id")
        .innerJoin("persons as merged", "merged.id", "merged_id")
        .leftJoin("accounts", "accounts.id", "made_by")
        .selectAll("merge")
        .select(["accounts.name as by"])
        .select(({ fn }) => [fn.toJson("kept").as("kept"), fn.toJson("merged").as("merged")])
        .select(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom("person_merges as later")
                .select("later.id")
                .where("later.undone_at", "is", null)
                .whereRef("later.number", ">", "merge.number")
                .where(({ or, eb, ref }) =>
                  or([
                    eb("later.kept_id", "=", ref("merge.kept_id")),
                    eb("later.merged_id", "=", ref("merge.kept_id")),
                  ]),
                ),
            ),
          ).as("last"),
        )
        .where(onNoListBut(organisations))
        .orderBy("merge.number", "desc")
        .limit(most)
        .execute();
      return rows.map((row) => ({
        ...mergeFrom(row),
        names: {
          kept: Person.shape.name.parse(nameFrom(row.kept)),
          merged: Person.shape.name.parse(nameFrom(row.merged)),
        },
        by: row.by ?? undefined,
        isLast: Boolean(row.last),
      }));
    },

    /** Under which identifier somebody is on record, and those who turned out to be them. */
    async whole(person: PersonId): Promise<{ readonly root: PersonId; readonly merged: readonly PersonId[] }> {
      const row = await db.selectFrom("persons").select("merged_into").where("id", "=", person).executeTakeFirst();
      const root = PersonId.parse(row?.merged_into ?? person);
      const merged = await db.selectFrom("persons").select("id").where("merged_into", "=", root).execute();
      return { root, merged: merged.map(({ id }) => PersonId.parse(id)) };
    },

    /** Makes what was asked by those who turned out to be somebody a request of theirs, for good. */
    async takeRequests(root: PersonId, merged: readonly PersonId[]): Promise<void> {
      if (merged.length === 0) return;
      await db.updateTable("data_requests").set({ person_id: root }).where("person_id", "in", merged).execute();
    },
  };
}

const onNoListBut = (organisations: readonly OrganisationId[] | "any") =>
  organisations === "any"
    ? sql<boolean>`true`
    : sql<boolean>`not exists (
        select from participations where person_id in (merge.kept_id, merge.merged_id) and event_id not in (
          select event_id from event_organisations
          where organisation_id = any(${sql.val([...organisations])}::text[])
            and role = any(${sql.val([...RUNNING_ROLES])}::text[])
        )
      )`;

type PersonRow = Pick<
  Selectable<Tables["persons"]>,
  (typeof NAME_COLUMNS)[number] | (typeof PROFILE_COLUMNS)[number] | "id" | "birth_year" | "contact"
>;

const personFrom = (row: PersonRow): MergingPerson =>
  MergingPerson.parse({
    id: row.id,
    name: nameFrom(row),
    birthYear: row.birth_year ?? undefined,
    profile: profileFrom(row),
    sealed: row.contact,
  });

const mergeFrom = (row: Selectable<Tables["person_merges"]>): KeptMerge => ({
  id: PersonMergeId.parse(row.id),
  number: BigInt(row.number),
  kept: PersonId.parse(row.kept_id),
  merged: PersonId.parse(row.merged_id),
  along: row.along,
  reasons: row.reasons,
  took: { birthYear: row.took_birth_year, contact: row.took_contact },
  at: row.made_at.toISOString(),
  undoneAt: row.undone_at?.toISOString(),
});
