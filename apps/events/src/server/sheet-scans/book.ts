import type { PersonId } from "@wps/model";
import type { Kysely } from "kysely";
import type { Tables } from "../db/tables.ts";
import { sheetScanRepository } from "./repository.ts";

/** What others have to know of scans of signed sheets. Whoever uses it has asked who may. */
export interface SheetScanBook {
  /** How many scans may show somebody: those of events that they were at. */
  showing(person: PersonId): Promise<number>;
}

export const sheetScanBook = (db: Kysely<Tables>): SheetScanBook => ({
  showing: (person) => sheetScanRepository(db).countOf(person),
});
