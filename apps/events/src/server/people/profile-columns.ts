import type { PersonProfile } from "@wps/model";
import type { ProfileColumns } from "../db/people-tables.ts";

/** The columns that say what somebody is at a time. */
export const PROFILE_COLUMNS = [
  "sex",
  "organisation_id",
  "unit",
  "function",
  "position_level",
  "government_level",
  "province_code",
  "province_list",
  "age_group",
] as const satisfies readonly (keyof ProfileColumns)[];

export function toProfileColumns(profile: PersonProfile): ProfileColumns {
  return {
    sex: profile.sex,
    organisation_id: profile.organisation ?? null,
    unit: profile.unit ?? null,
    function: profile.function ?? null,
    position_level: profile.positionLevel ?? null,
    government_level: profile.governmentLevel ?? null,
    province_code: profile.province?.code ?? null,
    province_list: profile.province?.list ?? null,
    age_group: profile.ageGroup ?? null,
  };
}

/** A profile for its schema to read. */
export const profileFrom = (row: ProfileColumns) => ({
  sex: row.sex,
  organisation: row.organisation_id ?? undefined,
  unit: row.unit ?? undefined,
  function: row.function ?? undefined,
  positionLevel: row.position_level ?? undefined,
  governmentLevel: row.government_level ?? undefined,
  province: row.province_code === null ? undefined : { code: row.province_code, list: row.province_list },
  ageGroup: row.age_group ?? undefined,
});
