import { OfflineError, ProblemError } from "../api.ts";
import { useTexts } from "../language/i18n.ts";
import { grantFormTexts } from "./form-texts.ts";

/** Whether somebody else saved meanwhile. */
export const isChangedMeanwhile = (error: Error | null): boolean =>
  error instanceof ProblemError && error.problem.code === "GRANT_CHANGED";

/** Says why a grant was not saved; nothing of it touches what was typed. */
export function useGrantSetback(): (error: Error) => string {
  const say = useTexts(grantFormTexts);
  return (error) => {
    if (error instanceof OfflineError) return say("offline");
    if (!(error instanceof ProblemError)) throw error;
    const { code, requestId } = error.problem;
    switch (code) {
      case "ORGANISATION_NOT_FOUND":
        return say("organisationGone");
      case "GRANT_NOT_OF_FUNDER":
        return say("fundsEvents");
      case "NOT_ALLOWED":
      case "GRANT_NOT_FOUND":
        return say("gone");
      default:
        return say("broken", { requestId });
    }
  };
}
