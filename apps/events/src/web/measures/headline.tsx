import { Text } from "@mantine/core";
import { MEASURES, MeasureCode, type Measurement, type PhaseMeasures } from "@wps/model/indicators";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import classes from "./headline.module.css";
import { NumberLink } from "./number-link.tsx";
import { type MeasuredNumber, totalOf } from "./numbers.ts";
import { sayBounds } from "./say-measurement.ts";
import { measureTexts } from "./texts.ts";

/** The four numbers of the whole delivery. */
export function Headline({ programme, delivery }: { programme: string; delivery: PhaseMeasures }) {
  return (
    <ul className={classes.tiles}>
      {MeasureCode.options.map((measure) => (
        <Tile key={measure} number={totalOf(measure, delivery, programme)} />
      ))}
    </ul>
  );
}

function Tile({ number }: { number: MeasuredNumber }) {
  const note = useNote(number.measurement);
  return (
    <li className={classes.tile}>
      <Text size="sm" c="dimmed">
        <Wording of={MEASURES[number.measure].name} />
      </Text>
      <div className={classes.value}>
        <NumberLink number={number} />
      </div>
      {note && (
        <Text size="sm" c="dimmed">
          {note}
        </Text>
      )}
    </li>
  );
}

/** What keeps the number from being the whole truth; nothing where it is. */
function useNote(measured: Measurement): string | undefined {
  const say = useTexts(measureTexts);
  const { language } = useLanguage();
  const { measure, n, unknown } = measured;
  if (unknown === 0) return undefined;
  if (measure === "task-coverage") return say("unknownTasks", { count: unknown });
  if (measure === "women-share") return say("possible", { bounds: sayBounds(measured, language, say) });
  return say("exactAt", { n, all: n + unknown });
}
