import { type Currency, isWhole, type MoneyFigure } from "@wps/model";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { sayMoney } from "../language/money.ts";
import { VisuallyHidden } from "../ui/visually-hidden.tsx";
import { OPEN_COUNTS } from "./money-rows.ts";
import { portalMoneyTexts } from "./money-texts.ts";
import classes from "./portal-money.module.css";

/** A sum as it is known, and under it what is missing of it, each by its own reason; a dash where nothing was entered. */
export function FigureWords({ figure, currency }: { figure: MoneyFigure | undefined; currency: Currency }) {
  const say = useTexts(portalMoneyTexts);
  const { language } = useLanguage();
  if (figure === undefined) {
    return (
      <>
        <span aria-hidden className={classes.quiet}>
          {say("noEntry")}
        </span>
        <VisuallyHidden>{say("noEntrySpoken")}</VisuallyHidden>
      </>
    );
  }
  const sum = sayMoney({ minor: figure.known, currency }, language);
  const isOfOne = figure.entered.every((money) => money.currency === currency);
  return (
    <>
      {isWhole(figure) ? sum : figure.counted === 0 ? say("notKnown") : say("atLeast", { sum })}
      {!isOfOne && (
        <small className={classes.beside}>{figure.entered.map((one) => sayMoney(one, language)).join(" + ")}</small>
      )}
      {OPEN_COUNTS.map((count) =>
        figure[count] > 0 ? (
          <small key={count} className={classes.beside}>
            {say(`${count}Parts`, { count: figure[count] })}
          </small>
        ) : null,
      )}
    </>
  );
}
