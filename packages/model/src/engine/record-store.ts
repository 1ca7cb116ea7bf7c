import type { LinkedValue } from "./links.js";
import type { Question } from "./question.js";
import type { StoredRecord } from "./shape.js";
import type { Table } from "./table.js";
import type { Repeats } from "./times.js";

/** How a store goes about it. */
export interface StoreOptions {
  /** Whether it may use WebAssembly, which gives the same answers sooner where it is allowed. It may, if not told. */
  readonly wasm?: boolean;
  /** How many tables it keeps at most, 256 if not told: the one that was not asked for longest goes first. */
  readonly tables?: number;
}

/**
 * Records as columns of small integers, and the tables that were asked of them. A table is counted once, and follows
 * when records come, change and go: one record touches its own cells and no others. A table that was let go of, since others
 * were asked for, follows no longer: ask for it again.
 *
 * What is not as the shape says is refused with a RangeError, before anything changes.
 */
export interface RecordStore<
  Dimension extends string = string,
  Key extends string = string,
  Quantity extends string = string,
  LinkName extends string = string,
> {
  /** How many records there are. */
  readonly size: number;
  /** How many bytes a record takes in the columns. */
  readonly bytesOfRecord: number;

  /** Adds a record, and gives the number to change it by. */
  add(record: StoredRecord<Dimension | Key, Quantity>): number;
  /**
   * Adds records, which are numbered on from the number that is given. Those of a list come all or none; of anything
   * else, those before a wrong one may have come.
   */
  addAll(records: Iterable<StoredRecord<Dimension | Key, Quantity>>): number;
  /** Puts a record in place of another one, under its number. */
  replace(number: number, record: StoredRecord<Dimension | Key, Quantity>): void;
  /** The numbers of all records, from the least on. */
  numbers(): IterableIterator<number>;
  /** Whether there is a record of a number. */
  has(number: number): boolean;
  /** The record of a number. */
  record(number: number): StoredRecord<Dimension | Key, Quantity>;
  /** The number that stands for what a record has in a dimension or for a key: the same for the same text. */
  codeOf(number: number, name: Dimension | Key): number;
  /** Takes a record away. Its number may be given to another one. */
  remove(number: number): void;
  /**
   * Links a key to values, in place of all that it was linked to. A value without a weight is linked as a whole; a key
   * that was never linked, or to no value, is linked to nothing given, `null`, as a whole.
   */
  link(link: LinkName, key: string, values: readonly LinkedValue[]): void;

  /** Counts records; by a link, in parts of its whole. */
  count<const By extends Dimension | LinkName | Viewed = never, const Viewed extends string = never>(
    question?: Question<By, Dimension | LinkName | NoInfer<Viewed>, Key | Quantity, Dimension | Key, Viewed>,
  ): Table<By, never>;
  /** Adds up quantities of the records that give all of them, and counts these records; by a link, in parts of its whole. */
  sum<
    const Of extends Quantity,
    const By extends Dimension | LinkName | Viewed = never,
    const Viewed extends string = never,
  >(
    of: Of | readonly Of[],
    question?: Question<By, Dimension | LinkName | NoInfer<Viewed>, Key | Quantity, Dimension | Key, Viewed>,
  ): Table<By, Of>;
  /** Counts each key once in each cell, however many records it has there, and once by each value that it is linked to. */
  distinct<const By extends Dimension | LinkName | Viewed = never, const Viewed extends string = never>(
    key: Key,
    question?: Question<By, Dimension | LinkName | NoInfer<Viewed>, Key | Quantity, Dimension | Key, Viewed>,
  ): Table<By, never>;
  /** Counts how often each key comes again in each cell. */
  repeats<const By extends Dimension | LinkName | Viewed = never, const Viewed extends string = never>(
    key: Key,
    question?: Question<By, Dimension | LinkName | NoInfer<Viewed>, Key | Quantity, Dimension | Key, Viewed>,
  ): Repeats;

  /** Lets go of the tables that were asked for: they follow no longer, and stay as they are. */
  forget(): void;
}
