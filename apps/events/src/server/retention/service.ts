import {
  type Actor,
  dayAt,
  type EventId,
  HOME_TIME_ZONE,
  type PlainDate,
  RETENTION_SCHEDULE,
  Refused,
  retentionStanding,
} from "@wps/model";
import type { Kysely } from "kysely";
import { consistently } from "../db/atomically.ts";
import type { Tables } from "../db/tables.ts";
import type { EventService } from "../events/service.ts";
import { accountOf } from "../session/actor.ts";
import { permit } from "../session/permission.ts";
import { type RetentionJob, ruleOf } from "./job.ts";
import { type Cell, retentionRepository } from "./repository.ts";
import { type KeptRun, runRepository } from "./repository-runs.ts";
import { ENDING_CLASSES, type EndingClass } from "./repository-subjects.ts";

/** As many runs are listed: a month of nights. */
const MOST_RUNS = 30;

export interface RetentionServiceDeps {
  readonly db: Kysely<Tables>;
  readonly now: () => string;
  readonly events: EventService;
  readonly job: RetentionJob;
}

/** A run, and what has become of it. */
export interface ListedRun extends KeptRun {
  readonly state: "running" | "done" | "interrupted";
}

/** What can be done about how long personal data are kept. */
export function retentionService({ db, now, events, job }: RetentionServiceDeps) {
  const kept = retentionRepository(db);

  return {
    /** What would be deleted now. It is counted as the job would count it, and nothing is deleted. */
    async forecast(actor: Actor) {
      permit(actor, "retention:manage");
      const day = dayAt(Date.parse(now()), HOME_TIME_ZONE);
      return consistently(db, async (picture) => {
        const own = retentionRepository(picture);
        const classes = [];
        for (const of of ENDING_CLASSES) classes.push(tallyOf(of, await own.cells(of), day));
        return { version: RETENTION_SCHEDULE.version, day, classes, events: await own.namingEvents() };
      });
    },

    async runs(actor: Actor): Promise<readonly ListedRun[]> {
      permit(actor, "retention:manage");
      // Asked first: a run that ends in between is listed as running, and one that begins is not listed as broken off.
      const isOn = await runRepository(db).isOn();
      const last = await runRepository(db).last(MOST_RUNS);
      return last.map((run, nth) => ({ ...run, state: stateOf(run, isOn && nth === 0) }));
    },

    /** Begins to delete what is due. */
    async run(actor: Actor): Promise<ListedRun> {
      permit(actor, "retention:manage");
      const { id } = await job.begin(accountOf(actor));
      const run = (await runRepository(db).last(MOST_RUNS)).find((one) => one.id === id);
      if (run === undefined) throw new Error("the run was not written down");
      return { ...run, state: stateOf(run, true) };
    },

    async limit(actor: Actor, event: EventId): Promise<PlainDate | undefined> {
      await events.getFor(actor, event, "participation:read");
      return kept.limitOf(event);
    },

    /** Says until when names are kept, or that no day is known. The last word holds. */
    async setLimit(actor: Actor, event: EventId, until: PlainDate | undefined): Promise<void> {
      const { dates } = await events.getFor(actor, event, "participation:edit");
      if (until !== undefined && until < dates.end) {
        throw new Refused({ code: "NAMES_NEEDED_LONGER", until, end: dates.end });
      }
      await kept.setLimit(event, until, accountOf(actor), now());
    },
  };
}
export type RetentionService = ReturnType<typeof retentionService>;

const stateOf = ({ finishedAt }: KeptRun, isOn: boolean): ListedRun["state"] =>
  finishedAt !== undefined ? "done" : isOn ? "running" : "interrupted";

function tallyOf(of: EndingClass, cells: readonly Cell[], day: PlainDate) {
  const tally = { class: of, due: 0, held: 0, later: 0, undated: 0 };
  for (const { anchor, held, count } of cells) {
    const standing = retentionStanding(ruleOf(of), { anchor: anchor ?? undefined, isHeld: held }, day);
    if (standing !== "kept") tally[standing] += count;
  }
  return tally;
}
