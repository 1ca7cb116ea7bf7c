import { type EventId, type ParticipationId, type PersonId, SensitiveDetails } from "@wps/model";
import type { Kysely } from "kysely";
import type { Tables } from "../db/tables.ts";
import type { FieldKeys } from "../field-keys/field-keys.ts";
import { fieldSeal } from "../field-keys/field-seal.ts";
import { sensitiveDetailsRepository } from "./repository.ts";

export interface SensitiveBookDeps {
  readonly db: Kysely<Tables>;
  readonly fieldKeys: FieldKeys;
}

/** What people said that is sensitive, each sealed for one participation. Whoever uses it has asked who may. */
export function sensitiveBook({ db, fieldKeys }: SensitiveBookDeps) {
  const { seal, open } = fieldSeal(fieldKeys, SensitiveDetails);
  const kept = sensitiveDetailsRepository(db);

  async function set(
    event: EventId,
    participation: ParticipationId,
    details: SensitiveDetails | undefined,
    within: Kysely<Tables> = db,
  ): Promise<void> {
    const own = sensitiveDetailsRepository(within);
    if (details === undefined) return own.delete(participation);
    await own.set(event, participation, await seal(participation, details));
  }

  return {
    async get(participation: ParticipationId): Promise<SensitiveDetails | undefined> {
      const sealed = await kept.find(participation);
      return sealed === undefined ? undefined : open(participation, sealed);
    },

    /** What one person said, by event. */
    async of(person: PersonId): Promise<ReadonlyMap<string, SensitiveDetails>> {
      const rows = await kept.of(person);
      const opened = rows.map(
        async ({ event, participation, sealed }) => [event, await open(participation, sealed)] as const,
      );
      return new Map(await Promise.all(opened));
    },

    /** Keeps this in place of what was said before, or nothing. */
    set,

    /** As {@link set}, for the person themselves. */
    async setOwn(
      person: PersonId,
      event: EventId,
      details: SensitiveDetails | undefined,
      within: Kysely<Tables>,
    ): Promise<void> {
      const participation = await sensitiveDetailsRepository(within).participationOf(person, event);
      if (participation !== undefined) await set(event, participation, details, within);
    },
  };
}
export type SensitiveBook = ReturnType<typeof sensitiveBook>;
