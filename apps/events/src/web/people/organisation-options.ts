import { useQuery } from "@tanstack/react-query";
import { type Organisation, wordingIn } from "@wps/model";
import { useMemo } from "react";
import { organisationsQuery } from "../api.ts";
import { foldedFilter } from "../folded-filter.ts";
import { useLanguage } from "../language/i18n.ts";

/** The organisations for a list to choose from, which finds each by any of its names. */
export function useOrganisationOptions() {
  const { language } = useLanguage();
  const { data = [] } = useQuery(organisationsQuery);
  const options = useMemo(
    () => data.map(({ id, name }) => ({ value: id, label: wordingIn(name, language).text })),
    [data, language],
  );
  const filter = useMemo(() => {
    const names = new Map<string, string>(data.map((one) => [one.id, allNames(one)]));
    return foldedFilter((option) => `${names.get(option.value) ?? ""} ${option.label}`);
  }, [data]);
  return { options, filter };
}

const allNames = ({ name, shortName }: Organisation) =>
  [name.vi, name.en, shortName?.vi, shortName?.en].filter((part) => part !== undefined).join(" ");
