import { AccessNeeds, type Actor, type EventId, type FullName, type ParticipationId } from "@wps/model";
import type { Kysely } from "kysely";
import type { Tables } from "../db/tables.ts";
import type { EventService } from "../events/service.ts";
import type { FieldKeys } from "../field-keys/field-keys.ts";
import { fieldSeal } from "../field-keys/field-seal.ts";
import type { ParticipationService } from "../participations/service.ts";
import { accessNeedsRepository } from "./repository.ts";

export interface AccessNeedsServiceDeps {
  readonly db: Kysely<Tables>;
  readonly events: EventService;
  readonly participations: ParticipationService;
  readonly fieldKeys: FieldKeys;
}

/** What somebody on a list needs. */
export interface ListedNeeds {
  readonly participation: ParticipationId;
  readonly name: FullName;
  readonly needs: AccessNeeds;
}

/** What people need in order to take part: sealed, apart from the list, and read by whoever may read needs alone. */
export function accessNeedsService({ db, events, participations, fieldKeys }: AccessNeedsServiceDeps) {
  const { seal, open } = fieldSeal(fieldKeys, AccessNeeds);
  return {
    /** Of everybody who comes, may come, or waits, by given name. */
    async list(actor: Actor, event: EventId): Promise<readonly ListedNeeds[]> {
      await events.getFor(actor, event, "needs:read");
      const sealed = new Map((await accessNeedsRepository(db).ofEvent(event)).map((row) => [row.participation, row]));
      const { items } = await participations.list(actor, event, { operation: "listAccessNeeds" });
      const needing = items.flatMap(({ id, name }) => {
        const said = sealed.get(id);
        return said === undefined ? [] : [{ ...said, name }];
      });
      return Promise.all(
        needing.map(async ({ participation, name, under, sealed }) => ({
          participation,
          name,
          needs: await open(under, sealed),
        })),
      );
    },

    /** Whether somebody said that they need something; for whoever holds the link to their place. */
    async has(participation: ParticipationId): Promise<boolean> {
      return accessNeedsRepository(db).has(participation);
    },

    /** Keeps what somebody needs in place of what they said before, or nothing; for whoever holds the link to their place. */
    async set(
      event: EventId,
      participation: ParticipationId,
      needs: AccessNeeds | undefined,
      within: Kysely<Tables> = db,
    ): Promise<void> {
      const kept = accessNeedsRepository(within);
      if (needs === undefined) return kept.delete(participation);
      await kept.set(event, { participation, sealed: await seal(participation, needs) });
    },
  };
}
export type AccessNeedsService = ReturnType<typeof accessNeedsService>;
