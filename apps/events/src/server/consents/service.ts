import type { Actor, ConsentRecord, NewConsent, ParticipationId } from "@wps/model";
import type { Kysely } from "kysely";
import type { Tables } from "../db/tables.ts";
import type { ParticipationService } from "../participations/service.ts";
import { readingLog } from "../reading-log/service.ts";
import { accountOf } from "../session/actor.ts";
import type { ConsentLedger } from "./ledger.ts";

export interface ConsentServiceDeps {
  readonly db: Kysely<Tables>;
  readonly now: () => string;
  readonly participations: ParticipationService;
  readonly ledger: ConsentLedger;
}

/** What those who run an event can do with what its participants agreed to. */
export function consentService({ db, now, participations, ledger }: ConsentServiceDeps) {
  return {
    async list(actor: Actor, id: ParticipationId): Promise<readonly ConsentRecord[]> {
      const { event, person } = await participations.whose(actor, id, "participation:read");
      await readingLog(db).note({ actor, operation: "listConsents", event, person, people: 1, at: now() });
      return ledger.of(person, event);
    },

    async record(actor: Actor, id: ParticipationId, said: NewConsent): Promise<ConsentRecord> {
      const { event, person } = await participations.whose(actor, id, "participation:edit");
      return ledger.write(said, { person, event, by: accountOf(actor) });
    },
  };
}
export type ConsentService = ReturnType<typeof consentService>;
