import { type CostLine, MONEY_STAGES } from "@wps/model";
import { useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { Section } from "../ui/section.tsx";
import { AmountWords } from "./amount-words.tsx";
import classes from "./money.module.css";
import { PayerList } from "./payer-name.tsx";
import { moneyTexts } from "./texts.ts";

/** What the event costs, line by line; on narrow screens each line is a card. */
export function LinesTable({ lines }: { lines: readonly CostLine[] }) {
  const say = useTexts(moneyTexts);
  return (
    <Section title={say("lines")}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{say("category")}</th>
            {MONEY_STAGES.map((stage) => (
              <th key={stage} scope="col" className={classes.number}>
                {say(stage)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id}>
              <th scope="row">
                {say(`category.${line.category}`)}
                {line.name && (
                  <span className={classes.detail}>
                    <Wording of={line.name} />
                  </span>
                )}
                {line.shares && (
                  <div className={classes.own}>
                    <span className={classes.detail}>{say("ownPayers")}</span>
                    <PayerList shares={line.shares} />
                  </div>
                )}
              </th>
              {MONEY_STAGES.map((stage) => (
                <td key={stage} className={classes.number} data-label={say(stage)}>
                  <AmountWords entered={line[stage]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
