import {
  type Actor,
  type NewPerson,
  PersonId,
  type PersonProfile,
  Refused,
  reachesOf,
  type ShownContact,
} from "@wps/model";
import type { Kysely } from "kysely";
import type { Tables } from "../db/tables.ts";
import { permit } from "../session/permission.ts";
import { contactSeal } from "./contact-seal.ts";
import type { FieldKeys } from "./field-keys.ts";
import { personRepository } from "./repository.ts";

export interface PersonServiceDeps {
  readonly db: Kysely<Tables>;
  readonly now: () => string;
  readonly newId: () => string;
  readonly fieldKeys: FieldKeys;
}

/** What can be done with the people on record. They are reached through what they take part in, and in no other way. */
export function personService({ db, now, newId, fieldKeys }: PersonServiceDeps) {
  const { seal, open } = contactSeal(fieldKeys);

  return {
    /** Puts somebody on record. */
    async add(actor: Actor, person: NewPerson, profile: PersonProfile, within: Kysely<Tables> = db): Promise<PersonId> {
      permit(actor, "participation:edit");
      const id = PersonId.parse(newId());
      const sealed = person.contact === undefined ? null : await seal(id, person.contact);
      await personRepository(within).insert({ ...person, sealed }, { id, profile, now: now() });
      return id;
    },

    /** Changes who somebody is. */
    async replace(actor: Actor, id: PersonId, person: NewPerson, within: Kysely<Tables> = db): Promise<void> {
      permit(actor, "participation:edit");
      const sealed = person.contact === undefined ? null : await seal(id, person.contact);
      await personRepository(within).replace(id, { ...person, sealed }, now());
    },

    /** Makes of somebody what the list of their last event says. */
    async followLast(actor: Actor, id: PersonId, within: Kysely<Tables> = db): Promise<void> {
      permit(actor, "participation:edit");
      await personRepository(within).followLast(id);
    },

    /** Takes somebody off the record who is on no list any more. */
    async forgetUnlisted(actor: Actor, id: PersonId, within: Kysely<Tables> = db): Promise<void> {
      permit(actor, "participation:edit");
      await personRepository(within).forgetUnlisted(id);
    },

    /**
     * Refuses somebody whom the actor has on no list: of others it is not told whether they are on record.
     *
     * @throws Refused PERSON_NOT_FOUND
     */
    async checkKnown(actor: Actor, id: PersonId): Promise<void> {
      permit(actor, "participation:read");
      const people = personRepository(db);
      const isKnown = reachesOf(actor, "participation:read").includes("all")
        ? await people.has(id)
        : await people.isOnListOf(id, "organisations" in actor ? actor.organisations : []);
      if (!isKnown) throw new Refused({ code: "PERSON_NOT_FOUND", id });
    },

    /** How somebody is reached, by what is written down of it. */
    async contactOf(actor: Actor, id: PersonId, sealed: string | null): Promise<ShownContact> {
      permit(actor, "participation:read");
      return sealed === null ? { status: "not-recorded" } : { status: "known", contact: await open(id, sealed) };
    },
  };
}
export type PersonService = ReturnType<typeof personService>;
