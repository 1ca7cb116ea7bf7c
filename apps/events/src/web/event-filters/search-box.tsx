import { IconSearch } from "@tabler/icons-react";
import { useTexts } from "../language/i18n.ts";
import { Field } from "../ui/field.tsx";
import { useTyped } from "../ui/use-typed.ts";
import { filterTexts } from "./texts.ts";

interface SearchBoxProps {
  /** What is searched for, as the address has it. */
  readonly value: string;
  readonly onSearch: (value: string) => void;
}

/** A search that follows the typing at a short distance. */
export function SearchBox({ value, onSearch }: SearchBoxProps) {
  const say = useTexts(filterTexts);
  const [typed, type] = useTyped(value, onSearch, 250);
  return (
    <Field
      type="search"
      aria-label={say("search")}
      placeholder={say("searchPlaceholder")}
      value={typed}
      maxLength={300}
      onChange={(event) => type(event.currentTarget.value)}
      sign={<IconSearch size={20} aria-hidden />}
      onClear={typed === "" ? undefined : () => type("")}
      clear={say("clear")}
    />
  );
}
