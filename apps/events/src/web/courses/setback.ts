import { OfflineError, ProblemError } from "../api.ts";
import { useTexts } from "../language/i18n.ts";
import { courseFormTexts } from "./form-texts.ts";

/** Whether somebody else saved meanwhile. */
export const isCourseChanged = (error: Error | null): boolean =>
  error instanceof ProblemError && error.problem.code === "COURSE_CHANGED";

/** Says why a course was not saved; nothing of it touches what was typed. */
export function useCourseSetback(): (error: Error) => string {
  const say = useTexts(courseFormTexts);
  return (error) => {
    if (error instanceof OfflineError) return say("offline");
    if (!(error instanceof ProblemError)) throw error;
    const { code, requestId, refusal } = error.problem;
    switch (code) {
      case "ORGANISATION_NOT_FOUND":
        return say("organisationGone");
      case "MODULE_IN_USE":
        return say("moduleInUse", { count: refusal?.code === "MODULE_IN_USE" ? refusal.sessions : 0 });
      case "NOT_ALLOWED":
      case "COURSE_NOT_FOUND":
        return say("gone");
      default:
        return say("broken", { requestId });
    }
  };
}
