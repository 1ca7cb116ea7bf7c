import {
  type ClauseRef,
  type ContributionId,
  compareClauses,
  contentOf,
  type Judged,
  type KeptContribution,
  type LinkFact,
  type NewContribution,
  Refused,
} from "@wps/model";
import type { CompletedCatalogue } from "./completion.ts";

/** What a change wrote, and where that was in what was sent. */
export interface Written {
  readonly id: ContributionId;
  readonly path: readonly (string | number)[];
}

export const refOf = ({ programme, clause }: NewContribution): ClauseRef => ({ programme, clause: clause.code });

/** The contribution of that identifier, and what became of it; refuses where there is none. */
export function placedIn({ judged }: CompletedCatalogue, id: ContributionId): Judged<KeptContribution> {
  const placed = judged.find(({ contribution }) => contribution.id === id);
  if (placed === undefined) throw new Refused({ code: "CONTRIBUTION_NOT_FOUND", id });
  return placed;
}

/** The contribution as its editor has read it; refuses where somebody has changed it since. */
export function asRead(catalogue: CompletedCatalogue, id: ContributionId, revision: number): KeptContribution {
  const { contribution } = placedIn(catalogue, id);
  if (contribution.revision !== revision) {
    throw new Refused({ code: "CONTRIBUTION_CHANGED", yours: revision, current: contribution.revision });
  }
  return contribution;
}

/** Refuses what another contribution says already. */
export function refuseTwin({ judged }: CompletedCatalogue, draft: NewContribution, own?: ContributionId): void {
  const content = contentOf(draft);
  const twin = judged.find(({ contribution }) => contribution.id !== own && contentOf(contribution) === content);
  if (twin !== undefined) throw new Refused({ code: "CONTRIBUTION_EXISTS", id: twin.contribution.id });
}

const FIELD = {
  "no-programme": ["programme"],
  "no-parent": ["clause", "code"],
  "wrong-kind": ["clause", "kind"],
} as const;

/** Refuses what has no place in its programme, all of it at once, in the order in which it was sent. */
export function refuseMisplaced(after: CompletedCatalogue, written: readonly Written[]): void {
  const rows = written.flatMap(({ id, path }) => {
    const { contribution, fate } = placedIn(after, id);
    if (fate.status !== "misplaced") return [];
    const { because } = fate;
    return [{ path: [...path, ...FIELD[because]], clause: refOf(contribution), because }];
  });
  if (rows.length > 0) throw new Refused({ code: "CONTRIBUTIONS_MISPLACED", rows });
}

/** The clauses that a change takes out of the completed programmes, in legal order. */
export function lostBetween(before: CompletedCatalogue, after: CompletedCatalogue): ClauseRef[] {
  const clauses = ({ programmes }: CompletedCatalogue) =>
    programmes.flatMap(({ programme }) =>
      programme.clauses.map(({ code }) => ({ programme: programme.code, clause: code })),
    );
  const left = new Set(clauses(after).map(nameOf));
  return clauses(before).filter((ref) => !left.has(nameOf(ref)));
}

/** Refuses that clauses go to which events are linked, or below which others stand. */
export function refuseLoss(
  lost: readonly ClauseRef[],
  before: CompletedCatalogue,
  after: CompletedCatalogue,
  links: readonly LinkFact[],
): void {
  const [clause] = lost;
  if (clause === undefined) return;
  const names = new Set(lost.map(nameOf));
  const linked = new Set(links.filter((link) => names.has(nameOf(link))).map(({ event }) => event));
  const adrift = new Set(misplacedIn(before).map(({ id }) => id));
  const below = misplacedIn(after).filter(({ id }) => !adrift.has(id));
  if (linked.size === 0 && below.length === 0) return;
  throw new Refused({
    code: "CLAUSE_IN_USE",
    clause,
    events: linked.size,
    below: [...new Set(below.map((contribution) => contribution.clause.code))].sort(compareClauses),
  });
}

const nameOf = ({ programme, clause }: ClauseRef) => `${programme} ${clause}`;

const misplacedIn = ({ judged }: CompletedCatalogue) =>
  judged.flatMap(({ contribution, fate }) => (fate.status === "misplaced" ? [contribution] : []));
