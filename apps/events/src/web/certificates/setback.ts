import { OfflineError, ProblemError } from "../api.ts";
import { useTexts } from "../language/i18n.ts";
import { certificateTexts } from "./texts.ts";

/** Why nothing was issued or revoked, in a sentence. */
export function useCertificateSetback(): (error: Error) => string {
  const say = useTexts(certificateTexts);
  return (error) => {
    if (error instanceof OfflineError) return say("offline");
    if (!(error instanceof ProblemError)) throw error;
    const { code, requestId } = error.problem;
    switch (code) {
      case "REGISTER_OPEN":
      case "RULE_NOT_SET":
      case "RULE_NOT_MET":
      case "PARTICIPATION_NOT_FOUND":
      case "CERTIFICATE_NOT_FOUND":
        return say("changed");
      case "CERTIFICATE_REVOKED":
        return say("alreadyRevoked");
      case "NOT_ALLOWED":
      case "FOREIGN_ORIGIN":
      case "WRONG_HOST":
        return say("notAllowed");
      default:
        return say("broken", { requestId });
    }
  };
}
