import { type Actor, PersonId } from "@wps/model";
import type { Kysely } from "kysely";
import { atomically } from "../db/atomically.ts";
import type { Tables } from "../db/tables.ts";
import { permit } from "../session/permission.ts";
import { erasureRepository } from "./repository.ts";

export interface ErasureServiceDeps {
  readonly db: Kysely<Tables>;
  readonly newId: () => string;
}

/** Forgets people so that every number stays. */
export function erasureService({ db, newId }: ErasureServiceDeps) {
  return {
    /**
     * Takes away who somebody is: name, year of birth, contact, what was typed of their work, and what they wrote to us.
     * What they took part in, how it was marked, and what is counted of them stay. Nobody can undo it.
     *
     * @returns false where there is no such person, or not any more
     */
    async erase(actor: Actor, person: PersonId, within: Kysely<Tables> = db): Promise<boolean> {
      permit(actor, "data-request:handle");
      return atomically(within, (transaction) => erasureRepository(transaction).erase(person, PersonId.parse(newId())));
    },
  };
}
export type ErasureService = ReturnType<typeof erasureService>;
