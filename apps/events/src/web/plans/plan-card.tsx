import { Paper, Stack, Text, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { ActionPlan } from "@wps/model";
import { findPlan, findProgramme } from "@wps/model/catalogue";
import { useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { Cites } from "../sources.tsx";
import { Instead } from "./instead.tsx";
import classes from "./plan-card.module.css";
import { StateTag } from "./state-tag.tsx";
import { planTexts } from "./texts.ts";

/** One of the two plans that are compared: what it is and where it stands. */
export function PlanCard({ plan }: { plan: ActionPlan }) {
  const say = useTexts(planTexts);
  const { scope, note } = plan;
  const supported = scope.kind === "sub-plan" ? findPlan(scope.supports) : undefined;
  const programme = findProgramme(plan.code);
  return (
    <Paper className={classes.card}>
      <Stack gap={6}>
        <div>
          <StateTag plan={plan} />
        </div>
        <Title order={3}>
          <Wording of={plan.title} /> <Cites keys={plan.sources} />
        </Title>
        {supported && (
          <Text size="sm">
            {say("supports")} <Wording of={supported.title} />
          </Text>
        )}
        {note && (
          <Text size="sm" c="dimmed">
            <Wording of={note} />
          </Text>
        )}
        <Instead stage={plan.stage} />
        {programme && (
          <Link to="/programmes/$programme" params={{ programme: programme.code }} className={classes.link}>
            {say("read")}
          </Link>
        )}
      </Stack>
    </Paper>
  );
}
