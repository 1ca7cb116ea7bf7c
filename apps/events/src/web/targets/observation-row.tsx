import { Text } from "@mantine/core";
import { type Indicator, type Observation, printedAgrees, type Unit } from "@wps/model";
import { sayPartialDate } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { Cites } from "../sources.tsx";
import { Tag } from "../ui/tag.tsx";
import { Bar } from "./bar.tsx";
import { drawingOf, type Mark } from "./drawing.ts";
import { sayCounts, sayFigure, sayValue } from "./figures.ts";
import { tell } from "./headline.ts";
import classes from "./observation-row.module.css";
import { PrintedChange } from "./printed-change.tsx";
import type { Against } from "./standing.ts";
import { StandingTag } from "./standing-tag.tsx";
import { targetTexts } from "./texts.ts";

interface ObservationRowProps {
  readonly observation: Observation;
  readonly indicator: Pick<Indicator, "unit">;
  readonly against?: Against | undefined;
  readonly marks: readonly Mark[];
}

/** One observation: when, how much, drawn on its scale, and where it stands against the target. */
export function ObservationRow({ observation, indicator: { unit }, against, marks }: ObservationRowProps) {
  const say = useTexts(targetTexts);
  const { language } = useLanguage();
  if (unit === undefined) return null;
  const { date, note, basis, sources } = observation;
  const when =
    typeof date === "string" ? sayPartialDate(date, language) : `${date.start.slice(0, 4)}–${date.end.slice(0, 4)}`;
  const drawn = drawingOf(observation, unit);
  return (
    <div className={classes.row}>
      <Text className={classes.when} size="sm">
        {when}
      </Text>
      {unit.kind === "share" && (
        <div className={classes.bar}>
          <Bar drawn={drawn} marks={marks} />
        </div>
      )}
      <Value observation={observation} unit={unit} />
      <div className={classes.rest}>
        {basis === "inferred" && <Tag tone="doubt">{say("inferred")}</Tag>}
        {printedAgrees(observation, unit) === false && <Tag tone="doubt">{say("mismatch")}</Tag>}
        {against && <StandingTag against={against} observation={observation} unit={unit} />}
        <Cites keys={sources} />
        {note && (
          <Text size="sm" c="dimmed">
            <Wording of={note} />
          </Text>
        )}
        <PrintedChange observation={observation} unit={unit} />
      </div>
    </div>
  );
}

function Value({ observation, unit }: { observation: Observation; unit: Unit }) {
  const say = useTexts(targetTexts);
  const { language } = useLanguage();
  const { headline, computed, misprinted } = tell(observation, unit);
  const counts = sayCounts(observation, language, say);
  const beside =
    counts && computed ? say("equals", { counts, value: sayValue(computed, unit, language, say) }) : counts;
  return (
    <div className={classes.value}>
      <span className={classes.headline}>
        {headline.kind === "printed" && sayFigure(headline.figure, unit, language, say)}
        {headline.kind === "computed" && sayValue(headline.value, unit, language, say)}
        {headline.kind === "counts" && counts}
      </span>
      {headline.kind !== "counts" && beside && <span className={classes.beside}>{beside}</span>}
      {misprinted && (
        <span className={classes.beside}>
          {say("misprinted", { value: sayFigure(misprinted, unit, language, say) })}
        </span>
      )}
    </div>
  );
}
