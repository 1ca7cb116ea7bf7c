import { OfflineError, ProblemError } from "../../api.ts";

/** Why a change was not kept, as far as it concerns whoever asked for it. */
export type Setback =
  | "offline"
  | "changed"
  | "gone"
  | "not-allowed"
  | "not-reachable"
  | "too-early"
  | "room-taken"
  | "broken";

/** Sorts what went wrong. */
export function setbackOf(error: Error): Setback {
  if (error instanceof OfflineError) return "offline";
  if (!(error instanceof ProblemError)) throw error;
  switch (error.problem.code) {
    case "EVENT_CHANGED":
      return "changed";
    case "EVENT_NOT_FOUND":
      return "gone";
    case "NOT_ALLOWED":
    case "FOREIGN_ORIGIN":
      return "not-allowed";
    case "STATUS_NOT_REACHABLE":
      return "not-reachable";
    case "HELD_TOO_EARLY":
      return "too-early";
    case "ROOM_TAKEN":
    case "ROOM_CLOSED":
      return "room-taken";
    default:
      return "broken";
  }
}
