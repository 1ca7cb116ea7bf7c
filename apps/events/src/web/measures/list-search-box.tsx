import { TextInput } from "@mantine/core";
import { IconZoom } from "@tabler/icons-react";
import { useTexts } from "../language/i18n.ts";
import { useTyped } from "../ui/use-typed.ts";
import { catalogueTexts } from "./catalogue-texts.ts";

interface ListSearchBoxProps {
  /** What is searched for, as the address has it. */
  readonly value: string;
  readonly onSearch: (value: string) => void;
}

/** A search that follows the typing at a short distance. */
export function ListSearchBox({ value, onSearch }: ListSearchBoxProps) {
  const say = useTexts(catalogueTexts);
  const [typed, type] = useTyped(value, onSearch, 150);
  return (
    <TextInput
      type="search"
      size="md"
      aria-label={say("search")}
      placeholder={say("searchPlaceholder")}
      leftSection={<IconZoom size={20} aria-hidden />}
      value={typed}
      maxLength={100}
      onChange={({ currentTarget }) => type(currentTarget.value)}
    />
  );
}
