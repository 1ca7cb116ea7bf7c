import { TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { IconZoom } from "@tabler/icons-react";
import { useEffect, useRef, useState } from "react";
import { useTexts } from "../language/i18n.ts";
import { catalogueTexts } from "./catalogue-texts.ts";

interface ListSearchBoxProps {
  /** What is searched for, as the address has it. */
  readonly value: string;
  readonly onSearch: (value: string) => void;
}

/** A search that follows the typing at a short distance. */
export function ListSearchBox({ value, onSearch }: ListSearchBoxProps) {
  const say = useTexts(catalogueTexts);
  const [typed, setTyped] = useState(value);
  const sent = useRef(value);
  const search = useDebouncedCallback((text: string) => {
    sent.current = text.trim();
    onSearch(sent.current);
  }, 150);
  // The address may change by itself (back, a button): then it says what is searched for.
  useEffect(() => {
    if (value === sent.current) return;
    sent.current = value;
    setTyped(value);
  }, [value]);
  return (
    <TextInput
      type="search"
      size="md"
      aria-label={say("search")}
      placeholder={say("searchPlaceholder")}
      leftSection={<IconZoom size={20} aria-hidden />}
      value={typed}
      maxLength={100}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value);
        search(currentTarget.value);
      }}
    />
  );
}
