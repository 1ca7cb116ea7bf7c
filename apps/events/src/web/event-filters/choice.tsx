import { MultiSelect, Select } from "@mantine/core";
import { foldedFilter } from "../folded-filter.ts";
import { useTexts } from "../language/i18n.ts";
import { filterChoiceTexts } from "./choice-texts.ts";
import type { FilterOption } from "./options.ts";

interface ChoiceProps {
  readonly label: string;
  readonly placeholder?: string | undefined;
  readonly disabled?: boolean;
  readonly value: string | undefined;
  readonly options: readonly FilterOption[];
  readonly onChange: (value: string | undefined) => void;
}

/** One of many, found by typing any of its names, or none. */
export function Choice({ value, options, onChange, placeholder, ...field }: ChoiceProps) {
  const say = useTexts(filterChoiceTexts);
  return (
    <Select
      {...field}
      size="md"
      data={options.map((option) => ({ value: option.value, label: option.label }))}
      filter={foldedFilter((item) => options.find((option) => option.value === item.value)?.names ?? item.label)}
      value={value ?? null}
      onChange={(next) => onChange(next ?? undefined)}
      searchable
      clearable
      selectFirstOptionOnChange
      placeholder={placeholder ?? say("any")}
      nothingFoundMessage={say("nothingFound")}
      maxDropdownHeight={320}
    />
  );
}

interface ChoiceOfSeveralProps extends Pick<ChoiceProps, "label" | "options"> {
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
}

/** Any number of a few. */
export function ChoiceOfSeveral({ label, values, options, onChange }: ChoiceOfSeveralProps) {
  const say = useTexts(filterChoiceTexts);
  return (
    <MultiSelect
      size="md"
      label={label}
      data={options.map((option) => ({ value: option.value, label: option.label }))}
      value={[...values]}
      onChange={onChange}
      clearable
      placeholder={values.length === 0 ? say("any") : undefined}
    />
  );
}
