import { writtenName } from "@wps/model";
import type { MatchReason, MatchSuggestion, PersonDescription } from "@wps/model/people";
import { personIndex, readPersonName } from "@wps/model/people";
import { inTurns } from "./in-turns.ts";
import type { ImportRow } from "./row.ts";

/** A row above that may be about the same person. */
export interface Twin {
  readonly number: number;
  readonly isLikely: boolean;
  readonly reasons: readonly Pick<MatchReason, "about" | "agrees">[];
}

interface Described extends PersonDescription {
  readonly number: number;
}

/** Who is less likely to be the same is not worth a question. */
export const WORTH_ASKING = 0.2;
/** As many rows are named beside one. */
const MOST_TWINS = 3;

/** Finds rows of one list that may be about the same person. Each pair is named with the row that stands further down. */
export function twinFinder() {
  const index = personIndex<Described>();
  const numbers = new Set<number>();
  return {
    /** What a row has in common with others that were looked at before: by the row of each pair that stands further down. */
    pairsOf(row: ImportRow): readonly (readonly [below: number, Twin])[] {
      const found = described(row);
      if (found === undefined) return [];
      const alike = index
        .suggest(found)
        .filter(({ person, probability }) => person.number !== row.number && probability >= WORTH_ASKING)
        .slice(0, MOST_TWINS);
      if (!numbers.has(row.number)) index.add(found);
      numbers.add(row.number);
      return alike.map((other) => [Math.max(other.person.number, row.number), toTwin(other, row.number)]);
    },
  };
}
export type TwinFinder = ReturnType<typeof twinFinder>;

/** Who stands in the list more than once, by the rows further down. */
export async function twinsIn(
  rows: readonly ImportRow[],
  finder: TwinFinder,
  signal: AbortSignal,
): Promise<ReadonlyMap<number, readonly Twin[]>> {
  const twins = new Map<number, readonly Twin[]>();
  for await (const row of inTurns(rows, signal)) {
    for (const [below, twin] of finder.pairsOf(row)) twins.set(below, [...(twins.get(below) ?? []), twin]);
  }
  return twins;
}

function toTwin({ person, isLikely, reasons }: MatchSuggestion<Described>, number: number): Twin {
  return { number: Math.min(person.number, number), isLikely, reasons };
}

function described({ number, read }: ImportRow): Described | undefined {
  if (read.kind !== "person") return undefined;
  const { person, profile } = read.listed;
  const name = readPersonName(writtenName(person.name));
  if (name === undefined) return undefined;
  const contacts = [person.contact?.email, person.contact?.phone].filter((contact) => contact !== undefined);
  const workplace = profile.organisation ?? profile.unit?.toLowerCase();
  return {
    number,
    name,
    ...(profile.sex !== "unknown" && profile.sex !== "undeclared" && { sex: profile.sex }),
    ...(workplace !== undefined && { organisation: workplace }),
    ...(profile.function !== undefined && { function: profile.function.toLowerCase() }),
    ...(person.birthYear !== undefined && { birthYear: person.birthYear }),
    contacts,
  };
}
