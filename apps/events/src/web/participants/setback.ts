import { OfflineError, ProblemError } from "../api.ts";
import { type FormIssue, refusedIssues } from "./issues.ts";

/** Why something did not work, as far as it concerns the person at the list. */
export type Setback =
  | {
      readonly kind:
        | "offline"
        | "not-allowed"
        | "gone"
        | "closed"
        | "no-seat"
        | "attended"
        | "certified"
        | "held"
        | "exists";
    }
  | { readonly kind: "changed"; readonly current: number }
  | { readonly kind: "broken"; readonly requestId: string }
  | { readonly kind: "refused"; readonly issues: readonly FormIssue[] };

/** Sorts what went wrong; nothing of it touches what was typed. */
export function setbackOf(error: Error): Setback {
  if (error instanceof OfflineError) return { kind: "offline" };
  if (!(error instanceof ProblemError)) throw error;
  const { code, requestId, issues = [], refusal } = error.problem;
  if (code === "MALFORMED") return { kind: "refused", issues: refusedIssues(issues) };
  switch (refusal?.code) {
    case "ORGANISATION_NOT_FOUND":
      return { kind: "refused", issues: [{ field: "organisation", text: "organisationGone" }] };
    case "PROVINCE_NOT_FOUND":
      return { kind: "refused", issues: [{ field: "province", text: "provinceGone" }] };
    case "PARTICIPATION_CHANGED":
      return { kind: "changed", current: refusal.current };
    case "PARTICIPATION_NOT_FOUND":
    case "EVENT_NOT_FOUND":
      return { kind: "gone" };
    case "PARTICIPATION_EXISTS":
      return { kind: "exists" };
    case "PARTICIPATION_ATTENDED":
      return { kind: "attended" };
    case "PARTICIPATION_CERTIFIED":
      return { kind: "certified" };
    case "LEGAL_HOLD":
      return { kind: "held" };
    case "REGISTER_CLOSED":
      return { kind: "closed" };
    case "SEAT_NOT_FREE":
      return { kind: "no-seat" };
    case "NOT_ALLOWED":
      return { kind: "not-allowed" };
    default:
      return code === "FOREIGN_ORIGIN" || code === "WRONG_HOST"
        ? { kind: "not-allowed" }
        : { kind: "broken", requestId };
  }
}
