import type { BirthYear, Organisation, OrganisationId, PersonProfile } from "@wps/model";
import { wordingIn } from "@wps/model";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { peopleTerms } from "../people/people-terms.ts";
import { provinceOf } from "../province-of.ts";
import { rowTexts } from "./row-texts.ts";

/** The organisations of the register, by their codes. */
export type Names = ReadonlyMap<OrganisationId, Organisation>;

interface Said {
  readonly profile: PersonProfile;
  readonly birthYear?: BirthYear | undefined;
  readonly contact?: { readonly email?: string | undefined; readonly phone?: string | undefined } | undefined;
}

/** What is known of somebody besides the name, in one line. */
export function usePersonWords(organisations: Names): (said: Said) => string {
  const say = useTexts(rowTexts);
  const term = useTexts(peopleTerms);
  const { language } = useLanguage();
  return ({ profile, birthYear, contact }) => {
    const { sex, organisation: id, unit, function: work, province } = profile;
    const organisation = id && organisations.get(id);
    const place = province && provinceOf(province);
    return [
      term(`sex.${sex}`),
      birthYear === undefined ? undefined : say("birthYear", { year: birthYear }),
      work,
      unit,
      organisation ? wordingIn(organisation.shortName ?? organisation.name, language).text : id,
      place && wordingIn(place.name, language).text,
      contact?.phone,
      contact?.email,
    ]
      .filter((part) => part !== undefined)
      .join(" · ");
  };
}
