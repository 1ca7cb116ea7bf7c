import { OfflineError, ProblemError } from "../../api.ts";
import { useTexts } from "../../language/i18n.ts";
import { useListRefusal } from "../../people/use-list-refusal.ts";
import { NoReportError } from "./handed-report.ts";
import { reportTexts } from "./texts.ts";

/** Why a report was not read, taken in or taken back, in words. */
export function useReportSetback(): (error: Error) => string {
  const say = useTexts(reportTexts);
  const sayUnread = useListRefusal();
  return (error) => {
    if (error instanceof NoReportError) return say("noReport");
    if (error instanceof OfflineError) return say("offline");
    if (!(error instanceof ProblemError)) throw error;
    const { code, refusal, requestId } = error.problem;
    if (code === "TOO_LARGE") return say("tooLarge");
    switch (refusal?.code) {
      case "LIST_UNREADABLE":
        return sayUnread(refusal);
      case "REGISTER_CLOSED":
        return say("closed");
      case "MARKS_CHANGED":
      case "SLOT_NOT_FOUND":
      case "PARTICIPATION_NOT_FOUND":
        return say("changed");
      case "ATTENDANCE_REPORT_NOT_FOUND":
      case "EVENT_NOT_FOUND":
        return say("gone");
      case "NOT_ALLOWED":
        return say("notAllowed");
      default:
        return code === "FOREIGN_ORIGIN" ? say("notAllowed") : say("broken", { requestId });
    }
  };
}
