import { useState } from "react";

/**
 * What is typed into a field whose finished value lives in the address. The half-finished stays in the field; a value
 * that comes from elsewhere (a link, the way back) replaces it.
 *
 * @param value what the address has, or nothing
 * @param finish the value that a text amounts to, or nothing as long as it is not finished
 */
export function useTyped(value: string, finish: (typed: string) => string): [string, (typed: string) => void] {
  const [typed, setTyped] = useState(value);
  const [known, setKnown] = useState(value);
  if (value !== known) {
    setKnown(value);
    if (finish(typed) !== value) setTyped(value);
  }
  return [typed, setTyped];
}
