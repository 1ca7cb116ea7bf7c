import { Evidence, type MatchReason } from "./evidence.js";
import { keysToFile, keysToSeek } from "./match-keys.js";
import { compareNames, type NameDifference } from "./name-likeness.js";
import type { PersonDescription } from "./person-description.js";

/** Somebody on record who may be the one that is looked for. A suggestion decides nothing: people do. */
export interface MatchSuggestion<Person extends PersonDescription> {
  readonly person: Person;
  /** How likely it is the same person, from 0 to 1, given everybody else who may be. */
  readonly probability: number;
  /** Whether it is likely enough to be proposed first, and not only named: in four cases of five or more. */
  readonly isLikely: boolean;
  /** What the two spellings of the name differ in. */
  readonly differences: readonly NameDifference[];
  readonly reasons: readonly MatchReason[];
}

/** People on record, to be looked for by what lists and forms say of them. */
export interface PersonIndex<Person extends PersonDescription> {
  /** How many people there are. */
  readonly size: number;
  /** Puts somebody on record. */
  add(person: Person): void;
  /**
   * Who may be the same person, the most likely first; nobody where no name is alike. The same name alone makes nobody
   * likely where many share it.
   *
   * @example
   * onRecord.size; // 2
   * onRecord.suggest({ name: names.onBadge, organisation: "womens-union" }).map(({ person }) => person.name.written); // ["Nguyễn Thị Hòa"]
   * onRecord.suggest({ name: names.onSheet, organisation: "womens-union" }).length; // 2
   */
  suggest(found: PersonDescription): readonly MatchSuggestion<Person>[];
  /**
   * Who else on record may be the same person as somebody on record. Each is judged by themselves: one person may be on
   * record more than twice.
   *
   * @example
   * onRecord.suggestOthers({ name: names.onBadge }).length === onRecord.suggest({ name: names.onBadge }).length; // true
   */
  suggestOthers(known: PersonDescription): readonly MatchSuggestion<Person>[];
}

/** How likely somebody who is looked for is on record at all, before anything is known. */
const ON_RECORD = 1 / 2;
const LIKELY = 0.8;
/** What is less likely is not suggested. */
const LEAST = 0.01;

/**
 * People on record, filed so that few have to be compared: looking for one costs about the same among a thousand and among
 * a hundred thousand, but for those who share a name. What agreement is worth is learnt from the record itself: a rare
 * name, a small organisation, a year of birth.
 *
 * @example
 * personIndex([{ name: names.inList }, { name: names.ofColleague }]).size; // 2
 * personIndex([{ name: names.inList }]).suggest({ name: names.ofColleague }); // []
 */
export function personIndex<Person extends PersonDescription>(people: Iterable<Person> = []): PersonIndex<Person> {
  const index = new FiledPeople<Person>();
  for (const person of people) index.add(person);
  return index;
}

/** Somebody with a name alike, and how much speaks for them. */
interface Candidate<Person extends PersonDescription>
  extends Pick<MatchSuggestion<Person>, "person" | "differences" | "reasons"> {
  readonly odds: number;
}

/** Those who are likely enough to be named, the most likely first, where all who may be have such odds together. */
function suggested<Person extends PersonDescription>(
  candidates: readonly Candidate<Person>[],
  all: number,
): readonly MatchSuggestion<Person>[] {
  return candidates
    .map(({ odds, ...rest }) => ({ ...rest, probability: odds / (1 - ON_RECORD + all) }))
    .map((one) => ({ ...one, isLikely: one.probability >= LIKELY }))
    .filter(({ probability }) => probability >= LEAST)
    .sort(byProbability);
}

const byProbability = (one: { readonly probability: number }, other: { readonly probability: number }) =>
  other.probability - one.probability;

class FiledPeople<Person extends PersonDescription> implements PersonIndex<Person> {
  readonly #people: Person[] = [];
  readonly #byKey = new Map<string, number[]>();
  readonly #evidence = new Evidence();

  get size(): number {
    return this.#people.length;
  }

  add(person: Person): void {
    const number = this.#people.push(person) - 1;
    this.#evidence.add(person);
    for (const key of keysToFile(person)) {
      const filed = this.#byKey.get(key);
      if (filed) filed.push(number);
      else this.#byKey.set(key, [number]);
    }
  }

  suggest(found: PersonDescription): readonly MatchSuggestion<Person>[] {
    const candidates = this.#among(found);
    return suggested(
      candidates,
      candidates.reduce((sum, { odds }) => sum + odds, 0),
    );
  }

  suggestOthers(known: PersonDescription): readonly MatchSuggestion<Person>[] {
    const others = this.#among(known).filter(({ person }) => person !== known);
    return others.flatMap((other) => suggested([other], other.odds)).sort(byProbability);
  }

  #among(found: PersonDescription): readonly Candidate<Person>[] {
    return [...this.#candidates(found)].flatMap((number) => {
      const person = this.#people[number];
      return person === undefined ? [] : this.#compared(person, found);
    });
  }

  #candidates(found: PersonDescription): ReadonlySet<number> {
    const numbers = new Set<number>();
    for (const key of keysToSeek(found)) {
      for (const number of this.#byKey.get(key) ?? []) numbers.add(number);
    }
    return numbers;
  }

  #compared(person: Person, found: PersonDescription): readonly Candidate<Person>[] {
    const likeness = compareNames(person.name, found.name);
    if (!likeness.isAlike) return [];
    const reasons = this.#evidence.reasonsFor(person, found, likeness);
    const bits = reasons.reduce((sum, reason) => sum + reason.bits, 0);
    return [{ person, differences: likeness.differences, reasons, odds: 2 ** bits * (ON_RECORD / this.size) }];
  }
}
