import { Column, MOST } from "./column.js";
import { Categories, type Dictionary, isText } from "./dictionary.js";
import { Identities } from "./identities.js";

/** What a record may hold. */
export type Value = string | number | null;
/** A record as the columns see it. */
export type AnyRecord = { readonly [name: string]: Value };

/** Something that every record has, as a column. */
export class Field {
  readonly name: string;
  readonly column: Column;
  /** The texts behind the numbers; a quantity has none. */
  readonly dictionary: Dictionary | undefined;

  private constructor(name: string, place: number, dictionary: Dictionary | undefined) {
    this.name = name;
    this.column = new Column(place);
    this.dictionary = dictionary;
  }

  static dimension(name: string, place: number): Field {
    return new Field(name, place, new Categories());
  }

  /** No key has the number 0. */
  static key(name: string, place: number): Field {
    return new Field(name, place, new Identities());
  }

  /** No quantity has the number 0, and each other is one too great. */
  static quantity(name: string, place: number): Field {
    return new Field(name, place, undefined);
  }

  /**
   * The number that a value is kept as.
   *
   * @throws RangeError for what may not be here: the values of a record are looked at once
   */
  numberOf(value: unknown): number {
    const { dictionary } = this;
    return dictionary === undefined ? this.#quantity(value) : dictionary.codeOf(this.#text(value));
  }

  /** The numbers of as many values as there is room for. Says what none of them is greater than. */
  numbersOf(values: readonly unknown[], numbers: Int32Array): number {
    if (this.dictionary === undefined) return this.#quantities(values, numbers);
    if (!this.dictionary.codesOf(values, numbers)) {
      for (const value of values.slice(0, numbers.length)) this.#text(value);
    }
    return this.dictionary.size - 1;
  }

  #quantities(values: readonly unknown[], numbers: Int32Array): number {
    let greatest = 0;
    for (let i = 0; i < numbers.length; i += 1) {
      const number = this.#quantity(values[i]);
      numbers[i] = number;
      greatest = Math.max(greatest, number);
    }
    return greatest;
  }

  /** The value that is kept as a number. */
  valueOf(number: number): Value {
    if (this.dictionary) return this.dictionary.texts[number] ?? null;
    return number === 0 ? null : number - 1;
  }

  #text(value: unknown): string | null {
    if (isText(value)) return value;
    throw new RangeError(`${this.name}: ${String(value)} is neither a text nor null`);
  }

  #quantity(value: unknown): number {
    if (value === null) return 0;
    if (typeof value === "number" && Number.isInteger(value) && value >= 0 && value < MOST) return value + 1;
    throw new RangeError(`${this.name}: ${String(value)} is neither a whole number from 0 on nor null`);
  }
}
