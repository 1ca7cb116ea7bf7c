import { Select } from "@mantine/core";
import { useTexts } from "../language/i18n.ts";
import { useOrganisationOptions } from "./organisation-options.ts";
import { seatPersonTexts } from "./seat-person-texts.ts";

interface OrganisationSelectProps {
  readonly value: string;
  readonly onChange: (id: string) => void;
}

/** One organisation of the list, found by any of its names. Whoever has no account adds none. */
export function OrganisationSelect({ value, onChange }: OrganisationSelectProps) {
  const say = useTexts(seatPersonTexts);
  const { options, filter } = useOrganisationOptions();
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
