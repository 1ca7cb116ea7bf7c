import { Column, MOST } from "./column.js";
import { Categories, type Dictionary } from "./dictionary.js";
import { Identities } from "./identities.js";

/** What a record may hold. */
export type Value = string | number | null;
/** A record as the columns see it. */
export type AnyRecord = { readonly [name: string]: Value };

/** Something that every record has, as a column. */
export class Field {
  readonly name: string;
  readonly column = new Column();
  /** The texts behind the numbers; a quantity has none. */
  readonly dictionary: Dictionary | undefined;

  private constructor(name: string, dictionary: Dictionary | undefined) {
    this.name = name;
    this.dictionary = dictionary;
  }

  static dimension(name: string): Field {
    return new Field(name, new Categories());
  }

  /** No key has the number 0. */
  static key(name: string): Field {
    return new Field(name, new Identities());
  }

  /** No quantity has the number 0, and each other is one too great. */
  static quantity(name: string): Field {
    return new Field(name, undefined);
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

  /** The numbers of as many values as there is room for. */
  numbersOf(values: readonly unknown[], numbers: Int32Array): void {
    if (this.dictionary === undefined) {
      for (let i = 0; i < numbers.length; i += 1) numbers[i] = this.#quantity(values[i]);
    } else if (areTexts(values, numbers.length)) {
      this.dictionary.codesOf(values, numbers);
    } else {
      for (const value of values.slice(0, numbers.length)) this.#text(value);
    }
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

const isText = (value: unknown): value is string | null => typeof value === "string" || value === null;

function areTexts(values: readonly unknown[], count: number): values is readonly (string | null)[] {
  for (let i = 0; i < count; i += 1) if (!isText(values[i])) return false;
  return true;
}
