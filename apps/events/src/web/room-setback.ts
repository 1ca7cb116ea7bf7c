import { OfflineError, ProblemError } from "./api.ts";
import { useTexts } from "./language/i18n.ts";
import { roomTexts } from "./room-texts.ts";

/** Whether somebody else saved the room meanwhile. */
export const isRoomChanged = (error: Error | null): boolean =>
  error instanceof ProblemError && error.problem.code === "ROOM_CHANGED";

/** Says why a room was not saved; nothing of it touches what was typed. */
export function useRoomSetback(): (error: Error) => string {
  const say = useTexts(roomTexts);
  return (error) => {
    if (error instanceof OfflineError) return say("offline");
    if (!(error instanceof ProblemError)) throw error;
    const { code, requestId } = error.problem;
    switch (code) {
      case "ROOM_CHANGED":
        return say("changed");
      case "ORGANISATION_NOT_FOUND":
      case "PROVINCE_NOT_FOUND":
        return say("organisationGone");
      case "NOT_ALLOWED":
      case "ROOM_NOT_FOUND":
        return say("gone");
      default:
        return say("broken", { requestId });
    }
  };
}
