import { type DatedAmount, moneyOf, wordingIn } from "@wps/model";
import { sayDay } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { sayMoney } from "../language/money.ts";
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
  const { amount, on } = entered;
  const money = moneyOf(amount);
  const missing = amount.status === "in-kind" ? say("unpriced") : say("unknown");
  return (
    <>
      <span className={classes.sum}>{money ? sayMoney(money, language) : <em>{missing}</em>}</span>
      {amount.status === "in-kind" && (
        <span className={classes.detail}>{say("inKind", { what: wordingIn(amount.what, language).text })}</span>
      )}
      {amount.status === "in-kind" && amount.valuation && (
        <span className={classes.detail}>
          {say("valued", { note: wordingIn(amount.valuation.note, language).text })}
        </span>
      )}
      <span className={classes.detail}>{sayDay(on, language)}</span>
    </>
  );
}
