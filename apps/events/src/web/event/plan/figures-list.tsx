import { Text } from "@mantine/core";
import type { ProgrammeEvent } from "@wps/model";
import { useTexts } from "../../language/i18n.ts";
import { CostText, HeadsFigure } from "./figures.tsx";
import classes from "./plan.module.css";
import { planTexts } from "./texts.ts";

/** What is planned, and what it cost, while there is no approved plan to compare them with. */
export function Figures({ event: { expected, budget, cost } }: { event: ProgrammeEvent }) {
  const say = useTexts(planTexts);
  const figures = [
    expected && { label: say("expected"), content: <HeadsFigure side="planned" value={expected} /> },
    budget && { label: say("budget"), content: <CostText side="planned" value={budget} /> },
    cost && { label: say("cost"), content: <CostText side="actual" value={cost} /> },
  ].filter((figure) => figure !== undefined);
  return (
    <dl className={classes.figures}>
      {figures.map(({ label, content }) => (
        <div key={label}>
          <Text component="dt" size="sm" c="dimmed">
            {label}
          </Text>
          <Text component="dd" m={0} fw={500}>
            {content}
          </Text>
        </div>
      ))}
    </dl>
  );
}
