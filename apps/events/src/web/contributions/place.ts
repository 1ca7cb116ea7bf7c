import { type Clause, ClauseCode, ClauseKind, kindsBelow, type Programme, parentOf } from "@wps/model";
import { codeFault, codeMeant } from "./code.ts";
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
  const code = ClauseCode.safeParse(codeFault(typed) === undefined ? codeMeant(typed) : "");
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
 * stands already; else one that somebody chose, as long as it fits. And the title that this clause bears, where none was written.
 */
export function withCode(
  draft: ContributionDraft,
  code: string,
  programme: Pick<Programme, "clauses"> | undefined,
): ContributionDraft {
  const place = placeOf(code, programme);
  if (place === undefined) return { ...draft, code };
  const { standing, kinds } = place;
  const isChosen = draft.kind !== "" && draft.kind !== onlyKind(placeOf(draft.code, programme));
  const kept = isChosen && kinds.some((kind) => kind === draft.kind) ? draft.kind : "";
  const isUntitled = draft.shortTitle.vi.trim() === "" && draft.shortTitle.en.trim() === "";
  return {
    ...draft,
    code,
    kind: onlyKind(place) ?? kept,
    shortTitle: standing && isUntitled ? { vi: "", en: "", ...standing.shortTitle } : draft.shortTitle,
  };
}

/** The kind that a place leaves no choice about. */
function onlyKind(place: Place | undefined): ClauseKind | undefined {
  return place?.standing?.kind ?? (place?.kinds.length === 1 ? place.kinds[0] : undefined);
}
