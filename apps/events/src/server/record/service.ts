import { type Actor, Refused } from "@wps/model";
import type { Kysely } from "kysely";
import { atomically } from "../db/atomically.ts";
import type { Tables } from "../db/tables.ts";
import { eventService } from "../events/service.ts";
import { organisationService } from "../organisations/service.ts";
import { programmeService } from "../programmes/service.ts";
import { permit } from "../session/permission.ts";
import { type PublicRecord, WrongRecord } from "./public-record.ts";
import { recordRepository } from "./repository.ts";

export interface RecordServiceDeps {
  readonly db: Kysely<Tables>;
  readonly now: () => string;
  readonly newId: () => string;
}

/** The app itself, at its start. */
const SYSTEM: Actor = { role: "system" };

/**
 * Enters the public record once for each edition, whole or not at all. What organisers changed since stays.
 *
 * @returns the number of events entered: 0 where this edition is there already
 */
export async function loadPublicRecord(record: PublicRecord, { db, now, newId }: RecordServiceDeps): Promise<number> {
  permit(SYSTEM, "record:load");
  return atomically(db, async (transaction) => {
    const loads = recordRepository(transaction);
    if (!(await loads.begin(record.edition, record.events.length, now()))) return 0;
    const organisations = organisationService({ db: transaction, newId });
    const programmes = programmeService();
    const events = eventService({ db: transaction, now, newId, organisations, programmes });
    for (const organisation of record.organisations) await organisations.addFromRecord(SYSTEM, organisation);
    for (const { event, ...as } of record.events) {
      await events.addFromRecord(SYSTEM, event, as).catch((error: unknown) => {
        throw error instanceof Refused ? new WrongRecord([`${as.recordRef}: ${JSON.stringify(error.refusal)}`]) : error;
      });
    }
    return record.events.length;
  });
}
