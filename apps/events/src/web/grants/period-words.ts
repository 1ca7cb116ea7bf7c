import type { Grant } from "@wps/model";
import { sayDay } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { grantTexts } from "./texts.ts";

/** Says from when to when a grant runs; that its end is not known where it is not. */
export function usePeriodWords(): (period: Grant["period"]) => string {
  const say = useTexts(grantTexts);
  const { language } = useLanguage();
  return ({ validFrom, validTo }) => {
    const from = sayDay(validFrom, language);
    return validTo === undefined
      ? say("periodFrom", { from })
      : say("periodFromTo", { from, to: sayDay(validTo, language) });
  };
}
