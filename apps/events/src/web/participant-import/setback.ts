import type { Refusal } from "@wps/model";
import { OfflineError, ProblemError } from "../api.ts";

type Unreadable = Extract<Refusal, { code: "LIST_UNREADABLE" }>;
type InUse = Extract<Refusal, { code: "IMPORT_IN_USE" }>;

/** Why something did not work, as far as it concerns whoever brings a list. */
export type Setback =
  | { readonly kind: "offline" | "not-allowed" | "closed" | "no-seat" | "gone" | "held" | "too-large" }
  | { readonly kind: "unreadable"; readonly refusal: Unreadable }
  | { readonly kind: "in-use"; readonly refusal: InUse }
  /** One of the rows that were sent: by its place among them, where that is known. */
  | { readonly kind: "exists" | "row-refused"; readonly at: number | undefined }
  | { readonly kind: "broken"; readonly requestId: string };

/** Sorts what went wrong. */
export function setbackOf(error: Error): Setback {
  if (error instanceof OfflineError) return { kind: "offline" };
  if (!(error instanceof ProblemError)) throw error;
  const { code, requestId, refusal, issues = [] } = error.problem;
  if (code === "MALFORMED") return { kind: "row-refused", at: rowIn(issues[0]?.path) };
  if (code === "TOO_LARGE") return { kind: "too-large" };
  switch (refusal?.code) {
    case "LIST_UNREADABLE":
      return { kind: "unreadable", refusal };
    case "IMPORT_IN_USE":
      return { kind: "in-use", refusal };
    case "PARTICIPATION_EXISTS":
      return { kind: "exists", at: rowIn(refusal.path) };
    case "ORGANISATION_NOT_FOUND":
    case "PROVINCE_NOT_FOUND":
    case "PERSON_NOT_FOUND":
      return { kind: "row-refused", at: rowIn(refusal.path) };
    case "LEGAL_HOLD":
      return { kind: "held" };
    case "REGISTER_CLOSED":
      return { kind: "closed" };
    case "SEAT_NOT_FREE":
      return { kind: "no-seat" };
    case "IMPORT_NOT_FOUND":
    case "EVENT_NOT_FOUND":
      return { kind: "gone" };
    case "NOT_ALLOWED":
      return { kind: "not-allowed" };
    default:
      return code === "FOREIGN_ORIGIN" || code === "WRONG_HOST"
        ? { kind: "not-allowed" }
        : { kind: "broken", requestId };
  }
}

/** The row that a path leads into, by its place among those that were sent. */
function rowIn(path: readonly (string | number)[] | undefined): number | undefined {
  const at = path?.[0] === "rows" ? path[1] : undefined;
  return typeof at === "number" ? at : undefined;
}
