import { type ClauseCode, compareClauses, type Gap } from "./clause.js";
import { parentOf } from "./clause-place.js";
import type { Constant } from "./constant.js";
import { type Contribution, canonical } from "./contribution.js";
import { type ContributionFate, fateOf, type StandingClause } from "./contribution-fate.js";
import type { Programme } from "./programme.js";
import type { Source, SourceKey } from "./source.js";

/** What became of a contribution. */
interface Judgement {
  readonly fate: ContributionFate;
  /** The keys that its sources bear in the completed programme; none where nothing of it was taken over. */
  readonly sourceKeys: readonly SourceKey[];
}

/** A contribution, and what became of it. */
export interface Judged<Item extends Contribution> extends Judgement {
  readonly contribution: Item;
  /** Whether the catalogue says something else of the clause now than when the contribution was made. */
  readonly publishedChanged: boolean;
}

/** A gap, and the contributed clauses that close some of it. It stays: nobody has said that they are all. */
export interface NarrowedGap {
  readonly gap: Constant<Gap>;
  readonly by: readonly ClauseCode[];
}

/** A programme completed by contributions. */
export interface Overlay<Item extends Contribution> {
  readonly programme: Programme;
  /** Every contribution, in the order in which they were given. */
  readonly judged: readonly Judged<Item>[];
  readonly narrowed: readonly NarrowedGap[];
}

/**
 * A programme completed by what people added. Whatever is published stays: a contribution adds a clause that is not
 * there, or gives a wording where none is known, or else stands beside the programme with the fate it has.
 *
 * Contributions to one clause are taken by their day, so that the first one stands; the order in which they are handed
 * in does not matter. Sources that come in bear keys that tell the clause, such as `c-ii-3-a-1`.
 *
 * @param published the programme as the catalogue has it; it is not altered
 * @example
 * overlay(nap, [contribution]).judged[0]?.fate; // { status: "added" }
 * overlay(nap, [contribution]).narrowed[0]?.by; // ["II.3.a"]
 */
export function overlay<Item extends Contribution>(
  published: Programme,
  contributions: readonly Item[],
): Overlay<Item> {
  const standing = new Map<ClauseCode, StandingClause>(
    published.clauses.map((clause) => [clause.code, { clause, row: "published", wording: "published", beside: [] }]),
  );
  const sources = [...published.sources];
  const clauses = () => [...standing.values()].map(({ clause }) => clause);

  const take = (contribution: Item): Judgement => {
    if (contribution.programme !== published.code) {
      return { fate: { status: "misplaced", because: "no-programme" }, sourceKeys: [] };
    }
    const { code } = contribution.clause;
    const before = standing.get(code);
    const fate = fateOf(contribution.clause, before, clauses());
    if (fate.status === "beside" && before !== undefined) {
      standing.set(code, { ...before, beside: [...before.beside, contribution.clause] });
    }
    if (fate.status !== "added" && fate.status !== "filled") return { fate, sourceKeys: [] };
    const { clause, sources: own } = renamed(contribution, sources);
    sources.push(...own);
    standing.set(
      code,
      before === undefined
        ? { clause, row: "contribution", wording: "contribution", beside: [] }
        : { ...before, clause: { ...before.clause, text: clause.text }, wording: "contribution" },
    );
    return { fate, sourceKeys: own.map(({ key }) => key) };
  };

  // By law, so that a clause is there before what stands below it; then by day; then in any way that is always the same.
  const judged = contributions
    .map((contribution, index) => ({ index, contribution, turn: `${contribution.date} ${canonical(contribution)}` }))
    .sort(
      (a, b) => compareClauses(a.contribution.clause.code, b.contribution.clause.code) || (a.turn < b.turn ? -1 : 1),
    )
    .map(({ index, contribution }) => ({ index, contribution, ...take(contribution) }))
    .sort((a, b) => a.index - b.index)
    .map(({ index: _, ...entry }) => ({ ...entry, publishedChanged: hasChanged(published, entry.contribution) }));
  const added = [...standing.values()].filter(({ row }) => row === "contribution").map(({ clause }) => clause.code);
  return {
    programme: { ...published, clauses: clauses().sort((a, b) => compareClauses(a.code, b.code)), sources },
    judged,
    narrowed: published.gaps.flatMap((gap) => {
      const by = added.filter((code) => narrows(code, gap)).sort(compareClauses);
      return by.length === 0 ? [] : [{ gap, by }];
    }),
  };
}

/**
 * Whether a clause is one of those that a gap stands for: right below the same clause and, where the gap says so, after
 * the last one that is known. What is missing of the programme as a whole is closed by no single clause.
 *
 * @example
 * narrows("II.2.h", { parent: "II.2", after: "II.2.g" }); // true
 * narrows("II.2.a", { parent: "II.2", after: "II.2.g" }); // false
 */
export function narrows(clause: ClauseCode, { parent, after }: Constant<Pick<Gap, "parent" | "after">>): boolean {
  if (parentOf(clause) !== parent) return false;
  return after === undefined ? parent !== undefined : compareClauses(clause, after) > 0;
}

function hasChanged({ clauses }: Programme, { clause, against }: Contribution): boolean {
  return canonical(against.clause) !== canonical(clauses.find(({ code }) => code === clause.code));
}

/** A clause with its sources under keys of its own that no source of the programme bears. */
function renamed(
  { clause, sources }: Contribution,
  taken: readonly Source[],
): Pick<Contribution, "clause" | "sources"> {
  // No clause is lettered z, so that it can stand for đ, which a key cannot hold.
  const prefix = `c-${clause.code.toLowerCase().replaceAll(".", "-").replaceAll("đ", "z")}`;
  const others = new Set(taken.map(({ key }) => key));
  const names = new Map<SourceKey, SourceKey>();
  for (let number = 1; names.size < sources.length; number += 1) {
    const [key, next] = [`${prefix}-${number}`, sources[names.size]];
    if (next !== undefined && !others.has(key)) names.set(next.key, key);
  }
  const name = (key: SourceKey) => names.get(key) ?? key;
  const { text } = clause;
  return {
    clause: text.status === "missing" ? clause : { ...clause, text: { ...text, sources: text.sources.map(name) } },
    sources: sources.map((source) => ({ ...source, key: name(source.key) })),
  };
}
