import type { ClauseCode, Gap, Programme } from "@wps/model";

/** What is missing right after a clause: its next siblings, as it were. */
export function gapsAfter({ gaps }: Pick<Programme, "gaps">, clause: ClauseCode): readonly Gap[] {
  return gaps.filter((gap) => gap.after === clause);
}

/** What is missing somewhere below a clause, or, without one, somewhere in the programme. */
export function gapsWithin({ gaps }: Pick<Programme, "gaps">, parent: ClauseCode | undefined): readonly Gap[] {
  return gaps.filter((gap) => gap.parent === parent && gap.after === undefined);
}
