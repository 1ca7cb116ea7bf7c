import { type Clause, ClauseCode, ClauseKind, kindsBelow, type Programme, parentOf } from "@wps/model";
import type { ContributionDraft } from "./draft.ts";

/** Where a code puts a clause among those that stand: the clause of that code, the one above, and the kinds that fit. */
export interface Place {
  readonly standing: Clause | undefined;
  readonly parent: ClauseCode | undefined;
  readonly above: Clause | undefined;
  readonly kinds: readonly ClauseKind[];
}

/**
 * The place that a code names, as it was typed; `undefined` where it is no code.
 *
 * @example
 * placeOf("II.3.a", nap)?.kinds; // ["task"]
 */
export function placeOf(typed: string, programme: Pick<Programme, "clauses"> | undefined): Place | undefined {
  const code = ClauseCode.safeParse(typed.trim());
  if (!code.success) return undefined;
  const find = (wanted: ClauseCode | undefined) => programme?.clauses.find((clause) => clause.code === wanted);
  const parent = parentOf(code.data);
  const above = find(parent);
  return {
    standing: find(code.data),
    parent,
    above,
    kinds: parent !== undefined && above === undefined ? ClauseKind.options : kindsBelow(above?.kind),
  };
}

/**
 * A draft with another code, and with what follows from it: the kind, where the place leaves no other or the clause
 * stands already, and the title that this clause bears, where none was written.
 */
export function withCode(
  draft: ContributionDraft,
  code: string,
  programme: Pick<Programme, "clauses"> | undefined,
): ContributionDraft {
  const place = placeOf(code, programme);
  if (place === undefined) return { ...draft, code };
  const { standing, kinds } = place;
  const [only = "", ...others] = kinds;
  const isUntitled = draft.shortTitle.vi.trim() === "" && draft.shortTitle.en.trim() === "";
  return {
    ...draft,
    code,
    kind: standing?.kind ?? (others.length === 0 ? only : draft.kind),
    shortTitle: standing && isUntitled ? { vi: "", en: "", ...standing.shortTitle } : draft.shortTitle,
  };
}
