import {
  dayAt,
  HOME_TIME_ZONE,
  PersonId,
  RETENTION_SCHEDULE,
  Refused,
  type RetentionRule,
  retentionStanding,
} from "@wps/model";
import type { Kysely } from "kysely";
import type { Logger } from "pino";
import type { Tables } from "../db/tables.ts";
import type { ErasureService } from "../erasure/service.ts";
import { holdBook } from "../legal-holds/book.ts";
import { retentionRepository } from "./repository.ts";
import { DISPOSALS } from "./repository-disposal.ts";
import { runRepository } from "./repository-runs.ts";
import { ENDING_CLASSES, type EndingClass } from "./repository-subjects.ts";

/** As many are deleted in one transaction. */
const BATCH = 100;

export interface RetentionJobDeps {
  readonly db: Kysely<Tables>;
  readonly log: Pick<Logger, "info" | "error">;
  readonly now: () => string;
  readonly newId: () => string;
  readonly erasure: ErasureService;
}

/** A run that has begun. */
export interface BegunRun {
  readonly id: string;
  /** Settles when it is over; what went wrong is in the log. */
  readonly over: Promise<void>;
}

export const ruleOf = (of: EndingClass): RetentionRule => {
  const rule = RETENTION_SCHEDULE.rules.find((one) => one.class === of);
  if (rule === undefined) throw new TypeError(`there is no rule for ${of}`);
  return rule;
};

/**
 * Deletes what is due: class by class, day by day, in small transactions. What was done stays done wherever it is broken off,
 * and the next run goes on from there. There is one run at a time, however many machines share the database.
 */
export function retentionJob({ db, log, now, newId, erasure }: RetentionJobDeps) {
  let isStopping = false;
  let latest = Promise.resolve();
  const today = () => dayAt(Date.parse(now()), HOME_TIME_ZONE);

  async function dispose(of: EndingClass, ids: readonly string[], transaction: Kysely<Tables>): Promise<void> {
    if (of !== "identity") await DISPOSALS[of](transaction, ids);
    else for (const id of ids) await erasure.forget(PersonId.parse(id), transaction);
  }

  /** Whether there was anything left to delete. */
  async function deleteSome(run: string, of: EndingClass, anchor: string): Promise<boolean> {
    return db.transaction().execute(async (transaction) => {
      await holdBook(transaction).keep();
      const ids = await retentionRepository(transaction).some(of, anchor, BATCH);
      if (ids.length === 0) return false;
      await dispose(of, ids, transaction);
      await runRepository(transaction).add(run, of, ids.length);
      return true;
    });
  }

  async function deleteAll(run: string): Promise<void> {
    for (const of of ENDING_CLASSES) {
      for (const { anchor, held } of await retentionRepository(db).cells(of)) {
        const facts = { anchor: anchor ?? undefined, isHeld: held };
        if (anchor === null || retentionStanding(ruleOf(of), facts, today()) !== "due") continue;
        while (!isStopping && (await deleteSome(run, of, anchor)));
      }
    }
    if (!isStopping) await runRepository(db).finish(run, now());
  }

  async function go(run: string): Promise<void> {
    try {
      await deleteAll(run);
      const [done] = await runRepository(db).last(1);
      log.info({ run, erased: done?.erased }, isStopping ? "retention was broken off" : "what was due is deleted");
    } catch (error) {
      log.error({ err: error, run }, "retention failed");
    }
  }

  return {
    /**
     * Begins a run.
     *
     * @param by the account of whoever asks for it; null in the night
     * @throws Refused RETENTION_RUNNING
     */
    async begin(by: string | null): Promise<BegunRun> {
      const id = newId();
      let begun: () => void;
      const beginning = new Promise<void>((resolve) => {
        begun = resolve;
      });
      const runs = runRepository(db);
      const over = runs
        .alone(async () => {
          await runs.insert(id, RETENTION_SCHEDULE.version, by, now());
          begun();
          await go(id);
          return id;
        })
        .then((done) => {
          if (done === undefined) throw new Refused({ code: "RETENTION_RUNNING" });
        });
      latest = over.catch(() => undefined);
      await Promise.race([beginning, over]);
      return { id, over };
    },

    /** Breaks a run off after the batch that it is at. */
    async stop(): Promise<void> {
      isStopping = true;
      await latest;
    },
  };
}
export type RetentionJob = ReturnType<typeof retentionJob>;
