import { useEffect, useRef, useState } from "react";
import { useDebounced } from "./use-debounced.ts";

/**
 * What is typed into a search, which follows the typing at a short distance.
 *
 * @param value what is searched for, as the address has it
 * @param pause in milliseconds
 * @returns the text of the field, and what to call when somebody types
 */
export function useTyped(value: string, onSearch: (value: string) => void, pause: number) {
  const [typed, setTyped] = useState(value);
  const sent = useRef(value);

  const search = useDebounced((text: string) => {
    sent.current = text.trim();
    onSearch(sent.current);
  }, pause);

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
  return [typed, type] as const;
}
