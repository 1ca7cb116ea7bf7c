import { Stack, Text, Title } from "@mantine/core";
import { memo, type ReactNode, useId } from "react";
import { useTexts } from "../../language/i18n.ts";
import { terms } from "../../language/terms.ts";
import type { Change, EventDraft } from "../draft.ts";
import { BilingualField } from "../fields/bilingual-field.tsx";
import { CostField } from "./cost-field.tsx";
import { Expected } from "./expected.tsx";
import { Headcounts } from "./headcounts.tsx";
import { planTexts } from "./plan-texts.ts";

type PlanProps = Pick<EventDraft, "expected" | "budget" | "headcounts" | "cost" | "deviations"> & {
  readonly change: Change;
};

/** What was expected on one side, what came of it on the other: two things that never overwrite each other. */
export const Plan = memo(function Plan({ expected, budget, headcounts, cost, deviations, change }: PlanProps) {
  const say = useTexts(planTexts);
  const term = useTexts(terms);
  return (
    <Stack gap="xl">
      <Side title={say("plan")} hint={say("planHint")}>
        <Expected value={expected} onChange={(value) => change("expected", value)} />
        <CostField path="budget" value={budget} onChange={(value) => change("budget", value)} />
      </Side>
      <Side title={say("actual")} hint={say("actualHint")}>
        <Headcounts headcounts={headcounts} change={change} />
        <CostField path="cost" value={cost} onChange={(value) => change("cost", value)} />
        {deviations.map(({ fact, reason }, index) => (
          <BilingualField
            key={fact}
            path={`deviations.${index}.reason`}
            label={say("reason", { fact: term(`fact.${fact}`) })}
            prose
            value={reason}
            onChange={(text) => change("deviations", deviations.with(index, { fact, reason: text }))}
          />
        ))}
      </Side>
    </Stack>
  );
});

function Side({ title, hint, children }: { title: string; hint: string; children: ReactNode }) {
  const id = useId();
  return (
    <Stack component="section" aria-labelledby={id} gap="md">
      <div>
        <Title order={4} id={id}>
          {title}
        </Title>
        <Text size="sm" c="dimmed">
          {hint}
        </Text>
      </div>
      {children}
    </Stack>
  );
}
