import { type Actor, type OrganisationId, Refused } from "@wps/model";
import type { OrganisationService } from "../organisations/service.ts";

/** Refuses a scope that names an organisation that is not there. */
export async function refuseUnknown(
  organisations: OrganisationService,
  actor: Actor,
  named: readonly OrganisationId[],
): Promise<void> {
  const known = await organisations.known(actor, named);
  const index = named.findIndex((id) => !known.has(id));
  const id = named[index];
  if (id !== undefined) throw new Refused({ code: "ORGANISATION_NOT_FOUND", path: ["organisations", index], id });
}
