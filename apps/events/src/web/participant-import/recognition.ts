import { type EventId, type PersonId, writtenName } from "@wps/model";
import type { SoughtPerson } from "../../contract/participation-imports.ts";
import type { Candidate } from "./candidate.ts";
import { matchPeople } from "./queries.ts";
import type { ImportRow } from "./row.ts";
import { type TwinFinder, twinsIn, WORTH_ASKING } from "./twins.ts";

/** Where people are looked for. */
export interface Known {
  readonly event: EventId;
  /** Who is on the list of the event already. */
  readonly listed: ReadonlySet<PersonId>;
  /** The rows that were looked at before. */
  readonly finder: TwinFinder;
}

/** As many on record are named beside a row. */
const MOST_PEOPLE = 3;

/** Whom rows may be about: people of rows above, and people on record. */
export async function candidatesOf(
  rows: readonly ImportRow[],
  { event, listed, finder }: Known,
  signal: AbortSignal,
): Promise<ReadonlyMap<number, readonly Candidate[]>> {
  const candidates = new Map<number, readonly Candidate[]>();
  for (const [number, twins] of await twinsIn(rows, finder, signal)) {
    candidates.set(
      number,
      twins.map((twin) => ({ kind: "row", ...twin })),
    );
  }
  const sought = rows.flatMap((row) => soughtIn(row) ?? []);
  if (sought.length === 0) return candidates;
  const { items } = await matchPeople(
    event,
    sought.map(({ person }) => person),
    signal,
  );
  for (const { at, suggestions } of items) {
    const number = sought[at]?.number;
    if (number === undefined) continue;
    const people = suggestions
      .filter(({ probability }) => probability >= WORTH_ASKING)
      .slice(0, MOST_PEOPLE)
      .map((of): Candidate => ({ kind: "person", isListed: listed.has(of.person), of }));
    if (people.length > 0) candidates.set(number, [...(candidates.get(number) ?? []), ...people]);
  }
  return candidates;
}

function soughtIn({ number, read }: ImportRow): { readonly number: number; readonly person: SoughtPerson } | undefined {
  if (read.kind !== "person") return undefined;
  const { person, profile } = read.listed;
  const { sex, organisation, function: work } = profile;
  return {
    number,
    person: {
      name: writtenName(person.name),
      sex,
      ...(organisation !== undefined && { organisation }),
      ...(work !== undefined && { function: work }),
      ...(person.birthYear !== undefined && { birthYear: person.birthYear }),
    },
  };
}
