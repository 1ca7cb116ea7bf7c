import { Button, Group, Select, Stack } from "@mantine/core";
import { IconBuildingPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import type { Language, Organisation } from "@wps/model";
import { wordingIn } from "@wps/model";
import { useMemo, useState } from "react";
import { organisationsQuery } from "../../api.ts";
import { sayDay } from "../../language/dates.ts";
import { useLanguage, useTexts } from "../../language/i18n.ts";
import { useField } from "./field.ts";
import { foldedFilter } from "./folded-filter.ts";
import { NewOrganisationDialog } from "./new-organisation.tsx";
import { fieldTexts } from "./texts.ts";

interface OrganisationSelectProps {
  readonly path: string;
  /** Further places whose errors belong here. */
  readonly also?: readonly string[];
  readonly label: string;
  readonly description?: string;
  readonly value: string;
  readonly onChange: (id: string) => void;
  readonly required?: boolean;
}

/** One organisation out of all, found by any of its names, or a new one. */
export function OrganisationSelect({
  path,
  also = [],
  value,
  onChange,
  required = false,
  ...label
}: OrganisationSelectProps) {
  const say = useTexts(fieldTexts);
  const field = useField(path, ...also);
  const organisations = useQuery(organisationsQuery);
  const { options, filter } = useOptions(organisations.data, value);
  const [search, setSearch] = useState("");
  const [adding, setAdding] = useState<string>();
  return (
    <Stack gap={4}>
      <Select
        {...field}
        {...label}
        data={options}
        filter={filter}
        value={value === "" ? null : value}
        onChange={(id) => onChange(id ?? "")}
        searchable
        openOnFocus={false}
        allowDeselect={false}
        clearable={!required}
        withAsterisk={required}
        placeholder={organisations.isPending ? say("loading") : undefined}
        nothingFoundMessage={organisations.isError ? say("loadFailed") : say("nothingFound")}
        onSearchChange={setSearch}
        maxDropdownHeight={320}
      />
      <Group gap="xs">
        <Button
          variant="subtle"
          size="compact-sm"
          mih={32}
          leftSection={<IconBuildingPlus size={16} aria-hidden />}
          onClick={() => setAdding(value === "" ? search : "")}
        >
          {say("addOrganisation")}
        </Button>
        {organisations.isError && (
          <Button variant="light" color="red" size="compact-sm" mih={32} onClick={() => organisations.refetch()}>
            {say("loadFailed")} {say("retry")}
          </Button>
        )}
      </Group>
      {adding !== undefined && (
        <NewOrganisationDialog name={adding} onClose={() => setAdding(undefined)} onChosen={onChange} />
      )}
    </Stack>
  );
}

/** An organisation that the list does not hold keeps its code as its name, so that it does not vanish from sight. */
function useOptions(organisations: readonly Organisation[] | undefined, value: string) {
  const say = useTexts(fieldTexts);
  const { language } = useLanguage();
  return useMemo(() => {
    const known = organisations ?? [];
    const options = known.map((organisation) => ({
      value: organisation.id as string,
      label: nameOf(organisation, language, say),
    }));
    const isKnown = value === "" || options.some((option) => option.value === value);
    const names = new Map<string, string>(known.map((organisation) => [organisation.id, allNames(organisation)]));
    return {
      options: isKnown ? options : [...options, { value, label: value }],
      filter: foldedFilter((option) => `${names.get(option.value) ?? ""} ${option.label}`),
    };
  }, [organisations, value, language, say]);
}

const allNames = ({ id, name, shortName }: Organisation) =>
  [id, name.vi, name.en, shortName?.vi, shortName?.en].filter((part) => part !== undefined).join(" ");

/** The name, and when it was borne where that tells it from its namesakes. */
function nameOf(
  { name, validFrom, validTo }: Organisation,
  language: Language,
  say: ReturnType<typeof useTexts<"from" | "until">>,
) {
  const bounds = [
    validFrom && say("from", { day: sayDay(validFrom, language) }),
    validTo && say("until", { day: sayDay(validTo, language) }),
  ].filter((bound) => bound !== undefined);
  const { text } = wordingIn(name, language);
  return bounds.length === 0 ? text : `${text} (${bounds.join(" ")})`;
}
