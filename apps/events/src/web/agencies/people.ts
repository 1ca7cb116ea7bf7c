import { type KnownOffice, OFFICES } from "@wps/model/catalogue";

/** A person and the offices that are on record. */
export interface Person {
  readonly name: string;
  readonly offices: readonly KnownOffice[];
}

/** The persons of the catalogue, each once, with their offices in its order. */
export function people(): Person[] {
  const names = [...new Set(OFFICES.map(({ person }) => person))];
  return names.map((name) => ({ name, offices: OFFICES.filter(({ person }) => person === name) }));
}
