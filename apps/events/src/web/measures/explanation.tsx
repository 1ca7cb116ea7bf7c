import { Drawer, Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { getMeasure } from "@wps/model/catalogue";
import type { ReactNode } from "react";
import type { MeasuredEvent, MeasureExplanation } from "../../contract/measures.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { terms } from "../language/terms.ts";
import { Wording } from "../language/wording.tsx";
import { QueryState } from "../query-state.tsx";
import { Section } from "../ui/section.tsx";
import { useCategoryNames } from "./categories.ts";
import { askOfCell, dimensionsOf, type MeasureAsk, WHOLE } from "./choices.ts";
import { EventsBehind } from "./events-behind.tsx";
import classes from "./explanation.module.css";
import { measurePageTexts } from "./page-texts.ts";
import { measureExplanationQuery } from "./queries.ts";
import type { Question } from "./question.ts";
import { sayBounds, sayMeasurement } from "./say-measurement.ts";
import { measureTexts } from "./texts.ts";

interface DrawerProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

function WhyDrawer({ isOpen, onClose, children }: DrawerProps) {
  const say = useTexts(measureTexts);
  return (
    <Drawer
      opened={isOpen}
      onClose={onClose}
      position="right"
      size="34rem"
      title={say("why")}
      closeButtonProps={{ "aria-label": say("close") }}
    >
      {children}
    </Drawer>
  );
}

/** Why a number of the overview is what it is: its meaning, its bounds, and every event behind it. */
export function Explanation({ question, onClose }: { question: Question | undefined; onClose: () => void }) {
  const say = useTexts(measureTexts);
  const sayTerm = useTexts(terms);
  const when = question?.year === undefined ? say("wholePhase") : say("ofYear", { year: question.year });
  return (
    <WhyDrawer isOpen={question !== undefined} onClose={onClose}>
      {question && <Answer ask={askOf(question)} scope={`${sayTerm(`phase.${question.phase}`)}, ${when}`} />}
    </WhyDrawer>
  );
}

const askOf = ({ programme, measure, phase, year }: Question): MeasureAsk => ({
  measure,
  programme,
  phase,
  ...(year !== undefined && { where: `year:${year}` }),
});

interface CellExplanationProps {
  readonly ask: MeasureAsk;
  /** Its categories; none where nothing is asked. */
  readonly cell: string | undefined;
  readonly onClose: () => void;
}

/** Why a cell of a breakdown is what it is. */
export function CellExplanation({ ask, cell, onClose }: CellExplanationProps) {
  const say = useTexts(measurePageTexts);
  const nameOf = useCategoryNames(ask.programme);
  const categories = cell === undefined || cell === WHOLE ? [] : cell.split(",");
  const scope = dimensionsOf(ask).flatMap((dimension, index) =>
    index in categories ? [nameOf(dimension, categories[index] || null)] : [],
  );
  return (
    <WhyDrawer isOpen={cell !== undefined} onClose={onClose}>
      {cell !== undefined && <Answer ask={askOfCell(ask, cell)} scope={scope.join(", ") || say("total")} />}
    </WhyDrawer>
  );
}

function Answer({ ask, scope }: { ask: MeasureAsk; scope: string }) {
  const explanation = useQuery(measureExplanationQuery(ask));
  return (
    <Stack gap="lg">
      <div>
        <Title order={2}>
          <Wording of={getMeasure(ask.measure).name} />
        </Title>
        <Text c="dimmed">{scope}</Text>
      </div>
      <QueryState query={explanation}>{(data) => <Told explanation={data} />}</QueryState>
    </Stack>
  );
}

const USES = [
  { use: "counted", title: "counted" },
  { use: "bounds", title: "onlyBounds" },
  { use: "left-out", title: "leftOut" },
] as const satisfies readonly { use: MeasuredEvent["use"]["use"]; title: string }[];

function Told({ explanation: { measurement, events, excluded } }: { explanation: MeasureExplanation }) {
  const say = useTexts(measureTexts);
  const sayPage = useTexts(measurePageTexts);
  const { language } = useLanguage();
  const { definition, missingValues, version } = getMeasure(measurement.measure);
  return (
    <>
      <div>
        <Text className={classes.value}>{sayMeasurement(measurement, language, say)}</Text>
        {measurement.unknown > 0 && "bounds" in measurement && measurement.status === "ok" && (
          <Text size="sm">{say("possible", { bounds: sayBounds(measurement, language, say) })}</Text>
        )}
      </div>
      <div className={classes.meaning}>
        <Text size="sm">
          <Wording of={definition} />
        </Text>
        <Text size="sm" mt="xs">
          <Wording of={missingValues} />
        </Text>
        <Text size="sm" c="dimmed" mt="xs">
          {say("version", { version })}
        </Text>
      </div>
      {events.length === 0 && <Text>{say("noneBehind")}</Text>}
      {USES.map(({ use, title }) => {
        const own = events.filter((event) => event.use.use === use);
        return own.length > 0 && <EventsBehind key={use} title={say(title)} events={own} />;
      })}
      {excluded.length > 0 && (
        <Section order={3} title={sayPage("excluded")}>
          <ul className={classes.excluded}>
            {excluded.map((left) => (
              <li key={left.because}>{sayPage(`excluded.${left.because}`, { count: left.events })}</li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
