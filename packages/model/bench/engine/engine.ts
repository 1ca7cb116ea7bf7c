import type { Tables } from "./answers.ts";
import type { Data } from "./data.ts";

/** A way of counting. */
export interface Engine {
  readonly name: string;
  readonly version: string;
  /** Takes the data in, once, and gives what fills the tables from then on. */
  ingest(data: Data): () => Tables;
}
