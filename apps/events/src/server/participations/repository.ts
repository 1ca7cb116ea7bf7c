import {
  type EventId,
  type ImportId,
  type NewParticipation,
  Participation,
  type ParticipationChange,
  ParticipationId,
  PersonId,
} from "@wps/model";
import { type Kysely, type Selectable, sql } from "kysely";
import { chunksOf } from "../db/chunks.ts";
import type { ProfileColumns } from "../db/people-tables.ts";
import type { Tables } from "../db/tables.ts";
import { NAME_COLUMNS, type NameColumns, nameFrom } from "../people/name-columns.ts";
import { PROFILE_COLUMNS, profileFrom, toProfileColumns } from "../people/profile-columns.ts";

/** A row that the model does not accept: something outside the app wrote it. */
export interface UnreadableParticipation {
  readonly id: string;
  readonly reason: string;
}

/** A participation, and how its person is reached as that is written down. */
export interface FoundParticipation {
  readonly participation: Participation;
  readonly sealed: string | null;
}

/** Somebody to put on a list. */
interface NewRow {
  readonly id: ParticipationId;
  readonly person: PersonId;
  readonly draft: NewParticipation;
}

/**
 * All SQL about participations. Those of people who were erased are counted, and are nobody's to read or change; a row that is
 * folded into another of the same person is not there.
 */
export function participationRepository(db: Kysely<Tables>) {
  const ofPeople = () =>
    db
      .selectFrom("participations")
      .innerJoin("persons", "persons.id", "participations.person_id")
      .where("persons.erased", "=", false)
      .where("participations.merged_into", "is", null);

  const selected = () =>
    ofPeople()
      .select(PROFILE_COLUMNS.map((column) => `participations.${column}` as const))
      .select([
        "participations.id",
        "participations.revision",
        "participations.event_id",
        "participations.number",
        "participations.person_id",
        "participations.roles",
        "participations.mode",
        "participations.status",
        "participations.entry",
        "persons.birth_year",
        "persons.contact",
      ])
      .select(NAME_COLUMNS.map((column) => `persons.${column}` as const));

  /** The first of so many numbers that nobody on the list has, nor ever had. */
  async function takeNumbers(event: EventId, count: number): Promise<number> {
    const { last_number } = await db
      .insertInto("participation_lists")
      .values({ event_id: event, last_number: count })
      .onConflict((conflict) =>
        conflict.column("event_id").doUpdateSet(({ ref }) => ({
          last_number: sql<number>`${ref("participation_lists.last_number")} + ${count}`,
        })),
      )
      .returning("last_number")
      .executeTakeFirstOrThrow();
    return last_number - count + 1;
  }

  return {
    /** Everybody on the list of an event, in no order, and the rows that cannot be read. */
    async ofEvent(event: EventId): Promise<{ items: Participation[]; unreadable: UnreadableParticipation[] }> {
      const rows = await selected().where("participations.event_id", "=", event).execute();
      const items: Participation[] = [];
      const unreadable: UnreadableParticipation[] = [];
      for (const row of rows) {
        const read = Participation.safeParse(participationFrom(row));
        if (read.success) items.push(read.data);
        else unreadable.push({ id: row.id, reason: read.error.issues.map(({ path }) => path.join(".")).join(", ") });
      }
      return { items, unreadable };
    },

    /** How those on the list of an event are reached, sealed as it is written down. */
    async sealedOf(event: EventId): Promise<ReadonlyMap<string, string | null>> {
      const rows = await ofPeople().select(["participations.id", "contact"]).where("event_id", "=", event).execute();
      return new Map(rows.map(({ id, contact }) => [id, contact]));
    },

    /** Of how many on the list of an event the names were deleted. */
    async erasedOf(event: EventId): Promise<number> {
      const { count } = await db
        .selectFrom("participations")
        .innerJoin("persons", "persons.id", "person_id")
        .select(({ fn }) => fn.countAll<string>().as("count"))
        .where("event_id", "=", event)
        .where("erased", "=", true)
        .where("participations.merged_into", "is", null)
        .executeTakeFirstOrThrow();
      return Number(count);
    },

    /** Who is on the list of an event: in a transaction, they are on it until it ends. */
    async statuses(event: EventId): Promise<Pick<Selectable<Tables["participations"]>, "id" | "status">[]> {
      const found = ofPeople().select(["participations.id", "status"]).where("event_id", "=", event);
      return found.forKeyShare("participations").execute();
    },

    /** Where rows of a list were folded, of those of these that were. */
    async foldedInto(
      event: EventId,
      ids: readonly ParticipationId[],
    ): Promise<ReadonlyMap<ParticipationId, ParticipationId>> {
      if (ids.length === 0) return new Map();
      const rows = await db
        .selectFrom("participations")
        .select(["id", "merged_into"])
        .where("event_id", "=", event)
        .where(sql<boolean>`id = any(${sql.val([...ids])}::uuid[])`)
        .where("merged_into", "is not", null)
        .execute();
      return new Map(rows.map((row) => [ParticipationId.parse(row.id), ParticipationId.parse(row.merged_into)]));
    },

    async find(id: ParticipationId): Promise<FoundParticipation | undefined> {
      const row = await selected().where("participations.id", "=", id).executeTakeFirst();
      return row && { participation: Participation.parse(participationFrom(row)), sealed: row.contact };
    },

    /** The participation of somebody at an event, if there is one. */
    async findOf(event: EventId, person: PersonId): Promise<ParticipationId | undefined> {
      const row = await db
        .selectFrom("participations")
        .select("id")
        .where("event_id", "=", event)
        .where("person_id", "=", person)
        .where("merged_into", "is", null)
        .executeTakeFirst();
      return row && ParticipationId.parse(row.id);
    },

    /** Puts people on the list of an event, but for those who are on it already. */
    async insert(
      rows: readonly NewRow[],
      as: { event: EventId; import?: ImportId; now: string },
    ): Promise<Set<string>> {
      const inserted = new Set<string>();
      const first = await takeNumbers(as.event, rows.length);
      const numbered = rows.map((row, nth) => ({ ...row, number: first + nth }));
      for (const chunk of chunksOf(numbered)) {
        const done = await db
          .insertInto("participations")
          .values(
            chunk.map(({ id, number, person, draft: { profile, roles, mode, status, entry } }) => ({
              id,
              number,
              revision: 1,
              event_id: as.event,
              person_id: person,
              ...toProfileColumns(profile),
              roles: [...roles],
              mode: mode ?? null,
              status,
              entry,
              import_id: as.import ?? null,
              created_at: as.now,
              updated_at: as.now,
            })),
          )
          .onConflict((conflict) =>
            conflict.columns(["event_id", "person_id"]).where("merged_into", "is", null).doNothing(),
          )
          .returning("id")
          .execute();
        for (const { id } of done) inserted.add(id);
      }
      return inserted;
    },

    /** Those whom an import put on a list, with what became of them since; who had a certificate was marked for it. */
    async ofImport(id: ImportId): Promise<{ person: PersonId; isChanged: boolean; isMarked: boolean }[]> {
      const rows = await db
        .selectFrom("participations")
        .select(["person_id", "revision"])
        .select(({ exists, or, selectFrom }) =>
          or([
            exists(
              selectFrom("attendance_marks").select("part").whereRef("participation_id", "=", "participations.id"),
            ),
            exists(selectFrom("certificates").select("code").whereRef("participation_id", "=", "participations.id")),
          ]).as("marked"),
        )
        .where("import_id", "=", id)
        .execute();
      return rows.map(({ person_id, revision, marked }) => ({
        person: PersonId.parse(person_id),
        isChanged: revision > 1,
        isMarked: Boolean(marked),
      }));
    },

    async deleteImported(id: ImportId): Promise<void> {
      await db.deleteFrom("participations").where("import_id", "=", id).execute();
    },

    /** False where somebody was faster. */
    async replace(before: Participation, after: Omit<ParticipationChange, "person">, now: string): Promise<boolean> {
      const replaced = await db
        .updateTable("participations")
        .set({
          ...toProfileColumns(after.profile),
          roles: [...after.roles],
          mode: after.mode ?? null,
          status: after.status,
          revision: before.revision + 1,
          updated_at: sql`greatest(updated_at, ${now})`,
        })
        .where("id", "=", before.id)
        .where("revision", "=", before.revision)
        .executeTakeFirst();
      return replaced.numUpdatedRows === 1n;
    },

    async delete({ id, revision }: Pick<Participation, "id" | "revision">): Promise<boolean> {
      const deleted = await db
        .deleteFrom("participations")
        .where("id", "=", id)
        .where("revision", "=", revision)
        .executeTakeFirst();
      return deleted.numDeletedRows === 1n;
    },
  };
}

type Row = ProfileColumns &
  NameColumns &
  Pick<
    Selectable<Tables["participations"]>,
    "id" | "revision" | "event_id" | "number" | "person_id" | "roles" | "mode" | "status" | "entry"
  > &
  Pick<Selectable<Tables["persons"]>, "birth_year" | "contact">;

/** A participation for its schema to read. That there is a contact is told here, and not which. */
const participationFrom = (row: Row) => ({
  id: row.id,
  revision: row.revision,
  event: row.event_id,
  number: row.number,
  person: row.person_id,
  name: nameFrom(row),
  birthYear: row.birth_year ?? undefined,
  contact: { status: row.contact === null ? "not-recorded" : "withheld" },
  profile: profileFrom(row),
  roles: row.roles,
  mode: row.mode ?? undefined,
  status: row.status,
  entry: row.entry,
});
