import { type Clause, type ClauseCode, compareClauses, type TextStatus } from "./clause.js";
import type { Programme } from "./programme.js";
import { toSearchTerms, toSearchText } from "./search.js";

/** A clause and the clauses above it, the part first, its own parent last. */
export interface OutlineEntry {
  readonly clause: Clause;
  readonly path: readonly Clause[];
}

/**
 * The clauses of a programme in legal order, each with the path that leads to it.
 *
 * @example
 * outlineOf(nap).find(({ clause }) => clause.code === "II.2.e")?.path.map(({ code }) => code); // ["II", "II.2"]
 */
export function outlineOf(programme: Pick<Programme, "clauses">): OutlineEntry[] {
  const byCode = new Map(programme.clauses.map((clause) => [clause.code, clause]));
  const pathTo = (parent: ClauseCode | undefined): Clause[] => {
    const above = parent === undefined ? undefined : byCode.get(parent);
    return above === undefined ? [] : [...pathTo(above.parent), above];
  };
  return [...programme.clauses]
    .sort((a, b) => compareClauses(a.code, b.code))
    .map((clause) => ({ clause, path: pathTo(clause.parent) }));
}

/**
 * The clauses that hold every word of a query, in legal order: looked for in code, short title and wording of both
 * languages, by the beginnings of words and without tone marks. A query without a word finds nothing.
 *
 * @example
 * searchClauses(nap, "khong gian mang").map(({ code }) => code); // ["II.2.e"]
 */
export function searchClauses(programme: Pick<Programme, "clauses">, query: string): Clause[] {
  const terms = toSearchTerms(query);
  if (terms.length === 0) return [];
  return outlineOf(programme).flatMap(({ clause }) => {
    const wording = clause.text.status === "missing" ? undefined : clause.text.wording;
    const text = toSearchText([clause.code, clause.shortTitle.vi, clause.shortTitle.en, wording?.vi, wording?.en]);
    return terms.every((term) => text.includes(term)) ? [clause] : [];
  });
}

/**
 * The clauses by how their wording is known, each list in legal order; a status that no clause has is an empty list.
 *
 * @example
 * clausesByTextStatus(nap).missing; // []
 * clausesByTextStatus(nap).official.map(({ code }) => code); // ["I", "I.1", "I.2", "II.1", "II.1.a", "II.1.b", "II.1.c"]
 */
export function clausesByTextStatus(programme: Pick<Programme, "clauses">): Record<TextStatus, Clause[]> {
  const lists: Record<TextStatus, Clause[]> = {
    official: [],
    "near-official": [],
    paraphrase: [],
    inferred: [],
    missing: [],
  };
  for (const { clause } of outlineOf(programme)) lists[clause.text.status].push(clause);
  return lists;
}
