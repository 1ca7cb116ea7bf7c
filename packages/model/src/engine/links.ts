import { Categories } from "./dictionary.js";
import { Entries } from "./entries.js";

/** A value that a key is linked to: as a whole, or with a weight, which is a whole number above 0. */
export type LinkedValue = string | null | readonly [value: string | null, weight: number];

/** What keys are linked to: the funders of an event with their shares, the tasks of an event. */
export class Links {
  /** What the values are called. */
  readonly values = new Categories();
  /** The key whose values these are. */
  readonly of: string;
  /** The codes of values and their weights, by key. One that nobody linked is linked to nothing given, as a whole. */
  readonly entries: Entries;
  readonly #whole: number;

  constructor(of: string, whole: number) {
    if (!Number.isSafeInteger(whole) || whole <= 0) throw new RangeError(`${whole} is no weight`);
    this.of = of;
    this.#whole = whole;
    this.entries = new Entries([this.values.codeOf(null), whole]);
  }

  /**
   * Codes of values and their weights in turn.
   *
   * @throws RangeError where a weight is no whole number above 0, or a value comes twice
   */
  entriesFrom(linked: readonly LinkedValue[]): readonly number[] {
    const entries: number[] = [];
    for (const one of linked) {
      const isWhole = one === null || typeof one === "string";
      const value = isWhole ? one : one[0];
      const weight = isWhole ? this.#whole : one[1];
      if (!Number.isSafeInteger(weight) || weight <= 0) throw new RangeError(`${weight} is no weight`);
      const code = this.values.codeOf(value);
      for (let i = 0; i < entries.length; i += 2) {
        if (entries[i] === code) throw new RangeError(`${value} is linked twice`);
      }
      entries.push(code, weight);
    }
    return entries;
  }

  /** Whether a key is linked to one of these values. */
  leadsTo(key: number, wanted: ReadonlySet<string | null>): boolean {
    const end = this.entries.endOf(key);
    for (let i = this.entries.startOf(key); i < end; i += 1) {
      if (wanted.has(this.values.texts[this.entries.codes[i] ?? 0] ?? null)) return true;
    }
    return false;
  }
}
