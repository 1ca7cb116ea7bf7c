import type { Kysely } from "kysely";
import type { Logger } from "pino";
import type { Tables } from "../db/tables.ts";
import type { FieldKeys } from "./field-keys.ts";
import { byteSeal } from "./field-seal.ts";
import { SEALED_PLACES, type SealedPlace, type SealedText, sealedTextRepository } from "./repository.ts";

export interface ChangeOfKeysDeps {
  readonly db: Kysely<Tables>;
  readonly log: Pick<Logger, "info" | "warn" | "error">;
  readonly fieldKeys: FieldKeys;
}

/** What was done about texts that another key had sealed. */
export interface Resealed {
  readonly resealed: number;
  /** Their key is gone, or they were changed: they stay as they are. */
  readonly unopened: number;
}

/**
 * Seals with the current key whatever another one had sealed, a few at a time, each in a transaction of its own: what was done
 * stays done wherever it is broken off, and the next start goes on from there. Nobody has to wait for it, since all keys open.
 */
export function changeOfKeys({ db, log, fieldKeys }: ChangeOfKeysDeps) {
  const { seal, open } = byteSeal(fieldKeys);
  const current = fieldKeys.current.id;
  let isStopping = false;
  let over: Promise<void> = Promise.resolve();

  async function anew({ subject, sealed }: SealedText): Promise<SealedText | undefined> {
    try {
      return { subject, sealed: await seal(subject, await open(subject, sealed)) };
    } catch {
      // What it says is nobody's business here, and neither is why: the log would tell of a person.
      return undefined;
    }
  }

  /** Where the next ones begin; undefined after the last. */
  async function someOf(place: SealedPlace, after: string | undefined, done: { resealed: number; unopened: number }) {
    return db.transaction().execute(async (transaction) => {
      const own = sealedTextRepository(transaction);
      const some = await own.some(place, current, after);
      for (const old of some) {
        const text = await anew(old);
        if (text) await own.replace(place, text);
        done[text ? "resealed" : "unopened"] += 1;
      }
      return some.at(-1)?.subject;
    });
  }

  async function reseal(): Promise<Resealed> {
    const done = { resealed: 0, unopened: 0 };
    for (const place of SEALED_PLACES) {
      for (let after = await someOf(place, undefined, done); after && !isStopping; ) {
        after = await someOf(place, after, done);
      }
      if (isStopping) break;
    }
    return done;
  }

  return {
    reseal,

    /** Begins, behind the back of whoever uses the app. */
    begin(): void {
      over = reseal().then(
        (done) => {
          if (done.resealed > 0) log.info(done, "sealed with the current key");
          if (done.unopened > 0) log.warn(done, "some sealed fields can be opened with no key that there is");
        },
        (error: unknown) => log.error({ err: error }, "sealing with the current key failed"),
      );
    },

    /** Breaks it off after the batch that it is at. */
    async stop(): Promise<void> {
      isStopping = true;
      await over;
    },
  };
}
