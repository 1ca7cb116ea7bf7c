import { type Language, type Organisation, type Programme, toProvinceKey, wordingIn } from "@wps/model";
import { areaOn, PROVINCES } from "@wps/model/catalogue";

/** Something to choose, and the further names that it is found by. */
export interface FilterOption {
  readonly value: string;
  readonly label: string;
  readonly names?: string;
}

/** The clauses of a programme in its order. */
export function clauseOptions({ clauses }: Pick<Programme, "clauses">, language: Language): FilterOption[] {
  return clauses.map(({ code, shortTitle }) => ({
    value: code,
    label: `${code} · ${wordingIn(shortTitle, language).text}`,
    names: [code, shortTitle.vi, shortTitle.en].join(" "),
  }));
}

/** The organisations in the order given, found by every name. */
export function organisationOptions(organisations: readonly Organisation[], language: Language): FilterOption[] {
  return organisations.map(({ id, name, shortName }) => ({
    value: id,
    label: wordingIn(name, language).text,
    names: [id, name.vi, name.en, shortName?.vi, shortName?.en].join(" "),
  }));
}

const LAST_DAY_OF_63 = "2025-06-30";

/** The provinces of today by name, found also by the names of those that merged into them. */
export function provinceOptions(language: Language): FilterOption[] {
  return PROVINCES.filter(({ list, validTo }) => list === "2025" && validTo === undefined)
    .map((province) => ({
      value: toProvinceKey(province),
      label: wordingIn(province.name, language).text,
      names: [province, ...(areaOn(province, LAST_DAY_OF_63) ?? [])]
        .map(({ name }) => `${name.vi} ${name.en}`)
        .join(" "),
    }))
    .sort((a, b) => a.label.localeCompare(b.label, "vi"));
}
