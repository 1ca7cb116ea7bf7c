import {
  type Actor,
  type CourseId,
  type EventId,
  mayEdit,
  type NewProgrammeEvent,
  type ProgrammeEvent,
  Refused,
} from "@wps/model";
import { type EditScope, spreadEdit } from "@wps/model/series";
import type { EventService } from "../events/service.ts";
import { permit } from "../session/permission.ts";
import type { CourseService } from "./service.ts";

export interface CourseRunsDeps {
  readonly courses: CourseService;
  readonly events: EventService;
}

/** An edit of one run, and of which others, at which of their versions, it may become one too. */
export interface RunsEdit {
  readonly event: EventId;
  readonly after: NewProgrammeEvent;
  readonly scope: EditScope;
  readonly revisions: readonly { readonly event: EventId; readonly revision: number }[];
}

/** What became of an edit: the run itself, and the others that it changed. */
export interface EditedRuns {
  readonly edited: ProgrammeEvent;
  readonly others: readonly ProgrammeEvent[];
}

/** What can be done with the runs of a course together: all of it happens, or nothing. */
export function courseRuns({ courses, events }: CourseRunsDeps) {
  /** Those that the actor may read, the earliest first. */
  async function list(actor: Actor, id: CourseId): Promise<ProgrammeEvent[]> {
    permit(actor, "course:read");
    return events.several(actor, await courses.runs(actor, id));
  }

  return {
    list,

    /** Makes several runs at once. */
    async create(actor: Actor, id: CourseId, drafts: readonly NewProgrammeEvent[]): Promise<ProgrammeEvent[]> {
      permit(actor, "event:create");
      await courses.get(actor, id);
      const stranger = drafts.findIndex(({ run }) => run?.course !== id);
      if (stranger >= 0) throw new Refused({ code: "RUN_OF_NO_COURSE", id, path: ["runs", stranger, "run", "course"] });
      return events.createTogether(actor, drafts, (index) => ["runs", index]);
    },

    /** Saves a run and lets others follow it, as they were when the editor looked at what would become of them. */
    async edit(actor: Actor, id: CourseId, { event, after, scope, revisions }: RunsEdit): Promise<EditedRuns> {
      permit(actor, "event:edit");
      const seen = new Map(revisions.map((one) => [one.event, one.revision]));
      const runs = (await list(actor, id)).filter((run) => seen.has(run.id) && mayEdit(actor, run));
      if (!runs.some((run) => run.id === event)) throw new Refused({ code: "EVENT_NOT_FOUND", id: event });
      // What would become of each of them, the editor has looked at.
      for (const { id: run, revision } of runs) {
        const yours = seen.get(run);
        if (yours !== undefined && yours !== revision)
          throw new Refused({ code: "EVENT_CHANGED", yours, current: revision, event: run });
      }
      const spread = spreadEdit(runs, { event, after, scope });
      const changed = spread.others.flatMap((other) => (other.is === "changed" ? [other] : []));
      const changes = [{ event, after: spread.edited }, ...changed];
      const saved = await events.replaceTogether(
        actor,
        changes.map((one) => ({ id: one.event, revision: seen.get(one.event) ?? 0, sent: one.after })),
        (index) => {
          const of = revisions.findIndex((one) => one.event === changes[index]?.event);
          return index === 0 ? ["after"] : ["revisions", of];
        },
      );
      const [edited, ...others] = saved;
      if (edited === undefined) throw new TypeError("nothing was saved");
      return { edited, others };
    },
  };
}
export type CourseRuns = ReturnType<typeof courseRuns>;
