import { type CostLine, type EventMoneyChange, MONEY_STAGES, wordingIn } from "@wps/model";
import { useLanguage, useTexts } from "../language/i18n.ts";
import type { Merging } from "../merge-panel.tsx";
import { AmountWords } from "./amount-words.tsx";
import { linesOf, SHARES } from "./merged-money.ts";
import classes from "./money.module.css";
import { PayerList } from "./payer-name.tsx";
import { moneyTexts } from "./texts.ts";

/** How the money of an event merges: line by line, and who pays it all. */
export function useMoneyMerging(): Merging<EventMoneyChange, string> {
  const say = useTexts(moneyTexts);
  const { language } = useLanguage();
  return {
    partsOf: (money) => ({ [SHARES]: money.shares, ...Object.fromEntries(linesOf(money)) }),
    namesIn: (versions) => [...new Set(versions.flatMap((parts) => Object.keys(parts)))],
    titleOf: (name, versions) => {
      const [line] = versions.flatMap((money) => linesOf(money).get(name) ?? []);
      if (line === undefined) return say("payers");
      const category = say(`category.${line.category}`);
      return line.name ? `${category}: ${wordingIn(line.name, language).text}` : category;
    },
    show: (name, money) => {
      const line = linesOf(money).get(name);
      return line ? <LineWords line={line} /> : <PayerList shares={money.shares} />;
    },
  };
}

function LineWords({ line }: { line: CostLine }) {
  const say = useTexts(moneyTexts);
  return (
    <>
      <dl className={classes.totals}>
        {MONEY_STAGES.map((stage) => (
          <div key={stage}>
            <dt>{say(stage)}</dt>
            <dd>
              <AmountWords entered={line[stage]} />
            </dd>
          </div>
        ))}
      </dl>
      {line.shares && <PayerList shares={line.shares} />}
    </>
  );
}
