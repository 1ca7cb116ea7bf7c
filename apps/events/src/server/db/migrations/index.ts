import type { Migration } from "kysely/migration";
import * as theFirstHouse from "./0001-the-first-house.ts";
import * as agenciesOfOrganisations from "./0002-agencies-of-organisations.ts";
import * as contributions from "./0003-contributions.ts";

/** Every migration, in order. A new one is added below; none is ever changed. */
export const migrations: Record<string, Migration> = {
  "0001-the-first-house": theFirstHouse,
  "0002-agencies-of-organisations": agenciesOfOrganisations,
  "0003-contributions": contributions,
};
