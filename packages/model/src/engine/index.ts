/**
 * Records by the million, kept as columns of small integers. {@link recordStore} makes a store of the columns that you name;
 * it answers counts, sums and distinct keys by any breakdown, and a table that it was once asked for follows every change.
 * It knows nothing of measures, has no dependency, and counts with WebAssembly where that may run, bit for bit as without.
 *
 * @module @wps/model/engine
 */
export { addAllFrom, type TakesRecords } from "./from-async.js";
export type { LinkedValue } from "./links.js";
export type { Question, View, Where } from "./question.js";
export type { RecordStore, StoreOptions } from "./record-store.js";
export type { Link, Shape, StoredRecord } from "./shape.js";
export { recordStore } from "./store.js";
export type { At, Cell, Table } from "./table.js";
export type { Repeats } from "./times.js";
