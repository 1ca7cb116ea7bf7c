import { Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Programme } from "@wps/model";
import type { ProgrammeMeasures } from "@wps/model/indicators";
import { useMemo } from "react";
import { useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { OverviewPlans, OverviewTargets } from "../overview-parts.tsx";
import { QueryState } from "../query-state.tsx";
import { Section } from "../ui/section.tsx";
import { Headline } from "./headline.tsx";
import { MeasureFigure } from "./measure-figure.tsx";
import classes from "./programme-figures.module.css";
import { measuresQuery } from "./queries.ts";
import { OVERVIEW_MEASURES } from "./question.ts";
import { TaskList } from "./task-list.tsx";
import { measureTexts } from "./texts.ts";

/** The figures of one programme: of its delivery as a whole, year by year, and task by task. */
export function ProgrammeFigures({ programme }: { programme: Programme }) {
  const say = useTexts(measureTexts);
  const measures = useQuery(measuresQuery(programme.code));
  return (
    <Stack gap="2.5rem">
      <div>
        <Title order={2}>
          <Wording of={programme.title} />
        </Title>
        <Link to="/programmes/$programme" params={{ programme: programme.code }} className={classes.link}>
          {say("toProgramme")}
        </Link>
      </div>
      <QueryState query={measures}>{(data) => <Figures programme={programme} measures={data} />}</QueryState>
    </Stack>
  );
}

function Figures({ programme, measures }: { programme: Programme; measures: ProgrammeMeasures }) {
  const say = useTexts(measureTexts);
  const { phases } = measures;
  const drawn = useMemo(() => phases.filter(({ years }) => years.length > 0), [phases]);
  const delivery = phases.find(({ phase }) => phase === "delivery");
  if (delivery === undefined) return null;
  return (
    <>
      <Section title={say("soFar")}>
        <Headline programme={programme.code} delivery={delivery} />
      </Section>
      <OverviewTargets programme={programme.code} />
      <Section title={say("byYear")}>
        {drawn.length === 0 ? (
          <Text c="dimmed">{say("none")}</Text>
        ) : (
          <div className={classes.figures}>
            {OVERVIEW_MEASURES.map((measure) => (
              <MeasureFigure key={measure} measure={measure} programme={programme.code} phases={drawn} />
            ))}
          </div>
        )}
      </Section>
      <Section title={say("tasks")}>
        <Text c="dimmed" size="sm" maw="50rem">
          {say("tasksHint")}{" "}
          <Link
            to="/measures/$measure"
            params={{ measure: "compare" }}
            search={{ programme: programme.code, by: "task" }}
            className={classes.link}
          >
            {say("compareTasks")}
          </Link>
        </Text>
        <TaskList programme={programme} coverage={delivery.total.taskCoverage} />
      </Section>
      <OverviewPlans />
    </>
  );
}
