import { type NewProgrammeEvent, wordingIn } from "@wps/model";
import { OfflineError, ProblemError } from "../api.ts";
import { sayDay, sayHours } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { planTexts } from "./plan-texts.ts";

/** Says why runs were not made: none of them was. */
export function usePlanSetback(runs: readonly NewProgrammeEvent[]): (error: Error) => string {
  const say = useTexts(planTexts);
  const { language } = useLanguage();
  return (error) => {
    if (error instanceof OfflineError) return say("offline");
    if (!(error instanceof ProblemError)) throw error;
    const { code, requestId, refusal } = error.problem;
    // A path such as `runs.2.sessions.0.room` says of which run it is.
    const at = refusal && "path" in refusal ? Number(refusal.path[1]) : Number.NaN;
    const number = runs[at]?.run?.number ?? "?";
    switch (refusal?.code) {
      case "RUN_TAKEN":
        return say("taken", { number: refusal.number });
      case "ROOM_TAKEN": {
        const { name, date, hours } = refusal;
        const room = wordingIn(name, language).text;
        return say("roomTaken", { number, room, day: sayDay(date, language), hours: sayHours(hours) });
      }
      case "ROOM_CLOSED":
        return say("roomClosed", { number, day: sayDay(refusal.closedFrom, language) });
      case "CLAUSE_NOT_FOUND":
      case "ORGANISATION_NOT_FOUND":
      case "PROVINCE_NOT_FOUND":
      case "MODULE_NOT_FOUND":
      case "SESSION_ROOM_NOT_FOUND":
        return say("outdated", { number });
    }
    return code === "NOT_ALLOWED" || code === "COURSE_NOT_FOUND" ? say("gone") : say("broken", { requestId });
  };
}
