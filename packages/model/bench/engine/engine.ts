import type { Tables } from "./answers.ts";
import type { Data } from "./data.ts";

/** Fills the tables. */
export type Compute = () => Tables | Promise<Tables>;

/** A way of counting. */
export interface Engine {
  readonly name: string;
  readonly version: string;
  /** Takes the data in, once, and gives what fills the tables from then on. */
  ingest(data: Data): Compute | Promise<Compute>;
}
