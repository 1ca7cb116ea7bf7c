import { Text } from "@mantine/core";
import type { Indicator, Observation, Unit } from "@wps/model";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { Cites } from "../sources.tsx";
import { Tag } from "../ui/tag.tsx";
import { Bar } from "./bar.tsx";
import { drawingOf, type Mark } from "./drawing.ts";
import { sayCounts, sayFigure } from "./figures.ts";
import { sayHeadline, tell } from "./headline.ts";
import classes from "./observation-row.module.css";
import { PrintedChange } from "./printed-change.tsx";
import type { Against } from "./standing.ts";
import { StandingTag } from "./standing-tag.tsx";
import { targetTexts } from "./texts.ts";
import { sayWhen } from "./when.ts";

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
  const { note, basis, sources } = observation;
  const { misprinted, cutOff } = tell(observation, unit);
  // Without a milestone to hold it against, a bar says no more than its number.
  const compared = marks.length > 0;
  return (
    <div className={classes.row} data-compared={compared || undefined}>
      <Text className={classes.when} size="sm">
        {sayWhen(observation, language)}
      </Text>
      {compared && (
        <div className={classes.bar}>
          <Bar drawn={drawingOf(observation, unit)} marks={marks} />
        </div>
      )}
      <Value observation={observation} unit={unit} />
      <div className={classes.rest}>
        {basis === "inferred" && <Tag tone="doubt">{say("inferred")}</Tag>}
        {misprinted && !cutOff && <Tag tone="doubt">{say("mismatch")}</Tag>}
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
  const { headline, misprinted } = tell(observation, unit);
  const counts = headline.kind === "counts" ? undefined : sayCounts(observation, unit, language, say);
  return (
    <div className={classes.value}>
      <span className={classes.headline}>{sayHeadline(observation, unit, language, say)}</span>
      {counts && <span className={classes.beside}>{counts}</span>}
      {misprinted && (
        <span className={classes.beside}>
          {say("misprinted", { value: sayFigure(misprinted, unit, language, say) })}
        </span>
      )}
    </div>
  );
}
