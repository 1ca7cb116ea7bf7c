import { Block } from "./block.js";
import { Distinct } from "./distinct.js";
import type { AnyRecord } from "./field.js";
import type { Kept } from "./kept.js";
import { KeyRows } from "./key-rows.js";
import type { LinkedValue } from "./links.js";
import { nameOf, type Question } from "./question.js";
import type { RecordStore, StoreOptions } from "./record-store.js";
import { Records } from "./records.js";
import type { Shape } from "./shape.js";
import { KeptTable, type Table } from "./table.js";
import { tallyOf } from "./tally.js";
import { wasmLoops } from "./wasm.js";
import { WasmBlock } from "./wasm-block.js";

/** How many records of an iterable are taken in at a time. */
const CHUNK = 16_384;
/** With fewer rows WebAssembly costs more than it saves. */
const FEWEST_FOR_WASM = 2_000;

class ColumnStore<Dimension extends string, Key extends string, Quantity extends string, LinkName extends string>
  implements RecordStore<Dimension, Key, Quantity, LinkName>
{
  readonly #records: Records;
  readonly #block = new Block();
  #wasmBlock: Block | undefined;
  readonly #kept = new Map<string, Kept>();
  /** Which rows have which key, for keys of which this was needed. */
  readonly #keyRows = new Map<string, KeyRows>();
  readonly #withWasm: boolean;

  constructor(shape: Shape<Dimension, Key, Quantity, LinkName>, { wasm = true }: StoreOptions) {
    this.#records = new Records(shape);
    this.#withWasm = wasm;
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
    this.#enter(row);
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
    this.#leave(row);
    this.#records.write(row, numbers);
    this.#enter(row);
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
    const rows = this.#kept.size === 0 ? [] : [...this.#rowsOf(links.of).of(code)];
    this.#prepareForChange();
    for (const row of rows) this.#leave(row);
    links.set(code, entries);
    for (const row of rows) this.#enter(row);
  }

  count<const By extends Dimension | LinkName = never>(
    question: Question<By, Dimension | LinkName, Key | Quantity> = {},
  ): Table<By, never> {
    const kept = this.#keptFor(nameOf({ distinct: null, sum: [] }, question), () =>
      tallyOf(this.#records, question, []),
    );
    return this.#table(question, [], kept);
  }

  sum<const Of extends Quantity, const By extends Dimension | LinkName = never>(
    of: Of | readonly Of[],
    question: Question<By, Dimension | LinkName, Key | Quantity> = {},
  ): Table<By, Of> {
    const sums = typeof of === "string" ? [of] : of;
    const kept = this.#keptFor(nameOf({ distinct: null, sum: sums }, question), () =>
      tallyOf(this.#records, question, sums),
    );
    return this.#table(question, sums, kept);
  }

  distinct<const By extends Dimension | LinkName = never>(
    key: Key,
    question: Question<By, Dimension | LinkName, Key | Quantity> = {},
  ): Table<By, never> {
    const kept = this.#keptFor(
      nameOf({ distinct: key, sum: [] }, question),
      () => new Distinct(this.#records, question, key, () => this.#rowsOf(key)),
    );
    return this.#table(question, [], kept);
  }

  forget(): void {
    this.#kept.clear();
    this.#keyRows.clear();
  }

  #keptFor(name: string, make: () => Kept): Kept {
    const known = this.#kept.get(name);
    if (known) return known;
    const kept = make();
    kept.enterAll(this.#blockFor(this.#records.length), 0, this.#records.length);
    this.#kept.set(name, kept);
    return kept;
  }

  #table<By extends string, Of extends string>({ by = [] }: Question<By>, of: readonly Of[], kept: Kept) {
    return new KeptTable(
      by,
      of,
      kept,
      by.map((name) => this.#records.dictionary(name)),
    );
  }

  #append(records: readonly AnyRecord[]): void {
    const from = this.#records.length;
    this.#prepareForChange();
    this.#records.append(records);
    const to = this.#records.length;
    const tables = [...this.#kept.values()];
    const byRow = tables.filter((kept) => kept instanceof Distinct);
    for (const kept of tables) {
      kept.renew();
      if (!(kept instanceof Distinct)) kept.enterAll(this.#blockFor(to - from), from, to);
    }
    if (byRow.length === 0 && this.#keyRows.size === 0) return;
    for (let row = from; row < to; row += 1) {
      for (const rows of this.#keyRows.values()) rows.enter(row);
      for (const kept of byRow) kept.change(row, 1);
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
    for (const kept of this.#kept.values()) if (kept instanceof Distinct) this.#rowsOf(kept.key);
  }

  #enter(row: number): void {
    for (const rows of this.#keyRows.values()) rows.enter(row);
    for (const kept of this.#kept.values()) {
      kept.renew();
      kept.change(row, 1);
    }
  }

  #leave(row: number): void {
    for (const kept of this.#kept.values()) kept.change(row, -1);
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
 * participationStore.count({ by: ["sex"] }).count({ sex: "F" }); // 2
 * participationStore.distinct("person").count(); // 2
 * participationStore.sum("halfDays", { by: ["funder"] }).sum("halfDays", { funder: "UN Women" }); // 540
 * participationStore.sum("halfDays", { where: { sex: ["M"] } }).sum("halfDays"); // null
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
