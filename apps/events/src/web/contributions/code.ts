import { ClauseCode, codeAfter } from "@wps/model";
import type { IssueText } from "./issue-words.ts";

/**
 * A code as it is meant: whatever its case and spaces, and without the dot or bracket that ends it in a printed text.
 * A dot after a number stays: there, somebody is about to write more.
 *
 * @example
 * codeMeant(" ii.3.A) "); // "II.3.a"
 */
export function codeMeant(typed: string): string {
  const [first = "", ...steps] = typed
    .normalize("NFC")
    .replaceAll(/\s/g, "")
    .toLowerCase()
    .replace(/\)$/, "")
    .split(".");
  return [first.toUpperCase(), ...steps].join(".").replace(/(\.\p{L})\.$/u, "$1");
}

/** A code as nobody writes it: which of our texts says so, and what it speaks of. */
export interface CodeFault {
  readonly text: IssueText;
  readonly values?: Readonly<Record<string, string>>;
}

const ROMAN = /^(?=.)X{0,3}(?:IX|IV|V?I{0,3})$/;

/**
 * What is wrong with a code as it was typed; nothing where it is one.
 *
 * @example
 * codeFault("II.3.f"); // { text: "noSuchLetter", values: { letter: "f", before: "e", after: "g" } }
 */
export function codeFault(typed: string): CodeFault | undefined {
  const code = codeMeant(typed);
  const [first = "", ...steps] = code.split(".");
  if (/^[IVXLCDM]{2,}$/.test(first) && !ROMAN.test(first)) return { text: "notRoman", values: { number: first } };
  const letter = steps.find((step) => /^[fjwz]$/.test(step));
  if (letter !== undefined) return foreign(letter);
  return ClauseCode.safeParse(code).success ? undefined : { text: "giveCode" };
}

/** A letter that Vietnamese lists pass over, between its neighbours there. */
function foreign(letter: string): CodeFault {
  const before = String.fromCodePoint((letter.codePointAt(0) ?? 0) - 1);
  const after = codeAfter(`I.${before}`)?.slice("I.".length);
  return after === undefined
    ? { text: "noSuchLastLetter", values: { letter, before } }
    : { text: "noSuchLetter", values: { letter, before, after } };
}
