import { IconSearch } from "@tabler/icons-react";
import { useTexts } from "../language/i18n.ts";
import { Field } from "../ui/field.tsx";
import { listTexts } from "./texts.ts";

interface SearchBoxProps {
  readonly value: string;
  readonly onSearch: (value: string) => void;
}

/** Finds people on the list as one types. */
export function SearchBox({ value, onSearch }: SearchBoxProps) {
  const say = useTexts(listTexts);
  return (
    <Field
      type="search"
      aria-label={say("search")}
      placeholder={say("searchHint")}
      value={value}
      maxLength={300}
      onChange={(event) => onSearch(event.currentTarget.value)}
      sign={<IconSearch size={20} aria-hidden />}
      onClear={value === "" ? undefined : () => onSearch("")}
      clear={say("clear")}
    />
  );
}
