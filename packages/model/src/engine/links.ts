import { Categories } from "./dictionary.js";

/** A value that a key is linked to: as a whole, or with a weight, which is a whole number above 0. */
export type LinkedValue = string | null | readonly [value: string | null, weight: number];

/** What keys are linked to: the funders of an event with their shares, the tasks of an event. */
export class Links {
  /** What the values are called. */
  readonly values = new Categories();
  /** The key whose values these are. */
  readonly of: string;
  readonly #whole: number;
  /** Of a key that nobody linked: it is linked to nothing given, as a whole. */
  readonly #unlinked: readonly number[];
  /** Codes of values and their weights in turn, by key. */
  readonly #entries: (readonly number[] | undefined)[] = [];

  constructor(of: string, whole: number) {
    if (!Number.isSafeInteger(whole) || whole <= 0) throw new RangeError(`${whole} is no weight`);
    this.of = of;
    this.#whole = whole;
    this.#unlinked = [this.values.codeOf(null), whole];
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

  /** Links a key to these, or to nothing given. */
  set(key: number, entries: readonly number[]): void {
    // A list without holes is quicker.
    while (this.#entries.length < key) this.#entries.push(undefined);
    // A list that grew keeps room to spare. Its copy does not, and there are many of them.
    this.#entries[key] = entries.length === 0 ? undefined : entries.slice();
  }

  /** Whether a key is linked to one of these values. */
  leadsTo(key: number, wanted: ReadonlySet<string | null>): boolean {
    const entries = this.entriesOf(key);
    for (let i = 0; i < entries.length; i += 2) {
      if (wanted.has(this.values.texts[entries[i] ?? 0] ?? null)) return true;
    }
    return false;
  }

  /** The codes of the values of a key and their weights, in turn. */
  entriesOf(key: number): readonly number[] {
    return this.#entries[key] ?? this.#unlinked;
  }
}
