import { type FieldPath, type OrganisationId, type PersonProfile, Refused } from "@wps/model";
import { provincesWithCode } from "@wps/model/catalogue";

/** The organisations that profiles name. */
export const organisationsIn = (rows: readonly { readonly profile: PersonProfile }[]): readonly OrganisationId[] => [
  ...new Set(rows.flatMap(({ profile: { organisation } }) => organisation ?? [])),
];

/**
 * Refuses a profile that points to an organisation or a province that there is not.
 *
 * @throws Refused ORGANISATION_NOT_FOUND or PROVINCE_NOT_FOUND
 */
export function refuseUnknownPlaces(
  { organisation, province }: PersonProfile,
  organisations: ReadonlySet<string>,
  path: FieldPath,
): void {
  if (province !== undefined && !provincesWithCode(province.code).some(({ list }) => list === province.list)) {
    throw new Refused({ code: "PROVINCE_NOT_FOUND", path: [...path, "profile", "province"], province });
  }
  if (organisation !== undefined && !organisations.has(organisation)) {
    throw new Refused({
      code: "ORGANISATION_NOT_FOUND",
      path: [...path, "profile", "organisation"],
      id: organisation,
    });
  }
}
