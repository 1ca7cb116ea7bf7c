import { type GivenAmount, moneyOf, wordingIn } from "@wps/model";
import classes from "./given-amount.module.css";
import { texts, useLanguage, useTexts } from "./language/i18n.ts";
import { sayMoney } from "./language/money.ts";

const words = texts(
  "given-amount-words",
  {
    unknown: "chưa biết",
    unpriced: "chưa định giá",
    inKind: "hiện vật: {{what}}",
    valued: "định giá: {{note}}",
  },
  {
    unknown: "not known",
    unpriced: "without a price",
    inKind: "in kind: {{what}}",
    valued: "valued: {{note}}",
  },
);

/** An amount as it is known: a sum, something in kind with what it is worth, or that nobody knows. */
export function GivenAmountWords({ amount }: { amount: GivenAmount }) {
  const say = useTexts(words);
  const { language } = useLanguage();
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
    </>
  );
}
