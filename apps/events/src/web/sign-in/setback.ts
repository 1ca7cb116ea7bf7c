import { OfflineError, ProblemError } from "../api.ts";
import type { SaySignIn } from "./texts.ts";

/** What went wrong, in words for whoever wants to come in. */
export function explain(error: Error, say: SaySignIn): string {
  if (error instanceof OfflineError) return say("offline");
  if (!(error instanceof ProblemError)) throw error;
  const { code, requestId, refusal } = error.problem;
  if (refusal?.code === "TOO_MANY_ATTEMPTS") return say("tooMany", { count: Math.ceil(refusal.seconds / 60) });
  switch (code) {
    case "SIGN_IN_FAILED":
    case "MALFORMED":
      return say("failed");
    case "PASSWORD_GUESSABLE":
      return say("passwordGuessable");
    case "INVITATION_NOT_FOUND":
      return say("goneHint");
    case "FOREIGN_ORIGIN":
      return say("foreign");
    default:
      return say("broken", { requestId });
  }
}
