import { type ContributionId, parentOf } from "@wps/model";
import { OfflineError, ProblemError } from "../api.ts";
import type { IssueText } from "./issue-words.ts";
import { explainAll, type FormIssue } from "./issues.ts";

/** Why a save did not work, as far as it concerns the person at the form. */
export type Setback =
  | { readonly kind: "offline" | "not-allowed" | "too-large" | "gone" }
  | { readonly kind: "broken"; readonly requestId: string }
  | { readonly kind: "exists"; readonly id: ContributionId }
  | { readonly kind: "changed"; readonly current: number }
  | { readonly kind: "in-use"; readonly code: string }
  | { readonly kind: "refused"; readonly issues: readonly FormIssue[] };

const MISPLACED = {
  "no-programme": { path: "programme", text: "noProgramme" },
  "no-parent": { path: "code", text: "noParent" },
  "wrong-kind": { path: "kind", text: "wrongKind" },
} as const satisfies Record<string, { path: string; text: IssueText }>;

/** What to put right where the clause of a code has no place. */
export function misplacedIssue(because: keyof typeof MISPLACED, code: string): FormIssue {
  return { ...MISPLACED[because], values: { parent: parentOf(code) ?? "" } };
}

/** Sorts what went wrong; nothing of it touches the draft. */
export function setbackOf(error: Error): Setback {
  if (error instanceof OfflineError) return { kind: "offline" };
  if (!(error instanceof ProblemError)) throw error;
  const { code, requestId, issues = [], refusal } = error.problem;
  if (code === "MALFORMED") return { kind: "refused", issues: explainAll(issues) };
  if (code === "TOO_LARGE") return { kind: "too-large" };
  switch (refusal?.code) {
    case "CONTRIBUTIONS_MISPLACED":
      return {
        kind: "refused",
        issues: refusal.rows.map(({ because, clause }) => misplacedIssue(because, clause.clause ?? "")),
      };
    case "CONTRIBUTION_EXISTS":
      return { kind: "exists", id: refusal.id };
    case "CONTRIBUTION_CHANGED":
      return { kind: "changed", current: refusal.current };
    case "CONTRIBUTION_NOT_FOUND":
      return { kind: "gone" };
    case "CLAUSE_IN_USE":
      return { kind: "in-use", code: refusal.clause.clause ?? "" };
    case "NOT_ALLOWED":
      return { kind: "not-allowed" };
    default:
      return code === "FOREIGN_ORIGIN" || code === "WRONG_HOST"
        ? { kind: "not-allowed" }
        : { kind: "broken", requestId };
  }
}
