import { Select } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { type Organisation, wordingIn } from "@wps/model";
import { useMemo } from "react";
import { organisationsQuery } from "../api.ts";
import { foldedFilter } from "../folded-filter.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { seatPersonTexts } from "./seat-person-texts.ts";

interface OrganisationSelectProps {
  readonly value: string;
  readonly onChange: (id: string) => void;
}

/** One organisation of the list, found by any of its names. Whoever has no account adds none. */
export function OrganisationSelect({ value, onChange }: OrganisationSelectProps) {
  const say = useTexts(seatPersonTexts);
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
  return (
    <Select
      label={say("organisation")}
      description={say("organisationHint")}
      data={options}
      filter={filter}
      value={value === "" ? null : value}
      onChange={(chosen) => onChange(chosen ?? "")}
      searchable
      clearable
      selectFirstOptionOnChange
      openOnFocus={false}
      placeholder={say("findOrganisation")}
      nothingFoundMessage={say("nothingFound")}
      maxDropdownHeight={280}
    />
  );
}

const allNames = ({ name, shortName }: Organisation) =>
  [name.vi, name.en, shortName?.vi, shortName?.en].filter((part) => part !== undefined).join(" ");
