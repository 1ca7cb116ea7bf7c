import { setImmediate } from "node:timers/promises";
import { type OrganisationId, type Sex, writtenName } from "@wps/model";
import { type PersonDescription, readPersonName } from "@wps/model/people";
import type { ListedPerson } from "./repository.ts";

/** What is known of somebody besides their name, as far as it is known. */
export interface Described {
  readonly sex?: Sex | undefined;
  readonly organisation?: OrganisationId | undefined;
  readonly function?: string | undefined;
  readonly birthYear?: number | undefined;
}

/** Somebody on record, to be found by how they are described. */
export interface OnRecord extends PersonDescription {
  readonly listed: ListedPerson;
}

/** As many are done before others get their turn. */
const TURN = 200;

/** One after the other, with room for other requests in between. */
export async function* inTurns<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  for (const [at, item] of items.entries()) {
    if (at % TURN === TURN - 1) await setImmediate();
    yield item;
  }
}

/**
 * Somebody on record as they are described; undefined where their name cannot be read.
 *
 * @param contacts how they are reached, where it may be compared
 */
export function onRecord(listed: ListedPerson, contacts: readonly string[] = []): OnRecord | undefined {
  const { name, birthYear, profile } = listed;
  const description = descriptionOf(writtenName(name), { ...profile, birthYear });
  return description && { ...description, ...(contacts.length > 0 && { contacts }), listed };
}

/** What speaks for and against somebody: a sex that is not known or not told speaks for nobody. */
export function descriptionOf(
  written: string,
  { sex, organisation, function: office, birthYear }: Described,
): PersonDescription | undefined {
  const name = readPersonName(written);
  if (name === undefined) return undefined;
  return {
    name,
    ...(sex !== undefined && sex !== "unknown" && sex !== "undeclared" && { sex }),
    ...(organisation !== undefined && { organisation }),
    ...(office !== undefined && { function: office.toLowerCase() }),
    ...(birthYear !== undefined && { birthYear }),
  };
}
