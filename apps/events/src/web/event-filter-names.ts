import { useQuery } from "@tanstack/react-query";
import { can, provinceOfKey, wordingIn } from "@wps/model";
import { PROVINCES } from "@wps/model/catalogue";
import { organisationsQuery, programmesQuery } from "./api.ts";
import { type EventFilterKey, type EventFilterSearch, toStatuses } from "./event-filter-search.ts";
import { filterChoiceTexts } from "./event-filters/choice-texts.ts";
import { grantsQuery } from "./grant-queries.ts";
import { useLanguage, useTexts } from "./language/i18n.ts";
import { terms } from "./language/terms.ts";
import { useActor } from "./session.ts";

/** How a filter that is set is called, so that it can be read on its own; its code where the name is not known. */
export function useFilterNames(value: EventFilterSearch): (key: EventFilterKey) => string {
  const say = useTexts(filterChoiceTexts);
  const words = useTexts(terms);
  const { language } = useLanguage();
  const programmes = useQuery(programmesQuery);
  const organisations = useQuery(organisationsQuery);
  const programme = programmes.data?.find((view) => view.programme.code === value.programme)?.programme;
  const mayRead = can(useActor(), "grant:read");
  const grants = useQuery({ ...grantsQuery, enabled: mayRead && value.grant !== undefined });
  const grant = grants.data?.find(({ id }) => id === value.grant);
  const grantName = grant === undefined ? say("unknownGrant") : wordingIn(grant.title, language).text;
  const organisation = (id: string | undefined) => {
    const name = organisations.data?.find((known) => known.id === id)?.name;
    return name === undefined ? (id ?? "") : wordingIn(name, language).text;
  };
  return (key) => {
    switch (key) {
      case "q":
        return say("is.q", { name: value.q ?? "" });
      case "programme":
        return programme === undefined ? (value.programme ?? "") : wordingIn(programme.shortTitle, language).text;
      case "clause":
        return value.clause ?? "";
      case "kind":
        return value.kind === undefined ? "" : words(`kind.${value.kind}`);
      case "organisation":
        return organisation(value.organisation);
      case "funder":
        return say("is.funder", { name: organisation(value.funder) });
      case "grant":
        return say("is.grant", { name: grantName });
      case "grantsOf":
        return say("is.grantsOf", { name: organisation(value.grantsOf) });
      case "province":
        return value.province === undefined ? "" : provinceName(value.province, language);
      case "status":
        return (toStatuses(value.status) ?? []).map((status) => words(`status.${status}`)).join(", ");
    }
  };
}

function provinceName(key: string, language: Parameters<typeof wordingIn>[1]): string {
  const { code, list } = provinceOfKey(key);
  const named = PROVINCES.findLast((province) => province.code === code && province.list === list);
  return named === undefined ? key : wordingIn(named.name, language).text;
}
