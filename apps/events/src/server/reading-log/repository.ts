import type { Actor, EventId, PersonId } from "@wps/model";
import type { Kysely } from "kysely";
import type { Tables } from "../db/tables.ts";
import { accountOf } from "../session/actor.ts";

/** Somebody read personal data: with which operation, of whom, or of how many at which event; of no one event where none is named. */
export interface Reading {
  readonly actor: Actor;
  readonly operation: string;
  readonly event?: EventId | undefined;
  readonly person?: PersonId | undefined;
  readonly people: number;
  readonly at: string;
  /** Where they were asked why. */
  readonly reason?: string | undefined;
}

/** All SQL about who read what of people. */
export function readingRepository(db: Kysely<Tables>) {
  return {
    async insert({ actor, operation, event, person, people, at, reason }: Reading): Promise<void> {
      await db
        .insertInto("person_reads")
        .values({
          at,
          role: actor.role,
          account: accountOf(actor),
          operation,
          event_id: event ?? null,
          person_id: person ?? null,
          people,
          reason: reason ?? null,
        })
        .execute();
    },
  };
}
