import { foldMarks, wordingIn } from "@wps/model";
import { PROVINCES } from "@wps/model/catalogue";

/** What was typed, as far as it can be told: a code, or the names that it fits; too little of either has no answer. */
export type Question =
  | { readonly kind: "code"; readonly code: string }
  | { readonly kind: "digits" }
  | { readonly kind: "letter" }
  | { readonly kind: "names"; readonly names: readonly string[] };

const TITLE = /^(tinh|thanh pho|tp) ?/;

/** Every name that a unit bears or bore, in Vietnamese and once, with all the ways to write it. */
const NAMES: ReadonlyMap<string, readonly string[]> = new Map(
  PROVINCES.map(({ name }) => {
    const [vi, en] = [wordingIn(name, "vi").text, wordingIn(name, "en").text];
    return [vi, [plain(vi), plain(en), initials(plain(vi))]];
  }),
);

/**
 * Understands what was typed: two digits are a code; all else is looked for among the names of then and now, with or
 * without marks and blanks, "tỉnh" or "TP." before them or not. A name that is typed in full leaves out those that contain it.
 *
 * @param typed what the reader typed
 * @returns the question, or `undefined` when nothing was typed
 * @example
 * toQuestion("ha nam"); // { kind: "names", names: ["Hà Nam"] }
 * toQuestion("24"); // { kind: "code", code: "24" }
 */
export function toQuestion(typed: string): Question | undefined {
  const text = plain(typed);
  if (typed.trim() === "") return undefined;
  if (/^\d\d$/.test(text)) return { kind: "code", code: text };
  if (/^\d+$/.test(text)) return { kind: "digits" };
  if (text.length === 1) return { kind: "letter" };
  const sought = [text, text.replace(TITLE, "")].filter((part) => part !== "");
  const fitting = (fits: (name: string, part: string) => boolean) =>
    [...NAMES].filter(([, ways]) => ways.some((way) => sought.some((part) => fits(way, part))));
  const whole = fitting((name, part) => squeezed(name) === squeezed(part));
  const found = whole.length > 0 ? whole : fitting((name, part) => ` ${name}`.includes(` ${part}`));
  return { kind: "names", names: found.map(([name]) => name) };
}

/** Small letters without marks, and one blank for all that is neither letter nor digit. */
function plain(text: string): string {
  return foldMarks(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Of a name of three words or more, how it is often shortened: "hcm"; a shorter name is written in full. */
function initials(name: string): string {
  const words = name.replace(TITLE, "").split(" ");
  return words.length > 2 ? words.map((word) => word[0]).join("") : name;
}

const squeezed = (text: string) => text.replaceAll(" ", "");
