import type { PersonId } from "@wps/model";
import type { Kysely } from "kysely";
import type { Tables } from "../db/tables.ts";
import { personMergeRepository } from "./repository.ts";

/** What others have to know of people who turned out to be one, in the transaction in which they rely on it. */
export interface PersonMergeBook {
  /**
   * Who somebody is, with everything that was asked under another identifier: nobody makes people one or two until the
   * transaction ends, and whoever deletes this person deletes those who were taken for somebody else with them.
   */
  gathered(person: PersonId): Promise<PersonId>;
}

export function personMergeBook(transaction: Kysely<Tables>): PersonMergeBook {
  const merges = personMergeRepository(transaction);
  return {
    async gathered(person) {
      await merges.lock();
      const { root, merged } = await merges.whole(person);
      await merges.takeRequests(root, merged);
      return root;
    },
  };
}
