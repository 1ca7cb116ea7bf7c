import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { AttendanceRegister, EventId, RegisterChange } from "@wps/model";
import { OfflineError, ProblemError } from "../api.ts";
import { useTexts } from "../language/i18n.ts";
import { attendanceQuery, replaceRegister } from "./queries.ts";
import { registerTexts } from "./texts.ts";

/** Changes the rule of a register, or closes or opens it. */
export function useRegisterChange(event: EventId, { revision }: AttendanceRegister) {
  const queries = useQueryClient();
  const { queryKey } = attendanceQuery(event);
  return useMutation({
    networkMode: "always",
    mutationFn: (change: RegisterChange) => replaceRegister(event, revision, change),
    onSuccess: (register) => queries.setQueryData(queryKey, register),
    // Marks that were saved meanwhile may be missing in what was answered.
    onSettled: () => queries.invalidateQueries({ queryKey }),
  });
}

/** Why the register did not change, in a sentence; how many marks it misses is told apart. */
export function useRegisterSetback(): (error: Error) => string {
  const say = useTexts(registerTexts);
  return (error) => {
    if (error instanceof OfflineError) return say("offline");
    if (!(error instanceof ProblemError)) throw error;
    const { code, refusal, requestId } = error.problem;
    switch (refusal?.code) {
      case "REGISTER_CHANGED":
      case "REGISTER_CLOSED":
        return say("changed");
      case "REGISTER_INCOMPLETE":
        return refusal.unmarked > 0 ? say("incomplete", { count: refusal.unmarked }) : say("nothingToClose");
      case "EVENT_CHANGED":
        return say("eventChanged");
      case "NOT_ALLOWED":
        return say("notAllowed");
      default:
        return code === "FOREIGN_ORIGIN" ? say("notAllowed") : say("broken", { requestId });
    }
  };
}
