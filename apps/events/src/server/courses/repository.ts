import { Course, type CourseId, EventId, type ModuleId } from "@wps/model";
import type { Kysely, Selectable } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import type { Made } from "../db/made.ts";
import type { Tables } from "../db/tables.ts";

/** All SQL about courses. */
export function courseRepository(db: Kysely<Tables>) {
  const selected = () =>
    db
      .selectFrom("courses")
      .selectAll()
      .select(({ selectFrom }) =>
        jsonArrayFrom(
          selectFrom("course_organisations")
            .select(["organisation_id", "role"])
            .whereRef("course_id", "=", "courses.id")
            .orderBy("position"),
        ).as("organisations"),
      );

  async function keep(course: Course, made: Made): Promise<void> {
    const rows = course.organisations.map(({ organisation, role }, position) => ({
      course_id: course.id,
      position,
      organisation_id: organisation,
      role,
    }));
    await db.insertInto("course_organisations").values(rows).execute();
    await keepVersion(course.id, course.revision, course, made);
  }

  async function keepVersion(id: CourseId, revision: number, value: Course | { removed: true }, { by, at }: Made) {
    const version = { course_id: id, revision, value: JSON.stringify(value), made_by: by, made_at: at };
    await db.insertInto("course_revisions").values(version).execute();
  }

  return {
    /** By their titles. */
    async all(): Promise<Course[]> {
      const rows = await selected().execute();
      return rows.map(toCourse);
    },

    async find(id: CourseId): Promise<Course | undefined> {
      const row = await selected().where("id", "=", id).executeTakeFirst();
      return row && toCourse(row);
    },

    /** Nobody takes this course away or changes it until the transaction ends. */
    async hold(id: CourseId): Promise<void> {
      await db.selectFrom("courses").select("id").where("id", "=", id).forShare().execute();
    },

    /** Nobody makes a run of this course until the transaction ends. */
    async close(id: CourseId): Promise<void> {
      await db.selectFrom("courses").select("id").where("id", "=", id).forUpdate().execute();
    },

    /** Its runs, the earliest first. */
    async runs(id: CourseId): Promise<EventId[]> {
      const rows = await db
        .selectFrom("events")
        .select("id")
        .where("course_id", "=", id)
        .orderBy("start_date")
        .orderBy("run_number")
        .execute();
      return rows.map((row) => EventId.parse(row.id));
    },

    /** The run that has a number already. */
    async runNumbered(id: CourseId, number: number): Promise<EventId | undefined> {
      const row = await db
        .selectFrom("events")
        .select("id")
        .where("course_id", "=", id)
        .where("run_number", "=", number)
        .executeTakeFirst();
      return row && EventId.parse(row.id);
    },

    /** In how many sessions of its runs a module is taught. */
    async sessionsTeaching(id: CourseId, module: ModuleId): Promise<number> {
      const { count } = await db
        .selectFrom("event_sessions")
        .innerJoin("events", "events.id", "event_sessions.event_id")
        .select(({ fn }) => fn.countAll<number>().as("count"))
        .where("events.course_id", "=", id)
        .where("event_sessions.module_id", "=", module)
        .executeTakeFirstOrThrow();
      return count;
    },

    async insert(course: Course, made: Made): Promise<void> {
      await db
        .insertInto("courses")
        .values({ id: course.id, ...toRow(course) })
        .execute();
      await keep(course, made);
    },

    /** False where the version before this one is not the present one. */
    async replace(course: Course, made: Made): Promise<boolean> {
      const replaced = await db
        .updateTable("courses")
        .set(toRow(course))
        .where("id", "=", course.id)
        .where("revision", "=", course.revision - 1)
        .executeTakeFirst();
      if (replaced.numUpdatedRows !== 1n) return false;
      await db.deleteFrom("course_organisations").where("course_id", "=", course.id).execute();
      await keep(course, made);
      return true;
    },

    /** Takes a course away and keeps that it was; false where this version is not the present one. */
    async remove(id: CourseId, revision: number, made: Made): Promise<boolean> {
      const gone = await db
        .deleteFrom("courses")
        .where("id", "=", id)
        .where("revision", "=", revision)
        .executeTakeFirst();
      if (gone.numDeletedRows !== 1n) return false;
      await keepVersion(id, revision + 1, { removed: true }, made);
      return true;
    },
  };
}

const toRow = ({ revision, title, kind, summary, modules }: Course) => ({
  revision,
  title: JSON.stringify(title),
  kind,
  summary: summary === undefined ? null : JSON.stringify(summary),
  modules: JSON.stringify(modules),
});

interface OrganisationRow extends Pick<Selectable<Tables["course_organisations"]>, "organisation_id" | "role"> {}
type Row = Selectable<Tables["courses"]> & { readonly organisations: readonly OrganisationRow[] };

const toCourse = ({ summary, organisations, ...row }: Row): Course =>
  Course.parse({
    ...row,
    ...(summary && { summary }),
    organisations: organisations.map(({ organisation_id, role }) => ({ organisation: organisation_id, role })),
  });
