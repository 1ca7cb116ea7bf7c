import { Text } from "@mantine/core";
import { getMeasure } from "@wps/model/catalogue";
import type { OpenMeasurement, Participations, PhaseMeasures, Quotient } from "@wps/model/indicators";
import { sayNumber } from "../language/counts.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import classes from "./headline.module.css";
import { NumberLink } from "./number-link.tsx";
import { type MeasuredNumber, totalOf } from "./numbers.ts";
import { OVERVIEW_MEASURES } from "./question.ts";
import { sayBounds } from "./say-measurement.ts";
import { measureTexts } from "./texts.ts";

/** The four numbers of the whole delivery. */
export function Headline({ programme, delivery }: { programme: string; delivery: PhaseMeasures }) {
  return (
    <ul className={classes.tiles}>
      {OVERVIEW_MEASURES.map((measure) => (
        <Tile
          key={measure}
          number={totalOf(measure, delivery, programme)}
          parts={delivery.total.participations.parts}
        />
      ))}
    </ul>
  );
}

interface TileProps {
  readonly number: MeasuredNumber;
  readonly parts: Participations["parts"];
}

function Tile({ number, parts }: TileProps) {
  const note = useNote(number.measurement, parts);
  return (
    <li className={classes.tile}>
      <Text size="sm" c="dimmed">
        <Wording of={getMeasure(number.measure).name} />
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

const QUALIFIED = [
  "exact",
  "at-least",
  "more-than",
  "about",
] as const satisfies readonly (keyof Participations["parts"])[];

const withoutEvent = ({ numerator, denominator }: Quotient) => denominator - numerator;

/** What keeps the number from being the whole truth; nothing where it is. */
function useNote(measured: OpenMeasurement, parts: Participations["parts"]): string | undefined {
  const say = useTexts(measureTexts);
  const { language } = useLanguage();
  if (measured.measure === "COV-01") {
    return [
      ...("value" in measured ? [say("emptyTasks", { count: withoutEvent(measured.value) })] : []),
      ...(measured.unknown > 0 ? [say("unknownTasks", { count: measured.unknown })] : []),
    ].join(" · ");
  }
  if (measured.unknown === 0) return undefined;
  if (measured.measure === "PRT-08") return say("possible", { bounds: sayBounds(measured, language, say) });
  const { events } = parts.unknown;
  return [
    ...QUALIFIED.filter((part) => parts[part].events > 0).map((part) =>
      say(`part.${part}`, { people: sayNumber(parts[part].people, language) }),
    ),
    ...(events > 0 ? [say("part.unknown", { count: events })] : []),
  ].join(" · ");
}
