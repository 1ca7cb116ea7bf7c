import { Text } from "@mantine/core";
import { enteredOf, mayEdit, type NewProgrammeEvent, type PlannedFact, type ProgrammeEvent } from "@wps/model";
import { useLanguage, useTexts } from "../../language/i18n.ts";
import { sayDayOf } from "../../language/moments.ts";
import { useActor } from "../../session.ts";
import { Section } from "../../ui/section.tsx";
import type { ChangeEvent } from "../life-cycle/use-change.ts";
import { Comparison } from "./comparison.tsx";
import { Figures } from "./figures-list.tsx";
import { planTexts } from "./texts.ts";

interface PlanSectionProps {
  readonly event: ProgrammeEvent;
  readonly change: ChangeEvent;
  readonly unsaved: NewProgrammeEvent | undefined;
}

/** The plan that was approved beside what came of it; before an approval, what is planned so far. */
export function PlanSection({ event, change, unsaved }: PlanSectionProps) {
  const say = useTexts(planTexts);
  const { language } = useLanguage();
  const actor = useActor();
  const { baseline, expected, budget, cost, origin } = event;
  const isAnythingEntered = expected !== undefined || budget !== undefined || cost !== undefined;
  const mayExplain = mayEdit(actor, event);
  const explain = (fact: PlannedFact, reason: ProgrammeEvent["deviations"][number]["reason"]) => {
    const others = event.deviations.filter((deviation) => deviation.fact !== fact);
    change({ ...enteredOf(event), deviations: [...others, { fact, reason }] }, { kind: "explained" });
  };
  return (
    <Section title={say("title")}>
      {baseline !== undefined ? (
        <>
          <Text c="dimmed">{say("approvedOn", { day: sayDayOf(baseline.at, language) })}</Text>
          <Comparison
            event={event}
            baseline={baseline}
            unsaved={unsaved?.deviations}
            onExplain={mayExplain ? explain : undefined}
          />
        </>
      ) : (
        <>
          {isAnythingEntered && <Figures event={event} />}
          <Text c="dimmed">{say(`nothing.${origin}`)}</Text>
        </>
      )}
    </Section>
  );
}
