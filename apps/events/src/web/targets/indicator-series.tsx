import { Stack, Text, Title } from "@mantine/core";
import type { Indicator, Observation } from "@wps/model";
import { SERIES_BREAKS } from "@wps/model/catalogue";
import { useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { Axis } from "./axis.tsx";
import { BreakLine } from "./break-line.tsx";
import { type Mark, marksOf } from "./drawing.ts";
import classes from "./indicator-series.module.css";
import { ObservationRow } from "./observation-row.tsx";
import { type SeriesEntry, seriesOf } from "./series.ts";
import type { Against } from "./standing.ts";
import { targetTexts } from "./texts.ts";

interface IndicatorSeriesProps {
  readonly indicator: Indicator;
  readonly observations: readonly Observation[];
  readonly against?: Against;
}

/** What was observed, part by part, against the milestones where there are any. */
export function IndicatorSeries({ indicator, observations, against }: IndicatorSeriesProps) {
  const say = useTexts(targetTexts);
  const { unit } = indicator;
  const target = against?.target;
  if (observations.length === 0 || unit === undefined) return <Text c="dimmed">{say("noObservation")}</Text>;
  const breaks = SERIES_BREAKS.filter((row) => row.indicator === indicator.code);
  const marks = target ? marksOf(target, unit) : [];
  const partsOnly = target?.scope === undefined && observations.every(({ scope }) => scope !== undefined);
  return (
    <Stack gap="md">
      {target && partsOnly && (
        <Text size="sm" c="dimmed">
          {say("partNotice")}
        </Text>
      )}
      {breaks.length > 0 && (
        <Text size="sm" c="dimmed">
          {say("notCompared")}
        </Text>
      )}
      {seriesOf(indicator, observations, breaks).map(({ scope, entries }) => (
        <div key={scope ?? ""}>
          {target?.scope === undefined && indicator.scopes.length > 0 && (
            <Title order={4} className={classes.scope}>
              {scope === undefined ? (
                say("noScope")
              ) : (
                <Wording of={indicator.scopes.find(({ code }) => code === scope)?.name ?? {}} />
              )}
            </Title>
          )}
          {marks.length > 0 && <Axis marks={marks} />}
          <ul className={classes.rows}>
            {entries.map((entry) => (
              <li key={JSON.stringify(entry)}>
                <Entry entry={entry} indicator={indicator} against={against} marks={marks} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Stack>
  );
}

interface EntryProps extends Pick<IndicatorSeriesProps, "indicator" | "against"> {
  readonly entry: SeriesEntry;
  readonly marks: readonly Mark[];
}

function Entry({ entry, ...rest }: EntryProps) {
  const say = useTexts(targetTexts);
  switch (entry.kind) {
    case "observation":
      return <ObservationRow observation={entry.observation} {...rest} />;
    case "break":
      return <BreakLine seriesBreak={entry.seriesBreak} />;
    case "disagreement":
      return (
        <div className={classes.disagreement}>
          <Text fw={600}>{say("disagree")}</Text>
          <Text size="sm">{say("disagreeWhy")}</Text>
          <ul className={classes.rows}>
            {entry.observations.map((observation) => (
              <li key={JSON.stringify(observation)}>
                <ObservationRow observation={observation} {...rest} />
              </li>
            ))}
          </ul>
        </div>
      );
  }
}
