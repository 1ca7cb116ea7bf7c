import { Block } from "./block.js";
import { Distinct } from "./distinct.js";
import type { AnyRecord } from "./field.js";
import type { Kept } from "./kept.js";
import { KeptTables } from "./kept-tables.js";
import { KeyRows } from "./key-rows.js";
import type { LinkedValue } from "./links.js";
import { nameOf, type Question } from "./question.js";
import type { RecordStore, StoreOptions } from "./record-store.js";
import { type Numbers, Records } from "./records.js";
import type { Shape, StoredRecord } from "./shape.js";
import { KeptTable, type Table } from "./table.js";
import { tallyOf } from "./tally.js";
import { type Repeats, Times } from "./times.js";
import { wasmLoops } from "./wasm.js";
import { WasmBlock } from "./wasm-block.js";

/** How many records of an iterable are taken in at a time. */
const CHUNK = 16_384;
/** How many tables are kept if nobody says. */
const TABLES = 256;
/** With fewer rows WebAssembly costs more than it saves. */
const FEWEST_FOR_WASM = 2_000;

class ColumnStore<Dimension extends string, Key extends string, Quantity extends string, LinkName extends string>
  implements RecordStore<Dimension, Key, Quantity, LinkName>
{
  readonly #records: Records;
  readonly #block = new Block();
  #wasmBlock: Block | undefined;
  readonly #kept: KeptTables;
  /** Which rows have which key, for keys of which this was needed. */
  readonly #keyRows = new Map<string, KeyRows>();
  /** Keys that are counted, and of which this may not be known yet. */
  readonly #counted = new Set<string>();
  /** How many categories there were when all tables last took notice of them. They only ever become more. */
  #noticed = 0;
  readonly #withWasm: boolean;

  constructor(shape: Shape<Dimension, Key, Quantity, LinkName>, { wasm = true, tables = TABLES }: StoreOptions) {
    this.#records = new Records(shape);
    this.#withWasm = wasm;
    this.#kept = new KeptTables(tables);
  }

  get size(): number {
    return this.#records.size;
  }

  get bytesOfRecord(): number {
    return this.#records.bytesOfRow;
  }

  add(record: AnyRecord): number {
    const numbers = this.#records.numbersOf(record);
    this.#prepareForChange();
    const row = this.#records.take();
    this.#records.write(row, numbers);
    this.#enter(row, numbers);
    return row;
  }

  addAll(records: Iterable<AnyRecord>): number {
    const first = this.#records.length;
    if (Array.isArray(records)) this.#append(records);
    else for (const chunk of chunksOf(records)) this.#append(chunk);
    return first;
  }

  replace(number: number, record: AnyRecord): void {
    const row = this.#rowOf(number);
    const numbers = this.#records.numbersOf(record);
    this.#prepareForChange();
    const before = this.#records.numbersAt(row);
    const tables = this.#kept.all;
    for (let nth = 0; nth < tables.length; nth += 1) tables[nth]?.replace(row, before, numbers);
    for (const rows of this.#keyRows.values()) rows.leave(row);
    this.#records.write(row, numbers);
    for (const rows of this.#keyRows.values()) rows.enter(row);
  }

  *numbers(): IterableIterator<number> {
    for (let row = 0; row < this.#records.length; row += 1) if (this.#records.has(row)) yield row;
  }

  has(number: number): boolean {
    return this.#records.has(number);
  }

  record(number: number): StoredRecord<Dimension | Key, Quantity> {
    // The names are those of the shape, and the values went through it when they came.
    return this.#records.recordAt(this.#rowOf(number)) as StoredRecord<Dimension | Key, Quantity>;
  }

  codeOf(number: number, name: Dimension | Key): number {
    return this.#records.column(name).at(number);
  }

  remove(number: number): void {
    const row = this.#rowOf(number);
    this.#prepareForChange();
    this.#leave(row);
    this.#records.free(row);
  }

  link(link: LinkName, key: string, values: readonly LinkedValue[]): void {
    const links = this.#records.links(link);
    if (links === undefined) throw new RangeError(`there is no link ${link}`);
    const code = this.#records.dictionary(links.of).codeOf(key);
    const entries = links.entriesFrom(values);
    const rows = this.#kept.all.length === 0 ? [] : [...this.#rowsOf(links.of).of(code)];
    this.#prepareForChange();
    for (const row of rows) this.#leave(row);
    links.entries.set(code, entries);
    for (const row of rows) this.#enter(row, this.#records.numbersAt(row));
  }

  count<const By extends Dimension | LinkName | Viewed = never, const Viewed extends string = never>(
    question: Question<By, Dimension | LinkName | NoInfer<Viewed>, Key | Quantity, Dimension | Key, Viewed> = {},
  ): Table<By, never> {
    const kept = this.#keptFor(nameOf({ distinct: null, sum: [] }, question), () =>
      tallyOf(this.#records, question, []),
    );
    return this.#table(question, [], kept);
  }

  sum<
    const Of extends Quantity,
    const By extends Dimension | LinkName | Viewed = never,
    const Viewed extends string = never,
  >(
    of: Of | readonly Of[],
    question: Question<By, Dimension | LinkName | NoInfer<Viewed>, Key | Quantity, Dimension | Key, Viewed> = {},
  ): Table<By, Of> {
    const sums = typeof of === "string" ? [of] : of;
    const kept = this.#keptFor(nameOf({ distinct: null, sum: sums }, question), () =>
      tallyOf(this.#records, question, sums),
    );
    return this.#table(question, sums, kept);
  }

  distinct<const By extends Dimension | LinkName | Viewed = never, const Viewed extends string = never>(
    key: Key,
    question: Question<By, Dimension | LinkName | NoInfer<Viewed>, Key | Quantity, Dimension | Key, Viewed> = {},
  ): Table<By, never> {
    const kept = this.#keptFor(
      nameOf({ distinct: key, sum: [] }, question),
      () => new Distinct(this.#records, question, key, () => this.#rowsOf(key)),
    );
    return this.#table(question, [], kept);
  }

  repeats<const By extends Dimension | LinkName | Viewed = never, const Viewed extends string = never>(
    key: Key,
    question: Question<By, Dimension | LinkName | NoInfer<Viewed>, Key | Quantity, Dimension | Key, Viewed> = {},
  ): Repeats {
    return this.#keptFor(
      nameOf({ distinct: key, sum: [], again: true }, question),
      () => new Times(this.#records, question, key, () => this.#rowsOf(key)),
    );
  }

  forget(): void {
    this.#kept.clear();
    this.#keyRows.clear();
    this.#counted.clear();
  }

  #keptFor<Made extends Kept>(name: string, make: () => Made): Made {
    return this.#kept.get(name, () => {
      const kept = make();
      if (kept.key !== undefined) this.#counted.add(kept.key);
      kept.enterAll(this.#blockFor(this.#records.length), 0, this.#records.length);
      return kept;
    });
  }

  #table<By extends string, Of extends string>({ by = [] }: { by?: readonly By[] }, of: readonly Of[], kept: Kept) {
    return new KeptTable(by, of, kept);
  }

  #append(records: readonly AnyRecord[]): void {
    const from = this.#records.length;
    this.#prepareForChange();
    this.#records.append(records);
    const to = this.#records.length;
    const tables = this.#kept.all;
    const byRow = tables.filter(({ key }) => key !== undefined);
    this.#noticeCategories();
    for (const kept of tables) if (kept.key === undefined) kept.enterAll(this.#blockFor(to - from), from, to);
    if (byRow.length === 0 && this.#keyRows.size === 0) return;
    for (let row = from; row < to; row += 1) {
      for (const rows of this.#keyRows.values()) rows.enter(row);
      const numbers = this.#records.numbersAt(row);
      for (const kept of byRow) kept.change(row, numbers, 1);
    }
  }

  /** What counts so many rows best: WebAssembly, if it may be used and there is enough to do. */
  #blockFor(rows: number): Block {
    if (!this.#withWasm || rows < FEWEST_FOR_WASM) return this.#block;
    if (this.#wasmBlock === undefined) {
      const loops = wasmLoops();
      this.#wasmBlock = loops ? new WasmBlock(loops) : this.#block;
    }
    return this.#wasmBlock;
  }

  /** Finds out which rows have the keys that are counted, while all that is in the rows is in the tables as well. */
  #prepareForChange(): void {
    if (this.#counted.size > 0) {
      for (const key of this.#counted) this.#rowsOf(key);
      this.#counted.clear();
    }
    this.#noticeCategories();
  }

  #enter(row: number, numbers: Numbers): void {
    for (const rows of this.#keyRows.values()) rows.enter(row);
    for (const kept of this.#kept.all) kept.change(row, numbers, 1);
  }

  /** Lets the tables take notice of new categories, of which there are none most of the time. */
  #noticeCategories(): void {
    const { categories } = this.#records;
    if (categories === this.#noticed) return;
    for (const kept of this.#kept.all) kept.renew();
    this.#noticed = categories;
  }

  #leave(row: number): void {
    const numbers = this.#records.numbersAt(row);
    for (const kept of this.#kept.all) kept.change(row, numbers, -1);
    for (const rows of this.#keyRows.values()) rows.leave(row);
  }

  #rowsOf(key: string): KeyRows {
    const known = this.#keyRows.get(key);
    if (known) return known;
    const rows = new KeyRows(this.#records, key);
    this.#keyRows.set(key, rows);
    return rows;
  }

  #rowOf(number: number): number {
    if (this.#records.has(number)) return number;
    throw new RangeError(`there is no record ${number}`);
  }
}

/**
 * An empty store for records of a shape.
 *
 * @throws RangeError where two things have one name, or a link is of something that is no key
 * @example
 * recordStore({ dimensions: ["sex", "province"] }).size; // 0
 * attendanceStore.count({ by: ["sex"] }).count({ sex: "F" }); // 2
 * attendanceStore.distinct("person").count(); // 2
 * attendanceStore.sum("halfDays", { by: ["funder"] }).sum("halfDays", { funder: "UN Women" }); // 540
 * attendanceStore.sum("halfDays", { where: { sex: ["M"] } }).sum("halfDays"); // null
 */
export function recordStore<
  const Dimension extends string,
  const Key extends string = never,
  const Quantity extends string = never,
  const LinkName extends string = never,
>(
  shape: Shape<Dimension, Key, Quantity, LinkName>,
  options: StoreOptions = {},
): RecordStore<Dimension, Key, Quantity, LinkName> {
  return new ColumnStore(shape, options);
}

function* chunksOf<Item>(items: Iterable<Item>): Generator<readonly Item[]> {
  let chunk: Item[] = [];
  for (const item of items) {
    chunk.push(item);
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}
