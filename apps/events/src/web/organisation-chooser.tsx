import { Button, type ComboboxItem, type ComboboxParsedItem, type OptionsFilter, Select, Stack } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { Language, Organisation } from "@wps/model";
import { wordingIn } from "@wps/model";
import { useMemo, useState } from "react";
import { flushSync } from "react-dom";
import { organisationsQuery } from "./api.ts";
import { foldedFilter } from "./folded-filter.ts";
import { sayDay } from "./language/dates.ts";
import { useLanguage, useTexts } from "./language/i18n.ts";
import { NewOrganisationDialog } from "./organisation-chooser/new-organisation.tsx";
import { chooserTexts } from "./organisation-chooser/texts.ts";

interface OrganisationChooserProps {
  readonly id: string;
  readonly error: string | undefined;
  readonly label: string;
  readonly description?: string;
  readonly value: string;
  readonly onChange: (id: string) => void;
  readonly required?: boolean;
  readonly readOnly?: boolean;
}

/** Stands among the options for an organisation that the list lacks. */
const NEW = "+";

/** One organisation out of all, found by any of its names, or a new one. */
export function OrganisationChooser({ id, value, onChange, required = false, ...input }: OrganisationChooserProps) {
  const say = useTexts(chooserTexts);
  const organisations = useQuery(organisationsQuery);
  const [search, setSearch] = useState("");
  const [adding, setAdding] = useState<string>();
  const { options, filter } = useOptions(organisations.data, value);
  const close = () => {
    flushSync(() => setAdding(undefined));
    document.getElementById(id)?.focus();
  };
  const named = options.find((option) => option.value === value)?.label;
  const sought = search === named ? "" : search.trim();
  const add = { value: NEW, label: sought === "" ? say("addOrganisation") : say("addNamed", { name: sought }) };
  return (
    <Stack gap={4}>
      <Select
        id={id}
        {...input}
        data={[...options, add]}
        filter={filter}
        value={value === "" ? null : value}
        onChange={(chosen) => (chosen === NEW ? setAdding(sought) : onChange(chosen ?? ""))}
        searchable
        selectFirstOptionOnChange
        openOnFocus={false}
        allowDeselect={false}
        clearable={!required}
        withAsterisk={required}
        placeholder={say(organisations.isPending ? "loading" : "findOrganisation")}
        onSearchChange={setSearch}
        // Whoever empties the field and goes on means that there is none: the cross is out of reach of the keyboard.
        onBlur={() => {
          if (!required && value !== "" && search.trim() === "") onChange("");
        }}
        maxDropdownHeight={320}
      />
      {organisations.isError && (
        <Button variant="light" color="red" size="sm" onClick={() => organisations.refetch()}>
          {say("loadFailed")} {say("retry")}
        </Button>
      )}
      {adding !== undefined && <NewOrganisationDialog name={adding} onClose={close} onChosen={onChange} />}
    </Stack>
  );
}

/** An organisation that the list does not hold keeps its code as its name, so that it does not vanish from sight. */
function useOptions(organisations: readonly Organisation[] | undefined, value: string) {
  const say = useTexts(chooserTexts);
  const { language } = useLanguage();
  return useMemo(() => {
    const known = organisations ?? [];
    const options: ComboboxItem[] = known.map((organisation) => ({
      value: organisation.id,
      label: nameOf(organisation, language, say),
    }));
    const isKnown = value === "" || options.some((option) => option.value === value);
    const names = new Map<string, string>(known.map((organisation) => [organisation.id, allNames(organisation)]));
    const byName = foldedFilter((option) => `${names.get(option.value) ?? ""} ${option.label}`);
    const filter: OptionsFilter = (input) => {
      const found = byName(input).filter((option) => !isNew(option));
      return [...found, ...input.options.filter(isNew)];
    };
    return { options: isKnown ? options : [...options, { value, label: value }], filter };
  }, [organisations, value, language, say]);
}

const isNew = (option: ComboboxParsedItem) => "value" in option && option.value === NEW;

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
