import { type Actor, PersonId } from "@wps/model";
import type { Kysely } from "kysely";
import { atomically } from "../db/atomically.ts";
import type { Tables } from "../db/tables.ts";
import { holdBook } from "../legal-holds/book.ts";
import { personMergeBook } from "../person-merges/book.ts";
import { seatBook } from "../seats/book.ts";
import { permit } from "../session/permission.ts";
import { erasureRepository } from "./repository.ts";

export interface ErasureServiceDeps {
  readonly db: Kysely<Tables>;
  readonly now: () => string;
  readonly newId: () => string;
}

/** Forgets people so that every number stays. */
export function erasureService({ db, now, newId }: ErasureServiceDeps) {
  /** As {@link erase}, for a rule that nobody has to be asked about; whoever calls it has made sure that nothing is held. */
  async function forget(somebody: PersonId, transaction: Kysely<Tables>): Promise<boolean> {
    const person = await personMergeBook(transaction).gathered(somebody);
    const erasing = erasureRepository(transaction);
    const book = seatBook(transaction, now);
    // A seat at an event to come is given back, since nobody can be told of it; whoever waits moves up.
    for (const event of await erasing.eventsToCome(person, now())) {
      await book.changing(event, () => erasing.giveBack(person, event));
    }
    return erasing.erase(person, PersonId.parse(newId()));
  }

  return {
    forget,

    /**
     * Takes away who somebody is: name, year of birth, contact, what was typed of their work, and what they wrote to us.
     * What they took part in, how it was marked, and what is counted of them stay. Nobody can undo it.
     *
     * @returns false where there is no such person, or not any more
     * @throws Refused LEGAL_HOLD
     */
    async erase(actor: Actor, person: PersonId, within: Kysely<Tables> = db): Promise<boolean> {
      permit(actor, "data-request:handle");
      return atomically(within, async (transaction) => {
        const whole = await personMergeBook(transaction).gathered(person);
        await holdBook(transaction).permitErasing(whole);
        return forget(whole, transaction);
      });
    },
  };
}
export type ErasureService = ReturnType<typeof erasureService>;
