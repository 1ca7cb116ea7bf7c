import { type Actor, type PersonProfile, Refused } from "@wps/model";
import { provincesWithCode } from "@wps/model/catalogue";
import type { OrganisationService } from "../organisations/service.ts";

/**
 * Refuses a profile that points to an organisation or a province that there is not.
 *
 * @throws Refused ORGANISATION_NOT_FOUND or PROVINCE_NOT_FOUND
 */
export async function refuseUnknownPlaces(
  actor: Actor,
  { organisation, province }: PersonProfile,
  organisations: OrganisationService,
): Promise<void> {
  if (province !== undefined && !provincesWithCode(province.code).some(({ list }) => list === province.list)) {
    throw new Refused({ code: "PROVINCE_NOT_FOUND", path: ["profile", "province"], province });
  }
  if (organisation !== undefined && !(await organisations.known(actor, [organisation])).has(organisation)) {
    throw new Refused({ code: "ORGANISATION_NOT_FOUND", path: ["profile", "organisation"], id: organisation });
  }
}
