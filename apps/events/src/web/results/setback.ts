import { OfflineError, ProblemError } from "../api.ts";
import { useTexts } from "../language/i18n.ts";
import { resultFormTexts } from "./form-texts.ts";

/** Whether somebody else saved meanwhile. */
export const isChangedMeanwhile = (error: Error | null): boolean =>
  error instanceof ProblemError && error.problem.code === "RESULTS_CHANGED";

/** Says why results were not saved; nothing of it touches what was typed. */
export function useResultsSetback(): (error: Error) => string {
  const say = useTexts(resultFormTexts);
  return (error) => {
    if (error instanceof OfflineError) return say("offline");
    if (!(error instanceof ProblemError)) throw error;
    const { code, requestId } = error.problem;
    switch (code) {
      case "ORGANISATION_NOT_FOUND":
        return say("organisationGone");
      case "NOT_ALLOWED":
      case "EVENT_NOT_FOUND":
      case "GRANT_NOT_FOUND":
        return say("refused");
      default:
        return say("broken", { requestId });
    }
  };
}
