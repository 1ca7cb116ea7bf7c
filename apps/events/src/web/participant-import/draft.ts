import type { ListColumns, ListContext } from "@wps/model/people";
import type { Candidate, Decision } from "./candidate.ts";
import { type Correction, type ImportRow, readRow } from "./row.ts";

/** A list on its way in: its rows as they are read, and what somebody decided about them. */
export interface ImportDraft {
  readonly rows: readonly ImportRow[];
  readonly candidates: ReadonlyMap<number, readonly Candidate[]>;
  readonly corrections: ReadonlyMap<number, Correction>;
  readonly leftOut: ReadonlySet<number>;
  readonly decisions: ReadonlyMap<number, Decision>;
}

/** What was worked out about a list by hand, as far as it is worth anything for the same rows read anew. */
export type Work = Pick<ImportDraft, "corrections" | "leftOut" | "decisions">;

export const NO_WORK: Work = { corrections: new Map(), leftOut: new Set(), decisions: new Map() };

/** Whether anything would be lost. */
export const isWorkedOn = ({ corrections, leftOut, decisions }: Work): boolean =>
  corrections.size + leftOut.size + decisions.size > 0;

/** Leaves a row out, or takes it in again. */
export function withRow(draft: ImportDraft, number: number, isIn: boolean): ImportDraft {
  const leftOut = new Set(draft.leftOut);
  if (isIn) leftOut.delete(number);
  else leftOut.add(number);
  return { ...draft, leftOut };
}

/** Leaves out all rows that cannot come in as they are. */
export function withoutWrong(draft: ImportDraft): ImportDraft {
  const wrong = draft.rows.filter(({ read }) => read.kind === "refused").map(({ number }) => number);
  return { ...draft, leftOut: new Set([...draft.leftOut, ...wrong]) };
}

/** Puts something right in a row. Whoever it was decided to be about may be somebody else now. */
export function withCorrection(
  draft: ImportDraft,
  number: number,
  correction: Correction,
  columns: ListColumns,
  context: ListContext,
): ImportDraft {
  const whole = { ...draft.corrections.get(number), ...correction };
  const decisions = new Map(draft.decisions);
  decisions.delete(number);
  return {
    ...draft,
    decisions,
    corrections: new Map(draft.corrections).set(number, whole),
    rows: draft.rows.map((row) => (row.number === number ? readRow(row, columns, context, whole) : row)),
  };
}

/** What was found about a row that was put right takes the place of what was known of it. */
export function withCandidates(
  draft: ImportDraft,
  number: number,
  found: ReadonlyMap<number, readonly Candidate[]>,
): ImportDraft {
  const candidates = new Map(draft.candidates);
  candidates.delete(number);
  for (const [at, others] of candidates) {
    candidates.set(
      at,
      others.filter((one) => one.kind !== "row" || one.number !== number),
    );
  }
  for (const [at, more] of found) candidates.set(at, [...(candidates.get(at) ?? []), ...more]);
  return { ...draft, candidates };
}

/** Says whom a row is about; nothing takes it back. */
export function withDecision(draft: ImportDraft, number: number, decision: Decision | undefined): ImportDraft {
  const decisions = new Map(draft.decisions);
  if (decision === undefined) decisions.delete(number);
  else decisions.set(number, decision);
  return { ...draft, decisions };
}
