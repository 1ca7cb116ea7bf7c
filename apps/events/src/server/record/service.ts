import { Refused } from "@wps/model";
import type { Kysely } from "kysely";
import { courseService } from "../courses/service.ts";
import { atomically } from "../db/atomically.ts";
import type { Tables } from "../db/tables.ts";
import { eventService } from "../events/service.ts";
import { grantService } from "../grants/service.ts";
import { organisationService } from "../organisations/service.ts";
import { SYSTEM } from "../session/actor.ts";
import { permit } from "../session/permission.ts";
import { reasonOf } from "../startup-failure.ts";
import { complaint, type PublicRecord, WrongRecord } from "./public-record.ts";
import { recordRepository } from "./repository.ts";
import { type Entry, type RecordLoad, tally } from "./tally.ts";

export interface RecordServiceDeps {
  readonly db: Kysely<Tables>;
  readonly now: () => string;
  readonly newId: () => string;
}

/**
 * Enters an edition of the public record once, whole or not at all: what is not there yet is added, what nobody has
 * changed is brought up to date, and what somebody has changed stays as it is. What an edition no longer holds stays
 * too.
 *
 * @returns what became of the rows; nothing where this edition or a later one is there already
 * @throws WrongRecord naming the row that cannot be entered
 */
export async function loadPublicRecord(
  record: PublicRecord,
  { db, now, newId }: RecordServiceDeps,
): Promise<RecordLoad | undefined> {
  permit(SYSTEM, "record:load");
  const load = atomically(db, async (transaction) => {
    const loads = recordRepository(transaction);
    if (!(await loads.begin(record.edition, record.events.length, now()))) return undefined;
    const organisations = organisationService({ db: transaction, newId });
    const grants = grantService({ db: transaction, now, newId, organisations });
    const courses = courseService({ db: transaction, now, newId, organisations });
    const events = eventService({ db: transaction, now, newId, organisations, grants, courses });
    const entered: { organisations: Entry[]; events: Entry[] } = { organisations: [], events: [] };
    for (const organisation of record.organisations) {
      const entry = named(organisation.id, organisations.enterFromRecord(SYSTEM, organisation));
      entered.organisations.push(await entry);
    }
    for (const { event, ...as } of record.events) {
      entered.events.push(await named(as.recordRef, events.enterFromRecord(SYSTEM, event, as)));
    }
    return { organisations: tally(entered.organisations), events: tally(entered.events) };
  });
  // Some rules are checked when the transaction ends, where no single row can be blamed any more.
  return named("the record as a whole", load);
}

/** What goes wrong is told under the name of the row that it happened with. */
async function named<Result>(row: string, work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    throw error instanceof WrongRecord ? error : new WrongRecord([wordsFor(row, error)], { cause: error });
  }
}

function wordsFor(row: string, error: unknown): string {
  if (!(error instanceof Refused)) return complaint(row, [], reasonOf(error));
  const { refusal } = error;
  return complaint(row, "path" in refusal ? refusal.path : [], `is refused (${refusal.code})`);
}
