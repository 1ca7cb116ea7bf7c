import { type EventId, type PersonId, Refused } from "@wps/model";
import type { Kysely } from "kysely";
import type { Tables } from "../db/tables.ts";
import { legalHoldRepository } from "./repository.ts";

/** What whoever deletes something has to know of legal holds, in the transaction in which it is deleted. */
export interface HoldBook {
  /**
   * Nobody sets a hold until the transaction ends.
   *
   * @param event what is deleted is of this event alone; everything of the person, where none is named
   * @throws Refused LEGAL_HOLD where one covers it
   */
  permitErasing(person: PersonId, event?: EventId): Promise<void>;
  /**
   * As {@link permitErasing}, for what shows the whole list of an event.
   *
   * @throws Refused LEGAL_HOLD where one covers the event or anybody on its list
   */
  permitErasingList(event: EventId): Promise<void>;
  /** Whether a hold covers a person or an event of theirs, as things stand. */
  covers(person: PersonId): Promise<boolean>;
  /** Nobody sets a hold until the transaction ends: whoever calls it asks by itself what is covered. */
  keep(): Promise<void>;
}

export function holdBook(transaction: Kysely<Tables>): HoldBook {
  const holds = legalHoldRepository(transaction);
  return {
    async permitErasing(person, event) {
      await holds.keep();
      if (await holds.covers(person, event)) throw new Refused({ code: "LEGAL_HOLD" });
    },
    async permitErasingList(event) {
      await holds.keep();
      if (await holds.coversList(event)) throw new Refused({ code: "LEGAL_HOLD" });
    },
    covers: (person) => holds.covers(person, undefined),
    keep: () => holds.keep(),
  };
}
