import type { DatedAmount } from "@wps/model";
import { GivenAmountWords } from "../given-amount-words.tsx";
import { sayDay } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { VisuallyHidden } from "../ui/visually-hidden.tsx";
import classes from "./money.module.css";
import { moneyTexts } from "./texts.ts";

/** An amount with its day; a dash where there was none, which is another thing than one that is not known. */
export function AmountWords({ entered }: { entered: DatedAmount | undefined }) {
  const say = useTexts(moneyTexts);
  const { language } = useLanguage();
  if (entered === undefined) {
    return (
      <>
        <span aria-hidden className={classes.quiet}>
          {say("unsaid")}
        </span>
        <VisuallyHidden>{say("unsaidSpoken")}</VisuallyHidden>
      </>
    );
  }
  return (
    <>
      <GivenAmountWords amount={entered.amount} />
      <span className={classes.detail}>{sayDay(entered.on, language)}</span>
    </>
  );
}
