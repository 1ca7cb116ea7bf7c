import {
  type Actor,
  type Course,
  CourseId,
  type CourseRun,
  can,
  type EventId,
  isSame,
  ModuleId,
  type NewCourse,
  type NewProgrammeEvent,
  Refused,
  subjectOfCourse,
} from "@wps/model";
import type { Kysely } from "kysely";
import { atomically } from "../db/atomically.ts";
import type { Tables } from "../db/tables.ts";
import type { OrganisationService } from "../organisations/service.ts";
import { accountOf } from "../session/actor.ts";
import { permit } from "../session/permission.ts";
import { courseRepository } from "./repository.ts";

export interface CourseServiceDeps {
  readonly db: Kysely<Tables>;
  readonly now: () => string;
  readonly newId: () => string;
  readonly organisations: OrganisationService;
}

/** An event that is a run, as it is to be kept; its identifier where it is there already. */
interface RunToKeep {
  readonly event?: EventId;
  readonly draft: Pick<NewProgrammeEvent, "run" | "sessions">;
  readonly before?: CourseRun | undefined;
}

/** What can be done with courses. Whoever has no part in one does not learn that it is there. */
export function courseService({ db, now, newId, organisations }: CourseServiceDeps) {
  const kept = courseRepository(db);

  async function found(actor: Actor, id: CourseId, within = kept): Promise<Course> {
    permit(actor, "course:read");
    const course = await within.find(id);
    if (course === undefined || !can(actor, "course:read", subjectOfCourse(course))) {
      throw new Refused({ code: "COURSE_NOT_FOUND", id });
    }
    return course;
  }

  async function refuseStrangers(actor: Actor, course: NewCourse): Promise<void> {
    const ids = course.organisations.map(({ organisation }) => organisation);
    const known = await organisations.known(actor, ids);
    const at = ids.findIndex((id) => !known.has(id));
    const id = ids[at];
    if (id !== undefined)
      throw new Refused({ code: "ORGANISATION_NOT_FOUND", path: ["organisations", at, "organisation"], id });
  }

  async function refuseStale(actor: Actor, id: CourseId, revision: number): Promise<never> {
    const { revision: current } = await found(actor, id);
    throw new Refused({ code: "COURSE_CHANGED", yours: revision, current });
  }

  const made = (actor: Actor) => ({ by: accountOf(actor), at: now() });
  /** A module that is new has no identifier yet. */
  const modulesOf = ({ modules }: NewCourse) =>
    modules.map((module) => ({ ...module, id: module.id ?? ModuleId.parse(newId()) }));

  return {
    /** Those that the actor has a part in. */
    async list(actor: Actor): Promise<readonly Course[]> {
      permit(actor, "course:read");
      return (await kept.all()).filter((course) => can(actor, "course:read", subjectOfCourse(course)));
    },

    get: found,

    /** Its runs, the earliest first; who may read which, is asked of events. */
    async runs(actor: Actor, id: CourseId): Promise<EventId[]> {
      await found(actor, id);
      return kept.runs(id);
    },

    async create(actor: Actor, draft: NewCourse): Promise<Course> {
      permit(actor, "course:edit", subjectOfCourse(draft));
      await refuseStrangers(actor, draft);
      const course = { ...draft, modules: modulesOf(draft), id: CourseId.parse(newId()), revision: 1 };
      await atomically(db, (transaction) => courseRepository(transaction).insert(course, made(actor)));
      return course;
    },

    /** Writes a course anew. A module that some session teaches stays, and nobody writes a course out of their own reach. */
    async replace(actor: Actor, id: CourseId, revision: number, draft: NewCourse): Promise<Course> {
      const before = await found(actor, id);
      permit(actor, "course:edit", subjectOfCourse(before));
      permit(actor, "course:edit", subjectOfCourse(draft));
      if (before.revision !== revision) await refuseStale(actor, id, revision);
      await refuseStrangers(actor, draft);
      const course = { ...draft, modules: modulesOf(draft), id, revision: revision + 1 };
      const staying = new Set(draft.modules.map((module) => module.id));
      const isReplaced = await atomically(db, async (transaction) => {
        const own = courseRepository(transaction);
        await own.close(id);
        for (const module of before.modules.filter((one) => !staying.has(one.id))) {
          const sessions = await own.sessionsTeaching(id, module.id);
          if (sessions > 0) throw new Refused({ code: "MODULE_IN_USE", id: module.id, sessions });
        }
        return own.replace(course, made(actor));
      });
      if (!isReplaced) await refuseStale(actor, id, revision);
      return course;
    },

    /** Takes away a course that was never held and is not planned. */
    async remove(actor: Actor, id: CourseId, revision: number): Promise<void> {
      const before = await found(actor, id);
      permit(actor, "course:edit", subjectOfCourse(before));
      if (before.revision !== revision) await refuseStale(actor, id, revision);
      const isRemoved = await atomically(db, async (transaction) => {
        const own = courseRepository(transaction);
        await own.close(id);
        const runs = (await own.runs(id)).length;
        if (runs > 0) throw new Refused({ code: "COURSE_IN_USE", runs });
        return own.remove(id, revision, made(actor));
      });
      if (!isRemoved) await refuseStale(actor, id, revision);
    },

    /**
     * Refuses an event that says of a course what is not so: a course that the actor may not change, a number that another run
     * has, a module that the course lacks. Who saves a run that stays what it was need not know of its course.
     */
    async resolveRun(actor: Actor, { event, draft, before }: RunToKeep, transaction: Kysely<Tables>): Promise<void> {
      const own = courseRepository(transaction);
      const { run, sessions } = draft;
      if (run !== undefined) await own.hold(run.course);
      const course = run && (await own.find(run.course));
      if (run !== undefined && !isSame(run, before)) {
        const mayRead = course !== undefined && can(actor, "course:read", subjectOfCourse(course));
        if (!mayRead) throw new Refused({ code: "RUN_OF_NO_COURSE", id: run.course, path: ["run", "course"] });
        permit(actor, "course:edit", subjectOfCourse(course));
        const other = await own.runNumbered(run.course, run.number);
        if (other !== undefined && other !== event) {
          throw new Refused({ code: "RUN_TAKEN", path: ["run", "number"], number: run.number });
        }
      }
      const taught = new Set(course?.modules.map(({ id }) => id));
      for (const [index, { module }] of sessions.entries()) {
        if (module === undefined || taught.has(module)) continue;
        throw new Refused({ code: "MODULE_NOT_FOUND", path: ["sessions", index, "module"], id: module });
      }
    },
  };
}
export type CourseService = ReturnType<typeof courseService>;
