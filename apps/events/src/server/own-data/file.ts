import type { ConsentRecord, EventId, PersonId, ShownContact } from "@wps/model";
import type { Kysely } from "kysely";
import type { ConsentLedger } from "../consents/ledger.ts";
import type { Tables } from "../db/tables.ts";
import type { PersonService } from "../people/service.ts";
import { type KeptParticipation, type KeptPerson, ownDataRepository } from "./repository.ts";

export interface PersonFilesDeps {
  readonly db: Kysely<Tables>;
  readonly people: PersonService;
  readonly ledger: ConsentLedger;
}

/** What is kept of somebody. */
export interface PersonFile extends Omit<KeptPerson, "sealed"> {
  readonly contact: ShownContact;
  readonly events: (KeptParticipation & { readonly consents: ConsentRecord[] })[];
}

/** Everything that is kept of one person, put together. Whoever uses it has asked who may, and writes down who read. */
export function personFiles({ db, people, ledger }: PersonFilesDeps) {
  const kept = ownDataRepository(db);
  return {
    /** Of one event or of all; undefined where the person is not on record any more, nor on the list of that event. */
    async of(person: PersonId, event: EventId | undefined): Promise<PersonFile | undefined> {
      const known = await kept.person(person);
      const events = await kept.participations(person, event);
      if (known === undefined || events.length === 0) return undefined;
      const { sealed, ...identity } = known;
      const consents = await ledger.of(person, event);
      return {
        ...identity,
        contact: await people.ownContact(person, sealed),
        events: events.map((one) => ({ ...one, consents: consents.filter((record) => record.event === one.event) })),
      };
    },
  };
}
export type PersonFiles = ReturnType<typeof personFiles>;
