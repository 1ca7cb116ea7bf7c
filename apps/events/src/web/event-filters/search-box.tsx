import { IconSearch } from "@tabler/icons-react";
import { useEffect, useRef, useState } from "react";
import { useTexts } from "../language/i18n.ts";
import { Field } from "../ui/field.tsx";
import { useDebounced } from "../ui/use-debounced.ts";
import { filterTexts } from "./texts.ts";

interface SearchBoxProps {
  /** What is searched for, as the address has it. */
  readonly value: string;
  readonly onSearch: (value: string) => void;
}

/** A search that follows the typing at a short distance. */
export function SearchBox({ value, onSearch }: SearchBoxProps) {
  const say = useTexts(filterTexts);
  const [typed, setTyped] = useState(value);
  const sent = useRef(value);

  const search = useDebounced((text: string) => {
    sent.current = text.trim();
    onSearch(sent.current);
  }, 250);

  // The address may change by itself (back, a link): then it says what is searched for. What it has from here is
  // already behind the typing.
  useEffect(() => {
    if (value === sent.current) return;
    sent.current = value;
    setTyped(value);
  }, [value]);

  const type = (text: string) => {
    setTyped(text);
    search(text);
  };
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
