import { OfflineError, ProblemError } from "../../api.ts";

/** Why a move was not kept, as far as it concerns whoever moved the event. */
export type Setback = "offline" | "changed" | "gone" | "not-allowed" | "unfit" | "room-taken" | "broken";

/** The event is not as the calendar showed it when it was moved. */
export class Overtaken extends Error {
  override readonly name = "Overtaken";
}

/** Sorts what went wrong. */
export function setbackOf(error: Error): Setback {
  if (error instanceof OfflineError) return "offline";
  if (error instanceof Overtaken) return "changed";
  if (!(error instanceof ProblemError)) throw error;
  switch (error.problem.code) {
    case "EVENT_CHANGED":
      return "changed";
    case "EVENT_NOT_FOUND":
      return "gone";
    case "NOT_ALLOWED":
    case "FOREIGN_ORIGIN":
      return "not-allowed";
    case "MALFORMED":
    case "CLAUSE_NOT_FOUND":
    case "PROGRAMME_NOT_FOUND":
    case "PROVINCE_NOT_FOUND":
    case "ORGANISATION_NOT_FOUND":
    case "SESSION_NOT_FOUND":
      return "unfit";
    case "ROOM_TAKEN":
    case "ROOM_CLOSED":
      return "room-taken";
    default:
      return "broken";
  }
}
