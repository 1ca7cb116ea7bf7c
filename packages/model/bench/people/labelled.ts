import type { PersonDescription } from "@wps/model/people";
import type { Chance } from "../../../../tools/bench/chance.js";
import names from "../../fixtures/vietnamese-names.json" with { type: "json" };

/** What a record or a row of a list has of somebody made up. */
export interface WrittenPerson extends Omit<PersonDescription, "name"> {
  /** Who it is; `undefined` for nobody on record. */
  readonly is: number | undefined;
  /** The name, as it was written. */
  readonly written: string;
}

const TONES = /[\u0300\u0301\u0309\u0303\u0323]/u;
const MARK = /\p{M}/gu;
const LETTERS = "abcdeghiklmnopqrstuvxy";

/** Draws by how often things occur. */
function urn(counts: Readonly<Record<string, number>>) {
  const entries = Object.entries(counts);
  const all = entries.reduce((sum, [, count]) => sum + count, 0);
  return (chance: Chance): string => {
    let left = chance.below(all);
    for (const [name, count] of entries) {
      left -= count;
      if (left < 0) return name;
    }
    return "";
  };
}

const FAMILY = urn(names.family);
const GIVEN = { woman: urn(names.women), man: urn(names.men) };
const PARTS = { woman: urn(names.parts.women), man: urn(names.parts.men) };
/** The first middle name that tells the sex, in how many of a hundred names. */
const TELLING = { woman: { name: "Thị", of100: 45 }, man: { name: "Văn", of100: 20 } } as const;

/** Organisations and functions, of which some are frequent and most are not. */
const ORGANISATIONS = urn(
  Object.fromEntries(Array.from({ length: 200 }, (_, at) => [`organisation-${at}`, Math.ceil(2_000 / (at + 5))])),
);
const FUNCTIONS = urn(
  Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`function-${at}`, Math.ceil(1_000 / (at + 2))])),
);

const inHundred = (chance: Chance, share: number) => chance.below(100) < share;

interface Whole {
  readonly words: readonly string[];
  readonly sex: "woman" | "man";
  readonly organisation: string;
  readonly function: string;
  readonly birthYear: number;
  readonly contact: string;
}

function somebody(chance: Chance): Whole {
  const sex = inHundred(chance, 60) ? "woman" : "man";
  const between = Number(PARTS[sex](chance)) - 2;
  const middle = Array.from({ length: between }, (_, at) =>
    at === 0 && inHundred(chance, TELLING[sex].of100) ? TELLING[sex].name : GIVEN[sex](chance),
  );
  return {
    words: [FAMILY(chance), ...middle, GIVEN[sex](chance)],
    sex,
    organisation: ORGANISATIONS(chance),
    function: FUNCTIONS(chance),
    birthYear: 1962 + chance.below(40),
    contact: chance.uuid(),
  };
}

function described(
  person: Whole,
  is: number | undefined,
  written: string,
  known: Readonly<Record<"sex" | "organisation" | "function" | "birthYear" | "contact", number>>,
  chance: Chance,
): WrittenPerson {
  return {
    is,
    written,
    ...(inHundred(chance, known.sex) && { sex: person.sex }),
    ...(inHundred(chance, known.organisation) && { organisation: person.organisation }),
    ...(inHundred(chance, known.function) && { function: person.function }),
    ...(inHundred(chance, known.birthYear) && { birthYear: person.birthYear }),
    ...(inHundred(chance, known.contact) && { contacts: [person.contact] }),
  };
}

/** How a list may have a name: each way with how many of a hundred rows have it. */
const WRITINGS: Readonly<Record<string, readonly [number, (words: readonly string[], chance: Chance) => string]>> = {
  same: [40, (words) => words.join(" ")],
  apart: [8, (words) => words.join(" ").normalize("NFD")],
  capitals: [8, (words) => words.join(" ").toUpperCase()],
  "tone placed otherwise": [8, (words) => words.map(placedOtherwise).join(" ")],
  titled: [
    8,
    (words, chance) => `${chance.oneOf(["Ông", "Bà", "Đ/c", "TS.", "ThS.", "Chị", "Anh"])} ${words.join(" ")}`,
  ],
  unmarked: [10, (words) => words.map(unmarked).join(" ")],
  turned: [5, (words) => [words.at(-1), ...words.slice(0, -1)].join(" ")],
  "unmarked and turned": [3, (words) => [words.at(-1), words[0]].map((word) => unmarked(word ?? "")).join(" ")],
  shortened: [3, (words) => [words[0], words.at(-1)].join(" ")],
  initials: [3, (words) => [...words.slice(0, -1).map((word) => `${word[0]}.`), words.at(-1)].join("")],
  slip: [4, (words, chance) => slipped(words, chance)],
};

const unmarked = (word: string) => word.normalize("NFD").replaceAll(MARK, "").replaceAll("đ", "d").replaceAll("Đ", "D");

/** "hòa" for "hoà" and the other way round. */
function placedOtherwise(word: string): string {
  const apart = word.normalize("NFD");
  const tone = apart.match(TONES)?.[0];
  if (tone === undefined || !/(?:oa|oe|uy)$/iu.test(apart.replace(TONES, ""))) return word;
  const bare = apart.replace(TONES, "");
  const isOnLast = apart.endsWith(tone);
  return (isOnLast ? `${bare.slice(0, -1)}${tone}${bare.slice(-1)}` : `${bare}${tone}`).normalize("NFC");
}

/** One slip of the pen in one of the longer words. */
function slipped(words: readonly string[], chance: Chance): string {
  const long = words.flatMap((word, at) => (word.length >= 4 ? [at] : []));
  if (long.length === 0) return words.join(" ");
  const at = chance.oneOf(long);
  const word = [...(words[at] ?? "")];
  const place = 1 + chance.below(word.length - 1);
  const kind = chance.below(4);
  if (kind === 0) word.splice(place, 1);
  else if (kind === 1) word.splice(place, 0, chance.oneOf([...LETTERS]));
  else if (kind === 2) word.splice(place, 1, chance.oneOf([...LETTERS]));
  else if (place + 1 < word.length) word.splice(place, 2, word[place + 1] ?? "", word[place] ?? "");
  return words.with(at, word.join("")).join(" ");
}

const WRITING = urn(Object.fromEntries(Object.entries(WRITINGS).map(([name, [of100]]) => [name, of100])));

const ON_RECORD = { sex: 97, organisation: 97, function: 85, birthYear: 70, contact: 60 };
const IN_LISTS = { sex: 90, organisation: 95, function: 75, birthYear: 60, contact: 45 };

/** People on record, and rows of lists of which half are about one of them. */
export function labelledPeople(onRecord: number, rows: number, chance: Chance) {
  const people = Array.from({ length: onRecord }, () => somebody(chance));
  const record = people.map((person, is) => described(person, is, person.words.join(" "), ON_RECORD, chance));
  const list = Array.from({ length: rows }, () => {
    const is = inHundred(chance, 50) ? chance.below(onRecord) : undefined;
    const then = is === undefined ? undefined : people[is];
    const now = then ? later(then, chance) : somebody(chance);
    const written = WRITINGS[WRITING(chance)]?.[1](now.words, chance) ?? now.words.join(" ");
    return described(now, is, written, IN_LISTS, chance);
  });
  return { record, list };
}

/** Somebody as another list has them: people change their work, and lists have slips. */
function later(person: Whole, chance: Chance): Whole {
  return {
    ...person,
    organisation: inHundred(chance, 6) ? ORGANISATIONS(chance) : person.organisation,
    function: inHundred(chance, 25) ? FUNCTIONS(chance) : person.function,
    birthYear: person.birthYear + (inHundred(chance, 1) ? 1 : 0),
    contact: inHundred(chance, 15) ? chance.uuid() : person.contact,
  };
}
