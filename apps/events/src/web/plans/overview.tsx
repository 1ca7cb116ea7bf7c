import { VisuallyHidden } from "@mantine/core";
import type { ActionPlan, PlanQuestion } from "@wps/model";
import { ACTION_PLANS } from "@wps/model/catalogue";
import { useTexts } from "../language/i18n.ts";
import { Answer } from "./answer.tsx";
import { Instead } from "./instead.tsx";
import classes from "./overview.module.css";
import { OverviewName } from "./overview-name.tsx";
import type { Pair } from "./pair.ts";
import { planTexts } from "./texts.ts";

/** What tells plans apart at a glance; the rest stands in the comparison. */
const COLUMNS = [
  "objectives",
  "pillars",
  "indicators",
  "lead",
  "budget",
  "reporting",
] as const satisfies PlanQuestion[];

/** Every plan in one table: on a phone, a card each. */
export function Overview({ pair }: { pair: Pair }) {
  const say = useTexts(planTexts);
  return (
    <table className={classes.table}>
      <caption>
        <VisuallyHidden>{say("all")}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          <th scope="col">{say("plan")}</th>
          {COLUMNS.map((question) => (
            <th key={question} scope="col">
              {say(`question.${question}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ACTION_PLANS.map((plan) => (
          <tr key={plan.code}>
            <th scope="row">
              <OverviewName plan={plan} pair={pair} />
            </th>
            <Cells plan={plan} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cells({ plan }: { plan: ActionPlan }) {
  const say = useTexts(planTexts);
  if (plan.stage.status === "not-found") {
    return (
      <td colSpan={COLUMNS.length}>
        <Instead stage={plan.stage} />
      </td>
    );
  }
  return COLUMNS.map((question) => (
    <td key={question} data-question={say(`question.${question}`)}>
      <Answer plan={plan} question={question} brief />
    </td>
  ));
}
