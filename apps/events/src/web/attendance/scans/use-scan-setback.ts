import { OfflineError, ProblemError } from "../../api.ts";
import { useTexts } from "../../language/i18n.ts";
import { scanTexts } from "./texts.ts";

/** Says why a scan was not kept, read or deleted. */
export function useScanSetback() {
  const say = useTexts(scanTexts);
  return (error: Error, name = ""): string => {
    if (error instanceof OfflineError) return say("offline", { name });
    if (!(error instanceof ProblemError)) return say("failed");
    const { code, refusal } = error.problem;
    if (refusal?.code === "TOO_MANY_SHEET_SCANS") return say("tooMany", refusal);
    switch (code) {
      case "SHEET_SCAN_UNREADABLE":
        return say("unreadable", { name });
      case "TOO_LARGE":
        return say("tooLarge", { name });
      case "LEGAL_HOLD":
        return say("held");
      case "REGISTER_CLOSED":
        return say("closedNow");
      default:
        return say("failed");
    }
  };
}
