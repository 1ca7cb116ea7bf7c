import { OfflineError, ProblemError } from "../api.ts";
import { useTexts } from "../language/i18n.ts";
import { moneyTexts } from "./texts.ts";

/** Whether somebody else saved meanwhile. */
export const isChangedMeanwhile = (error: Error | null): boolean =>
  error instanceof ProblemError && error.problem.code === "EVENT_MONEY_CHANGED";

/** Says why money or a rate was not saved; nothing of it touches what was typed. */
export function useMoneySetback(): (error: Error) => string {
  const say = useTexts(moneyTexts);
  return (error) => {
    if (error instanceof OfflineError) return say("offline");
    if (!(error instanceof ProblemError)) throw error;
    const { code, requestId } = error.problem;
    switch (code) {
      case "SHARES_WITHHELD":
        return say("sharesWithheld");
      case "PAYER_NOT_FOUND":
        return say("payerGone");
      case "EXCHANGE_RATE_EXISTS":
        return say("rateExists");
      case "EXCHANGE_RATE_REPLACED":
        return say("rateCorrected");
      case "NOT_ALLOWED":
      case "EVENT_NOT_FOUND":
        return say("refused");
      default:
        return say("broken", { requestId });
    }
  };
}
