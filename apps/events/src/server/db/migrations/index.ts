import type { Migration } from "kysely/migration";
import * as theFirstHouse from "./0001-the-first-house.ts";

/** Every migration, in order. A new one is added below; none is ever changed. */
export const migrations: Record<string, Migration> = {
  "0001-the-first-house": theFirstHouse,
};
