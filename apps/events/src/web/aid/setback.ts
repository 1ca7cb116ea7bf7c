import { OfflineError, ProblemError } from "../api.ts";
import { useTexts } from "../language/i18n.ts";
import { aidTexts } from "./texts.ts";

/** Says why something did not work. */
export function useAidSetback(): (error: Error) => string {
  const say = useTexts(aidTexts);
  return (error) => {
    if (error instanceof OfflineError) return say("offline");
    if (!(error instanceof ProblemError)) throw error;
    const { code, requestId } = error.problem;
    if (code === "TOO_LARGE") return say("tooLarge");
    return code === "AID_PUBLISHING_CHANGED" ? say("changed") : say("broken", { requestId });
  };
}
