import { type Actor, type CountryEdit, CountryEditId, type NewCountryEdit, Refused } from "@wps/model";
import type { Kysely } from "kysely";
import { atomically } from "../db/atomically.ts";
import type { Tables } from "../db/tables.ts";
import { accountOf } from "../session/actor.ts";
import { permit } from "../session/permission.ts";
import { countryEditRepository } from "./repository.ts";

export interface CountryEditServiceDeps {
  readonly db: Kysely<Tables>;
  readonly now: () => string;
  readonly newId: () => string;
}

/** What can be done with the days of the country that somebody enters: everybody reads them. */
export function countryEditService({ db, now, newId }: CountryEditServiceDeps) {
  const kept = countryEditRepository(db);

  async function found(id: CountryEditId): Promise<CountryEdit> {
    const edit = await kept.find(id);
    if (edit === undefined) throw new Refused({ code: "COUNTRY_EDIT_NOT_FOUND", id });
    return edit;
  }

  async function refuseStale(id: CountryEditId, revision: number): Promise<never> {
    const { revision: current } = await found(id);
    throw new Refused({ code: "COUNTRY_EDIT_CHANGED", yours: revision, current });
  }

  return {
    /** Every entry, by first day. */
    async list(actor: Actor): Promise<readonly CountryEdit[]> {
      permit(actor, "country:read");
      return kept.all();
    },

    async add(actor: Actor, draft: NewCountryEdit): Promise<CountryEdit> {
      permit(actor, "country:edit");
      const at = now();
      const edit = { ...draft, id: CountryEditId.parse(newId()), revision: 1, createdAt: at, updatedAt: at };
      await atomically(db, (transaction) =>
        countryEditRepository(transaction).insert(edit, { by: accountOf(actor), at }),
      );
      return edit;
    },

    async replace(actor: Actor, id: CountryEditId, revision: number, draft: NewCountryEdit): Promise<CountryEdit> {
      permit(actor, "country:edit");
      const { createdAt } = await found(id);
      const at = now();
      const edit = { ...draft, id, revision: revision + 1, createdAt, updatedAt: at };
      const isReplaced = await atomically(db, (transaction) =>
        countryEditRepository(transaction).replace(edit, { by: accountOf(actor), at }),
      );
      if (!isReplaced) await refuseStale(id, revision);
      return edit;
    },

    async remove(actor: Actor, id: CountryEditId, revision: number): Promise<void> {
      permit(actor, "country:edit");
      const isRemoved = await atomically(db, (transaction) =>
        countryEditRepository(transaction).remove(id, revision, { by: accountOf(actor), at: now() }),
      );
      if (!isRemoved) await refuseStale(id, revision);
    },
  };
}
export type CountryEditService = ReturnType<typeof countryEditService>;
