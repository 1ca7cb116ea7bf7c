import { NativeSelect } from "@mantine/core";
import { type CostLine, Currency, type KeptExchangeRate, MONEY_STAGES } from "@wps/model";
import { useState } from "react";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { sayMoney } from "../language/money.ts";
import { Section } from "../ui/section.tsx";
import { MissingRateEntry } from "./missing-rate.tsx";
import classes from "./money.module.css";
import { moneyTexts } from "./texts.ts";
import { type Total, totalOf } from "./totals.ts";
import { UsedRate } from "./used-rate.tsx";

interface TotalsSectionProps {
  readonly lines: readonly CostLine[];
  /** Those that stand. */
  readonly rates: readonly KeptExchangeRate[];
  /** Whether the reader may enter a rate that is missing, or correct one. */
  readonly mayEdit: boolean;
}

/** What the lines come to, in their currencies and in one of them, with the rates by which that is told. */
export function TotalsSection({ lines, rates, mayEdit }: TotalsSectionProps) {
  const say = useTexts(moneyTexts);
  const [currency, setCurrency] = useState<Currency>("VND");
  const totals = MONEY_STAGES.map((stage) => {
    const entries = lines.flatMap((line) => line[stage] ?? []);
    return { stage, isEmpty: entries.length === 0, total: totalOf(entries, currency, rates) };
  });
  const used = rates.filter((rate) => totals.some(({ total }) => total.rates.includes(rate)));
  const missing = unique(
    totals.flatMap(({ total }) => total.missing),
    ({ from, on }) => `${from} ${on}`,
  );
  return (
    <Section title={say("totals")}>
      <NativeSelect
        className={classes.reporting}
        label={say("reporting")}
        data={Currency.options}
        value={currency}
        onChange={({ currentTarget }) => setCurrency(Currency.parse(currentTarget.value))}
      />
      <dl className={classes.totals}>
        {totals.map(({ stage, isEmpty, total }) => (
          <div key={stage}>
            <dt>{say(stage)}</dt>
            <dd>
              {isEmpty ? <span className={classes.quiet}>{say("noEntries")}</span> : <TotalWords total={total} />}
            </dd>
          </div>
        ))}
      </dl>
      <Section order={3} title={say("rates")}>
        {used.length + missing.length === 0 && <p className={classes.quiet}>{say("noRateNeeded", { currency })}</p>}
        <ul className={classes.rates}>
          {used.map((rate) => (
            <UsedRate key={rate.id} rate={rate} mayEdit={mayEdit} />
          ))}
          {missing.map((rate) => (
            <MissingRateEntry key={`${rate.from} ${rate.to} ${rate.on}`} missing={rate} mayEdit={mayEdit} />
          ))}
        </ul>
      </Section>
    </Section>
  );
}

function TotalWords({ total: { sums, told, isWhole, unknown } }: { total: Total }) {
  const say = useTexts(moneyTexts);
  const { language } = useLanguage();
  const sum = sayMoney(told, language);
  const [only] = sums;
  const isOfOne = sums.length === 1 && only?.currency === told.currency;
  return (
    <>
      <strong>{isWhole ? sum : told.minor === 0 ? say("nothingKnown") : say("atLeast", { sum })}</strong>
      {unknown > 0 && <small>{say("partly", { count: unknown })}</small>}
      {!isOfOne && sums.map((one) => <small key={one.currency}>{sayMoney(one, language)}</small>)}
    </>
  );
}

const unique = <Value,>(values: readonly Value[], keyOf: (value: Value) => string): Value[] => [
  ...new Map(values.map((value) => [keyOf(value), value])).values(),
];
