import { Refused } from "@wps/model";
import type { Logger } from "pino";
import type { RetentionJob } from "./job.ts";

const HOUR_MS = 3_600_000;
/** Viet Nam has no summer time. */
const HOME_OFFSET_MS = 7 * HOUR_MS;

/**
 * How long it is until an hour of the day in Viet Nam, in milliseconds: up to a whole day, and never nought.
 *
 * @param at an instant in milliseconds
 */
export function untilHour(hour: number, at: number): number {
  const ofDay = (at + HOME_OFFSET_MS) % (24 * HOUR_MS);
  const wait = hour * HOUR_MS - ofDay;
  return wait > 0 ? wait : wait + 24 * HOUR_MS;
}

export interface NightlyDeps {
  readonly job: RetentionJob;
  readonly now: () => string;
  readonly log: Pick<Logger, "info" | "error">;
}

/**
 * Begins the job every night at an hour in Viet Nam, until it is stopped.
 *
 * @param hour undefined where nothing is to be deleted by itself
 */
export function nightly(hour: number | undefined, { job, now, log }: NightlyDeps) {
  let timer: NodeJS.Timeout | undefined;

  function wait(at: number): void {
    timer = setTimeout(() => void begin(at), untilHour(at, Date.parse(now())));
    timer.unref();
  }

  async function begin(at: number): Promise<void> {
    try {
      await job.begin(null);
    } catch (error) {
      if (error instanceof Refused) log.info("retention is under way already");
      else log.error({ err: error }, "retention could not begin");
    }
    wait(at);
  }

  if (hour !== undefined) wait(hour);
  return {
    async stop(): Promise<void> {
      clearTimeout(timer);
      await job.stop();
    },
  };
}
