import { Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { type ActionPlan, wordingIn } from "@wps/model";
import { ACTION_PLANS } from "@wps/model/catalogue";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { Answer } from "./answer.tsx";
import { atAGlance } from "./at-a-glance.ts";
import { COMPARISON } from "./comparison.tsx";
import { Instead } from "./instead.tsx";
import classes from "./overview-list.module.css";
import { isOneOf, type Pair } from "./pair.ts";
import { PlanStanding } from "./plan-standing.tsx";
import { planTexts } from "./texts.ts";

/** Every plan by its name and state, to be unfolded: the overview where there is no room for a table. */
export function OverviewList({ pair }: { pair: Pair }) {
  const say = useTexts(planTexts);
  const { language } = useLanguage();
  return (
    <ul className={classes.list}>
      {ACTION_PLANS.map((plan) => (
        <li key={plan.code}>
          <details className={classes.plan}>
            <summary>
              <Wording of={plan.shortTitle} />
              <PlanStanding plan={plan} pair={pair} />
            </summary>
            {plan.stage.status === "not-found" ? <Instead stage={plan.stage} /> : <Glance plan={plan} />}
            {!isOneOf(pair, plan) && (
              <Link
                to="/reference/plans"
                search={{ a: pair.a.code, b: plan.code }}
                hash={COMPARISON}
                className={classes.choose}
              >
                {say("setBeside", { a: wordingIn(pair.a.shortTitle, language).text })}
              </Link>
            )}
          </details>
        </li>
      ))}
    </ul>
  );
}

function Glance({ plan }: { plan: ActionPlan }) {
  const say = useTexts(planTexts);
  const { answered, silent } = atAGlance(plan);
  return (
    <>
      <dl className={classes.answers}>
        {answered.map((question) => (
          <div key={question}>
            <dt>{say(`question.${question}`)}</dt>
            <dd>
              <Answer plan={plan} question={question} brief />
            </dd>
          </div>
        ))}
      </dl>
      {silent.length > 0 && (
        <Text size="sm" c="dimmed">
          {say("notFoundOf", {
            questions: silent.map((question) => say(`question.${question}`).toLowerCase()).join(" · "),
          })}
        </Text>
      )}
    </>
  );
}
