import { type Actor, type EventId, Refused, type SessionTrainers, type SessionTrainersChange } from "@wps/model";
import type { Kysely } from "kysely";
import { atomically } from "../db/atomically.ts";
import type { Tables } from "../db/tables.ts";
import type { EventService } from "../events/service.ts";
import { sessionTrainerRepository } from "./repository.ts";

export interface SessionTrainerServiceDeps {
  readonly db: Kysely<Tables>;
  readonly events: EventService;
}

/** Who teaches which session: told to those who may read the list of the event, and to nobody else. */
export function sessionTrainerService({ db, events }: SessionTrainerServiceDeps) {
  return {
    async get(actor: Actor, event: EventId): Promise<SessionTrainers> {
      await events.getFor(actor, event, "participation:read");
      return sessionTrainerRepository(db).find(event);
    },

    /** Says it anew for all sessions of an event. */
    async replace(
      actor: Actor,
      event: EventId,
      revision: number,
      { items }: SessionTrainersChange,
    ): Promise<SessionTrainers> {
      const { sessions } = await events.getFor(actor, event, "participation:edit");
      const own = new Set(sessions.map(({ id }) => id));
      for (const [index, { session }] of items.entries()) {
        if (own.has(session)) continue;
        throw new Refused({ code: "SESSION_NOT_FOUND", path: ["items", index, "session"], id: session });
      }
      return atomically(db, async (transaction) => {
        const kept = sessionTrainerRepository(transaction);
        const known = await kept.among(
          event,
          items.flatMap(({ trainers }) => trainers),
        );
        for (const [index, { trainers }] of items.entries()) {
          const at = trainers.findIndex((id) => !known.has(id));
          const id = trainers[at];
          if (id === undefined) continue;
          throw new Refused({ code: "TRAINER_NOT_FOUND", path: ["items", index, "trainers", at], id });
        }
        const isReplaced = await kept.replace({ event, revision: revision + 1, items });
        const current = await kept.find(event);
        if (isReplaced) return current;
        throw new Refused({ code: "SESSION_TRAINERS_CHANGED", yours: revision, current: current.revision });
      });
    },
  };
}
export type SessionTrainerService = ReturnType<typeof sessionTrainerService>;
