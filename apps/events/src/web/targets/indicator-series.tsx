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
import { byAge, type Series, type SeriesEntry, seriesOf } from "./series.ts";
import type { Against } from "./standing.ts";
import { targetTexts } from "./texts.ts";

interface IndicatorSeriesProps {
  readonly indicator: Indicator;
  readonly observations: readonly Observation[];
  readonly against?: Against | undefined;
}

/** What was observed, part by part, against the milestones where there are any. */
export function IndicatorSeries({ indicator, observations, against }: IndicatorSeriesProps) {
  const say = useTexts(targetTexts);
  const { unit } = indicator;
  const target = against?.target;
  if (observations.length === 0 || unit === undefined) return <Text c="dimmed">{say("noObservation")}</Text>;
  const breaks = SERIES_BREAKS.filter((row) => row.indicator === indicator.code);
  const marks = target ? marksOf(target, unit) : [];
  const ofParts = target !== undefined && target.scope === undefined && observations.some(({ scope }) => scope);
  const { current, older } = byAge(seriesOf(indicator, observations, breaks));
  const one = (series: Series) => (
    <OneSeries key={series.scope ?? ""} series={series} indicator={indicator} against={against} marks={marks} />
  );
  return (
    <Stack gap="md">
      {ofParts && (
        <Text size="sm" c="dimmed">
          {say("partNotice")}
        </Text>
      )}
      {breaks.length > 0 && (
        <Text size="sm" c="dimmed">
          {say("notCompared")}
        </Text>
      )}
      {current.map(one)}
      {older.length > 0 && (
        <details className={classes.older}>
          <summary>{say("olderParts", { count: older.length })}</summary>
          {older.map(one)}
        </details>
      )}
    </Stack>
  );
}

interface RowsProps extends Pick<IndicatorSeriesProps, "indicator" | "against"> {
  readonly marks: readonly Mark[];
}

/** What was observed of one part, or of the whole. */
function OneSeries({ series: { scope, entries }, ...rest }: RowsProps & { readonly series: Series }) {
  const say = useTexts(targetTexts);
  const { scopes } = rest.indicator;
  const firstBar = entries.findIndex(({ kind }) => kind !== "break");
  return (
    <div>
      {rest.against?.target.scope === undefined && scopes.length > 0 && (
        <Title order={4} className={classes.scope}>
          {scope === undefined ? (
            say("noScope")
          ) : (
            <Wording of={scopes.find(({ code }) => code === scope)?.name ?? {}} />
          )}
        </Title>
      )}
      <ul className={classes.rows}>
        {entries.map((entry, index) => (
          <li key={JSON.stringify(entry)}>
            {index === firstBar && rest.marks.length > 0 && <Axis marks={rest.marks} />}
            <Entry entry={entry} {...rest} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Entry({ entry, ...rest }: RowsProps & { readonly entry: SeriesEntry }) {
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
