import { type Actor, type NewOrganisation, type Organisation, OrganisationId, Refused } from "@wps/model";
import type { Kysely } from "kysely";
import type { Tables } from "../db/tables.ts";
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

    async addFromRecord(actor: Actor, organisation: Organisation): Promise<void> {
      permit(actor, "record:load");
      await organisations.insert(organisation, "public-record");
    },

    async create(actor: Actor, draft: NewOrganisation): Promise<Organisation> {
      permit(actor, "organisation:create");
      const same = (await organisations.all()).find((other) => sharesName(other, draft));
      if (same !== undefined) throw new Refused({ code: "ORGANISATION_EXISTS", id: same.id });
      const organisation = { ...draft, id: OrganisationId.parse(`org-${newId()}`) };
      await organisations.insert(organisation, "organiser");
      return organisation;
    },
  };
}
export type OrganisationService = ReturnType<typeof organisationService>;

function sharesName(other: Organisation, draft: NewOrganisation): boolean {
  const same = (language: "vi" | "en") =>
    draft.name[language] !== undefined && other.name[language]?.toLowerCase() === draft.name[language].toLowerCase();
  return other.validTo === undefined && (same("vi") || same("en"));
}
