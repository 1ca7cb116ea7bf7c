import { OfflineError, ProblemError } from "../api.ts";
import { useTexts } from "../language/i18n.ts";
import { documentTexts } from "./texts.ts";

const UNREADABLE = { type: "unreadable", "other-type": "otherType", size: "tooLarge" } as const;

/** Says why a document was not kept, changed or taken away. */
export function useDocumentSetback() {
  const say = useTexts(documentTexts);
  return (error: Error): string => {
    if (error.name === "AbortError") return say("stopped");
    if (error instanceof OfflineError) return say("offline");
    if (!(error instanceof ProblemError)) return say("failed");
    const { code, refusal } = error.problem;
    switch (refusal?.code) {
      case "DOCUMENT_UNREADABLE":
        return say(UNREADABLE[refusal.because]);
      case "DOCUMENT_STAYS":
        return say(`barrier.${refusal.because}`);
      case "TOO_MANY_DOCUMENTS":
        return say("tooMany", { most: refusal.most });
      case "EVIDENCE_NOT_FOUND":
        return say("noEvidence");
      case "DOCUMENT_CHANGED":
      case "DOCUMENT_NOT_FOUND":
        return say("changed");
      case "LEGAL_HOLD":
        return say("held");
      default:
        return say(code === "TOO_LARGE" ? "tooLarge" : "failed");
    }
  };
}
