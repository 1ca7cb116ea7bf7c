import type { PersonId, ProgrammeDocument } from "@wps/model";
import type { Kysely } from "kysely";
import type { Tables } from "../db/tables.ts";
import { documentRepository } from "./repository.ts";

/** What others have to know of documents. Whoever uses it has asked who may. */
export interface DocumentBook {
  /** Those of events that are for everybody who may read the event. */
  forEverybody(): Promise<readonly ProgrammeDocument[]>;
  /** A text that changes whenever what is said about a document does. */
  version(): Promise<string>;
  /** Those that are evidence of something that an agreement asks for. */
  ofRequirements(): Promise<readonly ProgrammeDocument[]>;
  /** How many documents may show somebody: those that show people, of events that they were at. */
  showing(person: PersonId): Promise<number>;
}

export function documentBook(db: Kysely<Tables>): DocumentBook {
  const documents = documentRepository(db);
  return {
    forEverybody: () => documents.forEverybody(),
    version: () => documents.version(),
    ofRequirements: () => documents.ofRequirements(),
    showing: (person) => documents.countShowing(person),
  };
}
