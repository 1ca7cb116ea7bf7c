import type { ClauseCode, KeptContribution } from "@wps/model";
import type { JudgedContribution } from "../../contract/contributions.ts";
import type { Others } from "./others.ts";

type Entry = Pick<JudgedContribution, "contribution" | "fate">;

/** Whether the programme took something over from a contribution. */
const isTakenOver = ({ fate }: Entry) => fate.status === "added" || fate.status === "filled";

/** The contribution whose wording a clause bears; none where that is the catalogue's. */
export function bearerOf(judged: readonly Entry[], code: ClauseCode): KeptContribution | undefined {
  const taken = judged.filter((entry) => entry.contribution.clause.code === code && isTakenOver(entry));
  return (taken.find(({ fate }) => fate.status === "filled") ?? taken[0])?.contribution;
}

/** What stands of a clause once a contribution to it is withdrawn. */
export type Aftermath =
  | { readonly kind: "unchanged" | "gone" | "published" }
  | { readonly kind: "contribution"; readonly who: string };

/** @param others what stands without the contribution */
export function afterWithdrawal(entry: Entry, { completed, judged }: Pick<Others, "completed" | "judged">): Aftermath {
  if (!isTakenOver(entry)) return { kind: "unchanged" };
  const { code } = entry.contribution.clause;
  if (!completed.clauses.some((clause) => clause.code === code)) return { kind: "gone" };
  const next = bearerOf(judged, code);
  return next === undefined ? { kind: "published" } : { kind: "contribution", who: next.contributor };
}
