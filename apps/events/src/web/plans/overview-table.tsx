import { Link } from "@tanstack/react-router";
import type { ActionPlan } from "@wps/model";
import { ACTION_PLANS } from "@wps/model/catalogue";
import { useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { VisuallyHidden } from "../ui/visually-hidden.tsx";
import { Answer } from "./answer.tsx";
import { AT_A_GLANCE } from "./at-a-glance.ts";
import { COMPARISON } from "./comparison.tsx";
import { Instead } from "./instead.tsx";
import classes from "./overview-table.module.css";
import { isOneOf, type Pair } from "./pair.ts";
import { PlanStanding } from "./plan-standing.tsx";
import { planTexts } from "./texts.ts";

/** Every plan in one table. The name of a plan sets it beside the first of the two that are compared. */
export function OverviewTable({ pair }: { pair: Pair }) {
  const say = useTexts(planTexts);
  return (
    <table className={classes.table}>
      <caption>
        <VisuallyHidden>{say("all")}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          <th scope="col">{say("plan")}</th>
          {AT_A_GLANCE.map((question) => (
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
              {isOneOf(pair, plan) ? (
                <Wording of={plan.shortTitle} />
              ) : (
                <Link
                  to="/reference/plans"
                  search={{ a: pair.a.code, b: plan.code }}
                  hash={COMPARISON}
                  className={classes.choose}
                >
                  <Wording of={plan.shortTitle} />
                </Link>
              )}
              <PlanStanding plan={plan} pair={pair} />
            </th>
            <Cells plan={plan} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cells({ plan }: { plan: ActionPlan }) {
  if (plan.stage.status === "not-found") {
    return (
      <td colSpan={AT_A_GLANCE.length}>
        <Instead stage={plan.stage} />
      </td>
    );
  }
  return AT_A_GLANCE.map((question) => (
    <td key={question}>
      <Answer plan={plan} question={question} brief />
    </td>
  ));
}
