export { addAllFrom, type TakesRecords } from "./from-async.js";
export type { LinkedValue } from "./links.js";
export type { Question, Where } from "./question.js";
export type { RecordStore, StoreOptions } from "./record-store.js";
export type { Link, Shape, StoredRecord } from "./shape.js";
export { recordStore } from "./store.js";
export type { At, Cell, Table } from "./table.js";
