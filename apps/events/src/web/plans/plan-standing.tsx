import { Text } from "@mantine/core";
import type { ActionPlan } from "@wps/model";
import { useTexts } from "../language/i18n.ts";
import { isOneOf, type Pair } from "./pair.ts";
import classes from "./plan-standing.module.css";
import { StateTag } from "./state-tag.tsx";
import { planTexts } from "./texts.ts";

/** Where a plan of the overview stands today, and whether it is one of the two that are compared. */
export function PlanStanding({ plan, pair }: { plan: ActionPlan; pair: Pair }) {
  const say = useTexts(planTexts);
  return (
    <span className={classes.standing}>
      <StateTag plan={plan} />
      {isOneOf(pair, plan) && (
        <Text component="span" size="sm" c="violet">
          {say("shown")}
        </Text>
      )}
    </span>
  );
}
