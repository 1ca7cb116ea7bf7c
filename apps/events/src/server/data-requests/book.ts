import { type DataRequest, DataRequestId, type NewDataRequest, type PersonId, Refused } from "@wps/model";
import type { Kysely } from "kysely";
import { atomically } from "../db/atomically.ts";
import type { Tables } from "../db/tables.ts";
import { dataRequestRepository } from "./repository.ts";

export interface RequestBookDeps {
  readonly db: Kysely<Tables>;
  readonly now: () => string;
  readonly newId: () => string;
}

/** What people ask, as they ask it and read it again. Whoever uses it has asked who may. */
export function requestBook({ db, now, newId }: RequestBookDeps) {
  return {
    of: (person: PersonId): Promise<DataRequest[]> => dataRequestRepository(db).of(person),

    /**
     * Takes a request in; as long as it is open there is no second one of its kind.
     *
     * @throws Refused DATA_REQUEST_EXISTS
     */
    async add(person: PersonId, wished: NewDataRequest): Promise<DataRequest> {
      const request = { ...wished, id: DataRequestId.parse(newId()), revision: 1, receivedAt: now() };
      return atomically(db, async (transaction) => {
        const requests = dataRequestRepository(transaction);
        await requests.lock(person);
        const waiting = (await requests.of(person)).some(({ kind, outcome }) => kind === wished.kind && !outcome);
        if (waiting) throw new Refused({ code: "DATA_REQUEST_EXISTS" });
        await requests.insert(request, person);
        return request;
      });
    },
  };
}
export type RequestBook = ReturnType<typeof requestBook>;
