import { Column } from "./column.js";
import type { Dictionary } from "./dictionary.js";
import { type AnyRecord, Field, type Value } from "./field.js";
import { Links } from "./links.js";
import type { Shape } from "./shape.js";
import { takeApart } from "./values.js";

/** How many records are encoded at a time: what is read of them stays in the nearest caches. */
const BATCH = 1_024;

/** What is kept of one record, by the place of each column. */
export type Numbers = Int32Array;

/** Records as columns: a number for every dimension, key and quantity of each. */
export class Records {
  /** How many rows there are, those that are free again among them. */
  length = 0;
  /** 1 for a row in use, 0 for a free one; nothing as long as none was ever freed. */
  inUse: Column | undefined;
  readonly #free: number[] = [];
  readonly #fields: readonly Field[];
  readonly #byName: ReadonlyMap<string, Field>;
  readonly #links: ReadonlyMap<string, Links>;
  /** All texts that there are. */
  readonly #dictionaries: readonly Dictionary[];
  readonly #given: Numbers;
  readonly #there: Numbers;

  /** @throws RangeError where two things have one name, or a link is of something that is no key */
  constructor({ dimensions, keys = [], quantities = [], links = {} }: Shape) {
    const [firstKey, firstQuantity] = [dimensions.length, dimensions.length + keys.length];
    this.#fields = [
      ...dimensions.map((name, place) => Field.dimension(name, place)),
      ...keys.map((name, nth) => Field.key(name, firstKey + nth)),
      ...quantities.map((name, nth) => Field.quantity(name, firstQuantity + nth)),
    ];
    this.#byName = new Map(this.#fields.map((field) => [field.name, field]));
    this.#links = new Map(Object.entries(links).map(([name, { of, whole = 1 }]) => [name, new Links(of, whole)]));
    this.#given = new Int32Array(this.#fields.length);
    this.#there = new Int32Array(this.#fields.length);
    this.#dictionaries = [
      ...this.#fields.flatMap(({ dictionary }) => dictionary ?? []),
      ...[...this.#links.values()].map(({ values }) => values),
    ];
    const names = [...this.#fields.map(({ name }) => name), ...this.#links.keys()];
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice !== undefined) throw new RangeError(`${twice} is named twice`);
    for (const { of } of this.#links.values()) if (!keys.includes(of)) throw new RangeError(`${of} is no key`);
  }

  /** How many records there are. */
  get size(): number {
    return this.length - this.#free.length;
  }

  /** How many bytes a record takes in the columns. */
  get bytesOfRow(): number {
    return this.#columns().reduce((sum, { numbers }) => sum + numbers.BYTES_PER_ELEMENT, 0);
  }

  /** @throws RangeError where there is no such thing */
  column(name: string): Column {
    return this.#field(name).column;
  }

  /** The texts of a dimension or of a key, or those that a link leads to. */
  dictionary(name: string): Dictionary {
    const dictionary = this.#links.get(name)?.values ?? this.#field(name).dictionary;
    if (dictionary === undefined) throw new RangeError(`${name} is a quantity`);
    return dictionary;
  }

  /** How many texts all dictionaries hold together. */
  get categories(): number {
    let sum = 0;
    const dictionaries = this.#dictionaries;
    for (let nth = 0; nth < dictionaries.length; nth += 1) sum += dictionaries[nth]?.texts.length ?? 0;
    return sum;
  }

  links(name: string): Links | undefined {
    return this.#links.get(name);
  }

  has(row: number): boolean {
    const isRow = Number.isInteger(row) && row >= 0 && row < this.length;
    return isRow && (this.inUse === undefined || this.inUse.at(row) === 1);
  }

  /** The numbers of a record. It may turn out to be none, before anything is written. */
  numbersOf(record: AnyRecord): Numbers {
    const numbers = this.#given;
    const fields = this.#fields;
    for (let nth = 0; nth < fields.length; nth += 1) {
      const field = fields[nth];
      if (field) numbers[nth] = field.numberOf(record[field.name]);
    }
    return numbers;
  }

  /** The numbers that are kept of the record in a row. */
  numbersAt(row: number): Numbers {
    const numbers = this.#there;
    const fields = this.#fields;
    for (let nth = 0; nth < fields.length; nth += 1) numbers[nth] = fields[nth]?.column.at(row) ?? 0;
    return numbers;
  }

  /** The record that a row was made of. */
  recordAt(row: number): AnyRecord {
    const record: Record<string, Value> = {};
    for (const field of this.#fields) record[field.name] = field.valueOf(field.column.at(row));
    return record;
  }

  /** A row for a record: one that is free, or behind the last. */
  take(): number {
    const row = this.#free.pop() ?? this.length;
    if (row === this.length) {
      this.#reserve(row + 1);
      this.length += 1;
    }
    this.inUse?.set(row, 1);
    return row;
  }

  write(row: number, numbers: Numbers): void {
    const fields = this.#fields;
    for (let nth = 0; nth < fields.length; nth += 1) fields[nth]?.column.set(row, numbers[nth] ?? 0);
  }

  /** Puts records behind the last. */
  append(records: readonly AnyRecord[]): void {
    const end = this.length + records.length;
    this.#reserve(end, this.length === 0);
    const names = this.#fields.map(({ name }) => name);
    const block = new Int32Array(Math.min(BATCH, records.length));
    // Lists of the same kind from the start are written to sooner.
    const values = names.map((): unknown[] => Array.from(block, () => null));
    for (let start = 0; start < records.length; start += BATCH) {
      const numbers = block.subarray(0, records.length - start);
      takeApart(records, start, start + numbers.length, names, values);
      for (const [index, field] of this.#fields.entries()) {
        const greatest = field.numbersOf(values[index] ?? [], numbers);
        field.column.setAll(this.length + start, numbers, greatest);
      }
    }
    this.inUse?.numbers.fill(1, this.length, end);
    this.length = end;
  }

  free(row: number): void {
    if (this.inUse === undefined) {
      this.inUse = new Column();
      this.inUse.reserve(this.length);
      this.inUse.numbers.fill(1);
    }
    this.inUse.set(row, 0);
    this.#free.push(row);
  }

  #columns(): Column[] {
    return [...this.#fields.map(({ column }) => column), ...(this.inUse ? [this.inUse] : [])];
  }

  #field(name: string): Field {
    const field = this.#byName.get(name);
    if (field === undefined) throw new RangeError(`there is no ${name}`);
    return field;
  }

  /** Makes room: exactly if all records are likely to be here, and else with some to spare. */
  #reserve(rows: number, isAll = false): void {
    for (const column of this.#columns()) {
      if (rows > column.numbers.length) column.reserve(isAll ? rows : rows + (rows >> 2) + 16);
    }
  }
}
