import { Button } from "@mantine/core";
import { type ProgrammeEvent, type SeatPlan, womenSeats } from "@wps/model";
import { useState } from "react";
import type { SeatOverview } from "../../contract/seats.ts";
import { useTexts } from "../language/i18n.ts";
import { Section } from "../ui/section.tsx";
import { PlanForm } from "./plan-form.tsx";
import classes from "./seats-page.module.css";
import { seatsTexts } from "./texts.ts";

interface PlanSectionProps {
  readonly event: ProgrammeEvent;
  readonly overview: SeatOverview;
  readonly plan: SeatPlan;
}

/** How far the seats are given, and the plan by which they are. */
export function PlanSection({ event, overview, plan }: PlanSectionProps) {
  const say = useTexts(seatsTexts);
  const [isOpen, setIsOpen] = useState(false);
  const { taken, women, waiting } = overview;
  return (
    <Section title={say("planTitle")}>
      <dl className={classes.figures}>
        <div>
          <dt>{say("taken")}</dt>
          <dd>
            {taken}/{plan.capacity}
          </dd>
        </div>
        <div>
          <dt>{say("women")}</dt>
          <dd>
            {women}
            {plan.womenPercent !== undefined && (
              <small>{say("womenTarget", { seats: womenSeats(plan), percent: plan.womenPercent })}</small>
            )}
          </dd>
        </div>
        <div>
          <dt>{say("waitingCount")}</dt>
          <dd>{waiting.length}</dd>
        </div>
      </dl>
      {isOpen ? (
        <PlanForm event={event} overview={overview} onDone={() => setIsOpen(false)} />
      ) : (
        <Button variant="default" onClick={() => setIsOpen(true)} style={{ alignSelf: "start" }}>
          {say("change")}
        </Button>
      )}
    </Section>
  );
}
