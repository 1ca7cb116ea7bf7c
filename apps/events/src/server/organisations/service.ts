import {
  type Actor,
  type Language,
  type NewOrganisation,
  type Organisation,
  OrganisationId,
  Refused,
} from "@wps/model";
import type { Kysely } from "kysely";
import { atomically } from "../db/atomically.ts";
import type { Tables } from "../db/tables.ts";
import type { Entry } from "../record/tally.ts";
import { permit } from "../session/permission.ts";
import { organisationRepository } from "./repository.ts";

export interface OrganisationServiceDeps {
  readonly db: Kysely<Tables>;
  readonly newId: () => string;
}

/** What can be done with organisations. */
export function organisationService({ db, newId }: OrganisationServiceDeps) {
  const organisations = organisationRepository(db);
  return {
    async list(actor: Actor): Promise<Organisation[]> {
      permit(actor, "organisation:read");
      return organisations.all();
    },

    /** Those of the given organisations that exist. */
    async known(actor: Actor, ids: readonly OrganisationId[]): Promise<ReadonlySet<string>> {
      permit(actor, "organisation:read");
      return organisations.known(ids);
    },

    /** Enters an organisation of the public record under its code, or brings it up to date. */
    async enterFromRecord(actor: Actor, organisation: Organisation): Promise<Entry> {
      permit(actor, "record:load");
      if (await organisations.insert(organisation, "public-record")) return "added";
      return (await organisations.replaceRecorded(organisation)) ? "replaced" : "same";
    },

    /** Lets the organisations be found the way this release finds them; returns how many were not. */
    async refreshSearch(actor: Actor): Promise<number> {
      permit(actor, "record:load");
      return organisations.refreshSearch(await organisations.all());
    },

    async create(actor: Actor, draft: NewOrganisation): Promise<Organisation> {
      permit(actor, "organisation:create");
      return atomically(db, async (transaction) => {
        const fresh = organisationRepository(transaction);
        await fresh.lock();
        const same = (await fresh.all()).find((other) => sharesName(other, draft));
        if (same !== undefined) throw new Refused({ code: "ORGANISATION_EXISTS", id: same.id });
        const organisation = { ...draft, id: OrganisationId.parse(`org-${newId()}`) };
        await fresh.insert(organisation, "organiser");
        return organisation;
      });
    },
  };
}
export type OrganisationService = ReturnType<typeof organisationService>;

function sharesName(other: Organisation, draft: NewOrganisation): boolean {
  const same = (language: Language) => {
    const [there, asked] = [other.name[language], draft.name[language]];
    return there !== undefined && asked !== undefined && spokenName(there) === spokenName(asked);
  };
  return other.validTo === undefined && (same("vi") || same("en"));
}

/** A name as it is spoken: case, spaces and punctuation make no other organisation, while tone marks do. */
function spokenName(name: string): string {
  const words = name.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu);
  return words?.join(" ") ?? name;
}
