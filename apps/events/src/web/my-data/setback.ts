import { OfflineError, ProblemError } from "../api.ts";

/** Why something was not noted, as far as whoever holds the link can do something about it. */
export function myDataSetback(error: Error): "offline" | "exists" | "gone" | "failed" {
  if (error instanceof OfflineError) return "offline";
  if (!(error instanceof ProblemError)) throw error;
  switch (error.problem.code) {
    case "DATA_REQUEST_EXISTS":
      return "exists";
    case "OWN_DATA_NOT_FOUND":
      return "gone";
    default:
      return "failed";
  }
}
