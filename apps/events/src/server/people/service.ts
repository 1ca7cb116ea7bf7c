import { isDeepStrictEqual } from "node:util";
import {
  type Actor,
  type NewPerson,
  type OrganisationId,
  PersonId,
  type PersonProfile,
  reachesOf,
  type ShownContact,
} from "@wps/model";
import type { Kysely } from "kysely";
import type { Tables } from "../db/tables.ts";
import type { FieldKeys } from "../field-keys/field-keys.ts";
import { permit } from "../session/permission.ts";
import { contactSeal } from "./contact-seal.ts";
import { inTurns } from "./description.ts";
import { type ListedPerson, personRepository } from "./repository.ts";

export interface PersonServiceDeps {
  readonly db: Kysely<Tables>;
  readonly now: () => string;
  readonly newId: () => string;
  readonly fieldKeys: FieldKeys;
}

/** Somebody who is not on record yet, and what they are. */
export interface FreshPerson {
  readonly person: NewPerson;
  readonly profile: PersonProfile;
}

/** How somebody is reached, as it is written down. */
export interface SealedContact {
  readonly id: PersonId;
  readonly sealed: string | null;
}

/** What can be done with the people on record. They are reached through what they take part in, and in no other way. */
export function personService({ db, now, newId, fieldKeys }: PersonServiceDeps) {
  const { seal, open } = contactSeal(fieldKeys);

  function listsOf(actor: Actor): readonly OrganisationId[] | "any" {
    permit(actor, "participation:read");
    if (reachesOf(actor, "participation:read").includes("all")) return "any";
    return "organisations" in actor ? actor.organisations : [];
  }

  const shown = async (id: PersonId, sealed: string | null): Promise<ShownContact> =>
    sealed === null ? { status: "not-recorded" } : { status: "known", contact: await open(id, sealed) };

  const sealed = async (id: PersonId, { contact }: NewPerson) => (contact === undefined ? null : seal(id, contact));

  return {
    /** On whose lists the actor finds people. */
    listsOf,

    /** Puts people on record, and says under which identifiers. */
    async add(actor: Actor, people: readonly FreshPerson[], within: Kysely<Tables>): Promise<readonly PersonId[]> {
      permit(actor, "participation:edit");
      const rows = await Promise.all(
        people.map(async ({ person, profile }) => {
          const id = PersonId.parse(newId());
          return { ...person, id, profile, sealed: await sealed(id, person) };
        }),
      );
      await personRepository(within).insert(rows, now());
      return rows.map(({ id }) => id);
    },

    /** Changes who somebody is. */
    async replace(actor: Actor, id: PersonId, person: NewPerson, within: Kysely<Tables>): Promise<void> {
      permit(actor, "participation:edit");
      await personRepository(within).replace(id, { ...person, sealed: await sealed(id, person) }, now());
    },

    /** Makes of people what the lists of their last events say; who is on no list any more is not on record any more. */
    async followLists(actor: Actor, ids: readonly PersonId[], within: Kysely<Tables>): Promise<void> {
      permit(actor, "participation:edit");
      const people = personRepository(within);
      await people.forgetUnlisted(ids);
      await people.followLast(ids);
    },

    /** Which of these people the actor has on no list: of them it is not told whether they are on record. */
    async unknownAmong(actor: Actor, ids: readonly PersonId[]): Promise<readonly PersonId[]> {
      const known = await personRepository(db).listed(ids, listsOf(actor));
      return ids.filter((id) => !known.has(id));
    },

    /** Which of these people are not on record any more, or turned out to be somebody else; the others stay until it ends. */
    async goneAmong(ids: readonly PersonId[], transaction: Kysely<Tables>): Promise<readonly PersonId[]> {
      const kept = await personRepository(transaction).kept(ids);
      return ids.filter((id) => !kept.has(id));
    },

    /** Everybody whom the actor has on a list. */
    async listed(actor: Actor): Promise<readonly ListedPerson[]> {
      return personRepository(db).allListed(listsOf(actor));
    },

    /** How people are reached, as far as it is known: to be compared with each other, and not to be told. */
    async reachedAmong(actor: Actor, ids: readonly PersonId[]): Promise<ReadonlyMap<PersonId, readonly string[]>> {
      permit(actor, "participation:read");
      const reached = new Map<PersonId, readonly string[]>();
      for await (const { id, sealed } of inTurns(await personRepository(db).sealedAmong(ids))) {
        // What no key opens speaks for nobody and against nobody.
        const contact = await open(id, sealed).catch(() => undefined);
        if (contact)
          reached.set(
            id,
            [contact.email, contact.phone].filter((one) => one !== undefined),
          );
      }
      return reached;
    },

    /** How somebody is reached, written down anew for somebody who turned out to be them. */
    async resealed({ id, sealed }: SealedContact, as: PersonId): Promise<string | null> {
      return sealed === null ? null : seal(as, await open(id, sealed));
    },

    /** Whether two people are reached in the same way, and in some. */
    async haveOneContact(one: SealedContact, other: SealedContact): Promise<boolean> {
      if (one.sealed === null || other.sealed === null) return false;
      return isDeepStrictEqual(await open(one.id, one.sealed), await open(other.id, other.sealed));
    },

    /** How somebody is reached, by what is written down of it. */
    async contactOf(actor: Actor, id: PersonId, sealed: string | null): Promise<ShownContact> {
      permit(actor, "participation:read");
      return shown(id, sealed);
    },

    /** As {@link contactOf}, for the person themselves and for whoever answers them: the caller has made sure of that. */
    ownContact: shown,
  };
}
export type PersonService = ReturnType<typeof personService>;
