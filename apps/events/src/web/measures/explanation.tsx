import { Drawer, Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { MEASURES } from "@wps/model/indicators";
import type { MeasuredEvent, MeasureExplanation } from "../../contract/measures.ts";
import { measureExplanationQuery } from "../api.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { terms } from "../language/terms.ts";
import { Wording } from "../language/wording.tsx";
import { QueryState } from "../query-state.tsx";
import { EventsBehind } from "./events-behind.tsx";
import classes from "./explanation.module.css";
import type { Question } from "./question.ts";
import { sayBounds, sayMeasurement } from "./say-measurement.ts";
import { measureTexts } from "./texts.ts";

/** Why a number is what it is: its meaning, its bounds, and every event behind it. */
export function Explanation({ question, onClose }: { question: Question | undefined; onClose: () => void }) {
  const say = useTexts(measureTexts);
  return (
    <Drawer
      opened={question !== undefined}
      onClose={onClose}
      position="right"
      size="34rem"
      title={say("why")}
      closeButtonProps={{ "aria-label": say("close") }}
    >
      {question && <Answer question={question} />}
    </Drawer>
  );
}

function Answer({ question }: { question: Question }) {
  const say = useTexts(measureTexts);
  const sayTerm = useTexts(terms);
  const explanation = useQuery(measureExplanationQuery(question));
  const { measure, phase, year } = question;
  return (
    <Stack gap="lg">
      <div>
        <Title order={2}>
          <Wording of={MEASURES[measure].name} />
        </Title>
        <Text c="dimmed">
          {sayTerm(`phase.${phase}`)}, {year === undefined ? say("wholePhase") : say("ofYear", { year })}
        </Text>
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

function Told({ explanation: { measurement, events } }: { explanation: MeasureExplanation }) {
  const say = useTexts(measureTexts);
  const { language } = useLanguage();
  const { definition, whenUnknown, version } = MEASURES[measurement.measure];
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
          <Wording of={whenUnknown} />
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
    </>
  );
}
