import { Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { ActionPlan } from "@wps/model";
import { useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import classes from "./overview-name.module.css";
import type { Pair } from "./pair.ts";
import { StateTag } from "./state-tag.tsx";
import { planTexts } from "./texts.ts";

/** The name of a plan in the overview: a way to set it beside the first plan, unless it is one of the two already. */
export function OverviewName({ plan, pair: { a, b } }: { plan: ActionPlan; pair: Pair }) {
  const say = useTexts(planTexts);
  const isFirst = plan.code === a.code;
  const isSecond = plan.code === b.code;
  return (
    <>
      {isFirst || isSecond ? (
        <Wording of={plan.shortTitle} />
      ) : (
        <Link to="/reference/plans" search={{ a: a.code, b: plan.code }} hash={COMPARISON} className={classes.choose}>
          <Wording of={plan.shortTitle} />
        </Link>
      )}
      <div className={classes.state}>
        <StateTag plan={plan} />
        {(isFirst || isSecond) && (
          <Text component="span" size="sm" c="violet">
            {say(isFirst ? "shownFirst" : "shownSecond")}
          </Text>
        )}
      </div>
    </>
  );
}

/** Where on the page two plans are compared. */
export const COMPARISON = "comparison";
