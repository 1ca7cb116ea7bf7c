import type { ComboboxItem, ComboboxParsedItem, OptionsFilter } from "@mantine/core";
import { foldMarks } from "@wps/model";

/** Every word must be there, in any order, with or without marks. */
export function matches(text: string, search: string): boolean {
  const folded = foldMarks(text);
  return foldMarks(search)
    .split(/\s+/)
    .every((word) => folded.includes(word));
}

/**
 * A filter for Mantine's selects that searches as people type in a hurry.
 *
 * @param textOf everything that an option may be found by
 */
export function foldedFilter(textOf: (option: ComboboxItem) => string): OptionsFilter {
  return ({ options, search }) => {
    const found = (option: ComboboxItem) => matches(textOf(option), search);
    const begins = (option: ComboboxParsedItem) =>
      "label" in option && foldMarks(option.label).startsWith(foldMarks(search.trim()));
    const matching = options.flatMap((option): ComboboxParsedItem[] => {
      if (!("items" in option)) return found(option) ? [option] : [];
      const items = option.items.filter(found);
      return items.length === 0 ? [] : [{ ...option, items }];
    });
    // What is called so comes before what only holds the words somewhere.
    return [...matching.filter(begins), ...matching.filter((option) => !begins(option))];
  };
}
