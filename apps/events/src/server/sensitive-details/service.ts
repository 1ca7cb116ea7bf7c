import type { Actor, ParticipationId, ReadingReason, SensitiveDetails } from "@wps/model";
import type { Kysely } from "kysely";
import { atomically } from "../db/atomically.ts";
import type { Tables } from "../db/tables.ts";
import { holdBook } from "../legal-holds/book.ts";
import type { ParticipationService } from "../participations/service.ts";
import { readingLog } from "../reading-log/service.ts";
import type { SensitiveBook } from "./book.ts";

export interface SensitiveDetailsServiceDeps {
  readonly db: Kysely<Tables>;
  readonly now: () => string;
  readonly participations: ParticipationService;
  readonly book: SensitiveBook;
}

/** What those who run an event can do with what its participants said that is sensitive. It stands on no list. */
export function sensitiveDetailsService({ db, now, participations, book }: SensitiveDetailsServiceDeps) {
  return {
    /** Reads what one participant said. Who read it and why is written down first. */
    async read(
      actor: Actor,
      id: ParticipationId,
      { reason }: ReadingReason,
    ): Promise<{ readonly details?: SensitiveDetails }> {
      const { event, person } = await participations.whose(actor, id, "sensitive:read");
      const operation = "readSensitiveDetails";
      await readingLog(db).note({ actor, operation, event, person, people: 1, at: now(), reason });
      const details = await book.get(id);
      return details === undefined ? {} : { details };
    },

    async set(actor: Actor, id: ParticipationId, details: SensitiveDetails): Promise<void> {
      const { event } = await participations.whose(actor, id, "sensitive:edit");
      await book.set(event, id, details);
    },

    async forget(actor: Actor, id: ParticipationId): Promise<void> {
      const { event, person } = await participations.whose(actor, id, "sensitive:edit");
      await atomically(db, async (transaction) => {
        await holdBook(transaction).permitErasing(person, event);
        await book.set(event, id, undefined, transaction);
      });
    },
  };
}
export type SensitiveDetailsService = ReturnType<typeof sensitiveDetailsService>;
