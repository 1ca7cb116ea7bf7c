import { FAMILY_NAMES } from "./family-names.js";
import { Frequencies } from "./frequencies.js";
import type { NameLikeness, WordPair } from "./name-likeness.js";
import type { PersonDescription } from "./person-description.js";
import { isGiven, type PersonName } from "./person-name.js";
import { readSyllable, type Syllable } from "./syllable.js";

/** Something that speaks for or against two descriptions being of one person. */
export interface MatchReason {
  readonly about: "name" | "sex" | "organisation" | "function" | "birth-year" | "contact";
  readonly agrees: boolean;
  /** How much it speaks for one person, in bits: with 1 it becomes twice as likely, with -1 half as likely. */
  readonly bits: number;
}

/** How likely the same person is written down in one way or another. */
const SAME_PERSON = {
  /** A word is written as it is, whatever is known of how the name was written. */
  word: 0.98,
  /** One certain slip of the pen, of all that are possible. */
  slip: 1e-4,
  /** A middle name is left out. */
  leftOut: 0.8,
  /** The words come in another order. */
  order: 0.8,
  sex: 0.99,
  organisation: 0.9,
  function: 0.7,
  birthYear: 0.97,
  /** A year of birth is one off. */
  nextYear: 0.015,
  contact: 0.8,
} as const;

type Place = "first" | "middle" | "last";

const ANYBODY = "anybody";

/** Shares of words at large: of family names what is known of them; of others what one of many has. */
const FAMILY_SHARES = {
  marked: sharesBy((syllable) => markedOf(syllable)),
  bare: sharesBy(({ bare }) => bare),
  initial: sharesBy(({ bare }) => bare.slice(0, 1)),
};
const OTHER_SHARES = { first: 1 / 2_000, middle: 1 / 40, last: 1 / 100 } as const;
const SHARE_OF_A_LETTER = 1 / 15;

function sharesBy(keyOf: (syllable: Syllable) => string): ReadonlyMap<string | number, number> {
  const shares = new Map<string, number>();
  for (const [name, of1000] of FAMILY_NAMES) {
    const key = keyOf(readSyllable(name));
    shares.set(key, (shares.get(key) ?? 0) + of1000 / 1_000);
  }
  return shares;
}

function atLarge(place: Place, kind: keyof typeof FAMILY_SHARES) {
  const other = kind === "initial" ? SHARE_OF_A_LETTER : OTHER_SHARES[place];
  return (value: string | number) => (place === "first" ? FAMILY_SHARES[kind].get(value) : undefined) ?? other;
}

/** What agreement is worth among these people: to share a rare name says more than to share a frequent one. */
export class Evidence {
  /** Names of women are not those of men: how frequent a word is, is asked among people of the same sex. */
  readonly #words = new Map<string, Frequencies>();
  readonly #sexes = new Frequencies(() => 1 / 2);
  readonly #organisations = new Frequencies(() => 1 / 30);
  readonly #functions = new Frequencies(() => 1 / 20);
  readonly #years = new Frequencies(() => 1 / 40);
  #people = 0;

  add({ name, sex, organisation, function: office, birthYear }: PersonDescription): void {
    this.#people += 1;
    for (const [at, syllable] of name.syllables.entries()) {
      const place = placeOf(name, at);
      for (const among of sex === undefined ? [ANYBODY] : [ANYBODY, sex]) {
        this.#wordsOf(place, "marked", among).add(markedOf(syllable));
        this.#wordsOf(place, "bare", among).add(syllable.bare);
        this.#wordsOf(place, "initial", among).add(syllable.bare.slice(0, 1));
      }
    }
    if (sex !== undefined) this.#sexes.add(sex);
    if (organisation !== undefined) this.#organisations.add(organisation);
    if (office !== undefined) this.#functions.add(office);
    if (birthYear !== undefined) this.#years.add(birthYear);
  }

  /** What speaks for and against one person, of two descriptions whose names are alike. */
  reasonsFor(known: PersonDescription, found: PersonDescription, likeness: NameLikeness): readonly MatchReason[] {
    return [
      { about: "name", agrees: true, bits: this.#bitsOfName(known.name, found, likeness) },
      ...this.#ofAttribute("sex", known.sex, found.sex, this.#sexes, SAME_PERSON.sex),
      ...this.#ofAttribute(
        "organisation",
        known.organisation,
        found.organisation,
        this.#organisations,
        SAME_PERSON.organisation,
      ),
      ...this.#ofAttribute("function", known.function, found.function, this.#functions, SAME_PERSON.function),
      ...this.#ofYear(known.birthYear, found.birthYear),
      ...this.#ofContacts(known.contacts, found.contacts),
    ];
  }

  #bitsOfName(known: PersonName, found: PersonDescription, { pairs, leftOut, differences }: NameLikeness): number {
    const ofWords = pairs.reduce((bits, pair) => bits + this.#bitsOfWord(known, found, pair), 0);
    const ofOrder = differences.includes("order") ? Math.log2(SAME_PERSON.order) : 0;
    return ofWords + ofOrder + leftOut.length * Math.log2(SAME_PERSON.leftOut);
  }

  #bitsOfWord(known: PersonName, { name, sex = ANYBODY }: PersonDescription, pair: WordPair): number {
    const [ours, theirs] = [known.syllables[pair.one], name.syllables[pair.other]];
    if (ours === undefined || theirs === undefined) return 0;
    const place = placeOf(known, pair.one);
    switch (pair.likeness) {
      case "same":
        return Math.log2(SAME_PERSON.word / this.#wordsOf(place, "marked", sex).shareOf(markedOf(ours)));
      case "marks-missing":
        return Math.log2(SAME_PERSON.word / this.#wordsOf(place, "bare", sex).shareOf(ours.bare));
      case "initial":
        return Math.log2(SAME_PERSON.word / this.#wordsOf(place, "initial", sex).shareOf(ours.bare.slice(0, 1)));
      case "slip":
        return Math.log2(SAME_PERSON.slip / this.#wordsOf(place, "marked", sex).shareOf(markedOf(theirs)));
    }
  }

  #wordsOf(place: Place, kind: "marked" | "bare" | "initial", sex: string): Frequencies {
    const key = `${place} ${kind} ${sex}`;
    let words = this.#words.get(key);
    if (words === undefined) {
      words = new Frequencies(atLarge(place, kind));
      this.#words.set(key, words);
    }
    return words;
  }

  #ofAttribute(
    about: MatchReason["about"],
    known: string | undefined,
    found: string | undefined,
    frequencies: Frequencies,
    stays: number,
  ): readonly MatchReason[] {
    if (known === undefined || found === undefined) return [];
    const share = frequencies.shareOf(known);
    const agrees = known === found;
    return [{ about, agrees, bits: agrees ? Math.log2(stays / share) : Math.log2((1 - stays) / (1 - share)) }];
  }

  #ofYear(known: number | undefined, found: number | undefined): readonly MatchReason[] {
    if (known === undefined || found === undefined) return [];
    const apart = Math.abs(known - found);
    const share = this.#years.shareOf(known);
    if (apart === 0) return [{ about: "birth-year", agrees: true, bits: Math.log2(SAME_PERSON.birthYear / share) }];
    const odds =
      apart === 1 ? SAME_PERSON.nextYear / 2 / share : (1 - SAME_PERSON.birthYear - SAME_PERSON.nextYear) / (1 - share);
    return [{ about: "birth-year", agrees: false, bits: Math.log2(odds) }];
  }

  #ofContacts(known: readonly string[] = [], found: readonly string[] = []): readonly MatchReason[] {
    // An address is compared with an address and a number with a number: of one kind alone the other may be unknown.
    if (!known.some((one) => found.some((other) => isAddress(one) === isAddress(other)))) return [];
    const agrees = known.some((contact) => found.includes(contact));
    return [
      {
        about: "contact",
        agrees,
        bits: agrees ? Math.log2(SAME_PERSON.contact * this.#people) : Math.log2(1 - SAME_PERSON.contact),
      },
    ];
  }
}

const isAddress = (contact: string): boolean => contact.includes("@");

function markedOf({ letters, tone }: Syllable): string {
  return `${letters}/${tone}`;
}

function placeOf(name: PersonName, at: number): Place {
  if (at === (name.family ?? 0)) return "first";
  return isGiven(name, at) ? "last" : "middle";
}
