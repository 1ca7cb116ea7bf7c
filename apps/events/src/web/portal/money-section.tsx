import { NativeSelect, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Currency, MONEY_STAGES } from "@wps/model";
import type { GrantMoney, OtherFunders } from "@wps/model/indicators";
import { useState } from "react";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { sayMoney } from "../language/money.ts";
import { QueryState } from "../query-state.tsx";
import { Section } from "../ui/section.tsx";
import { SHOWN_TABLES, type ShownTable } from "./money-rows.ts";
import { MoneyTable } from "./money-table.tsx";
import { portalMoneyTexts } from "./money-texts.ts";
import classes from "./portal-money.module.css";
import { portalMoneyQuery } from "./queries.ts";

/** What the reader's grants pay for together: one of a closed set of tables, in a currency that they choose. */
export function MoneySection() {
  const say = useTexts(portalMoneyTexts);
  const [currency, setCurrency] = useState<Currency>();
  const [table, setTable] = useState<ShownTable>("year");
  const query = useQuery(portalMoneyQuery(currency));
  return (
    <Section title={say("money")}>
      <Text c="dimmed" maw="46rem">
        {say("moneyHint")}
      </Text>
      <QueryState query={query}>
        {(money) =>
          money === null || Object.keys(money.total).length === 0 ? (
            <Text>{say("nothingYet")}</Text>
          ) : (
            <Stack gap="lg">
              <div className={classes.choices}>
                <NativeSelect
                  label={say("by")}
                  data={SHOWN_TABLES.map((value) => ({ value, label: say(`table.${value}`) }))}
                  value={table}
                  onChange={({ currentTarget }) =>
                    setTable(SHOWN_TABLES.find((value) => value === currentTarget.value) ?? table)
                  }
                />
                <NativeSelect
                  label={say("currency")}
                  data={Currency.options}
                  value={money.currency}
                  onChange={({ currentTarget }) => setCurrency(Currency.parse(currentTarget.value))}
                />
              </div>
              <MoneyTable money={money} table={table} />
              <Others money={money} />
            </Stack>
          )
        }
      </QueryState>
    </Section>
  );
}

/** What is told of who else pays for the same events. */
function Others({ money: { others, currency } }: { money: GrantMoney }) {
  const say = useTexts(portalMoneyTexts);
  const { language } = useLanguage();
  const told = (of: OtherFunders) => {
    if (of.is !== "about") return say(`others.${of.is}`);
    return say(of.isWhole ? "others.about" : "others.atLeast", {
      sum: sayMoney({ minor: of.minor, currency }, language),
    });
  };
  return (
    <Section order={3} title={say("others")}>
      <dl className={classes.facts}>
        {MONEY_STAGES.map((stage) => (
          <div key={stage}>
            <dt>{say(stage)}</dt>
            <dd>{told(others[stage])}</dd>
          </div>
        ))}
      </dl>
      <Text size="sm" c="dimmed" maw="46rem">
        {say("othersWhy")}
      </Text>
    </Section>
  );
}
