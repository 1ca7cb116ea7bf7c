import type { BilingualProse, Count, PlanQuestion, PlanValue } from "@wps/model";
import type { ComponentType } from "react";
import { sayCount } from "../language/counts.ts";
import { sayPartialDate } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { sayMoney } from "../language/money.ts";
import { terms } from "../language/terms.ts";
import { Wording } from "../language/wording.tsx";
import { planTexts } from "./texts.ts";
import classes from "./value.module.css";

export interface ValueProps<Question extends PlanQuestion> {
  readonly value: PlanValue<Question>;
  /** In a table of many plans: the number without the names. */
  readonly brief?: boolean | undefined;
}

/** How what was found is shown, for each question. */
export const VALUES: { readonly [Question in PlanQuestion]: ComponentType<ValueProps<Question>> } = {
  years: ({ value }) => (value.first === value.last ? value.first : `${value.first}–${value.last}`),
  date: ({ value }) => sayPartialDate(value, useLanguage().language),
  instrument: Words,
  objectives: Parts,
  taskGroups: Parts,
  pillars: Pillars,
  indicators: ({ value }) => <Counted count={value.count} of="indicator" />,
  lead: Words,
  partners: Words,
  implementation: Words,
  budget: Budget,
  funders: Words,
  reporting: ({ value }) => useTexts(planTexts)(`reporting.${value}`),
  review: Review,
  monitoring: Words,
  subNationalPlans: LowerPlans,
};

function Words({ value }: { value: Readonly<BilingualProse> }) {
  return <Wording of={value} />;
}

function Parts({
  value: { called, count, items },
  brief = false,
}: ValueProps<"objectives"> | ValueProps<"taskGroups">) {
  const say = useTexts(planTexts);
  if (brief) return <Counted count={count} of={called ?? "unnamed"} />;
  return (
    <>
      <Counted count={count} of={called ?? "unnamed"} />
      {items.status === "listed" ? (
        <ul className={classes.names}>
          {items.items.map((item) => (
            <li key={item.vi ?? item.en}>
              <Wording of={item} />
            </li>
          ))}
        </ul>
      ) : (
        <span className={classes.remark}>{say("namesNotFound")}</span>
      )}
    </>
  );
}

function Pillars({ value, brief = false }: ValueProps<"pillars">) {
  const sayTerm = useTexts(terms);
  const count = <Counted count={{ kind: "exact", value: value.length }} of="pillar" />;
  if (brief) return count;
  return (
    <>
      {count}
      <ul className={classes.names}>
        {value.map((pillar) => (
          <li key={pillar}>{sayTerm(`pillar.${pillar}`)}</li>
        ))}
      </ul>
    </>
  );
}

function Budget({ value, brief = false }: ValueProps<"budget">) {
  const { language } = useLanguage();
  const sum = sayMoney(value, language);
  if (brief) return sum;
  return `${sum} (${new Intl.DisplayNames(language, { type: "currency" }).of(value.currency)})`;
}

function Review({ value: { kind, date } }: ValueProps<"review">) {
  const say = useTexts(planTexts);
  const { language } = useLanguage();
  return say(`review.${kind}`, { date: sayPartialDate(date, language) });
}

function LowerPlans({ value: { count, level } }: ValueProps<"subNationalPlans">) {
  const { language } = useLanguage();
  return (
    <>
      {sayCount(count, language)} <Wording of={level} />
    </>
  );
}

type Part = NonNullable<PlanValue<"objectives">["called"]> | "task-group" | "pillar" | "indicator" | "unnamed";

function Counted({ count, of }: { count: Count; of: Part }) {
  const say = useTexts(planTexts);
  const { language } = useLanguage();
  if (count.kind === "unknown") return say("uncounted", { what: say(`part.${of}`, { count: 2 }) });
  return `${sayCount(count, language)} ${say(`part.${of}`, { count: count.value })}`;
}
