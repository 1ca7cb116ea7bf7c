import { Stack, Text, Title } from "@mantine/core";
import type { Target } from "@wps/model";
import { getIndicator, type KnownIndicatorCode, observationsOf } from "@wps/model/catalogue";
import { useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { Cites } from "../sources.tsx";
import { Definition } from "./definition.tsx";
import { IndicatorSeries } from "./indicator-series.tsx";
import classes from "./target-view.module.css";
import { targetTexts } from "./texts.ts";

interface BesideIndicatorProps {
  readonly code: KnownIndicatorCode;
  /** Targets shown on the same page: the parts they are about are not told twice. */
  readonly askedFor: readonly Pick<Target, "indicator" | "scope">[];
}

/** An indicator that no target asks for, or the parts of one that none is about. */
export function BesideIndicator({ code, askedFor }: BesideIndicatorProps) {
  const say = useTexts(targetTexts);
  const indicator = getIndicator(code);
  const { title, unit, note } = indicator;
  const told = askedFor.filter((target) => target.indicator === code).map(({ scope }) => scope);
  const observations = observationsOf(code).filter(({ scope }) => !told.includes(scope));
  return (
    <article className={classes.target}>
      <Stack gap="xs">
        <Title order={3}>
          <Wording of={title.wording} />
        </Title>
        <Text size="sm" c="dimmed">
          {unit?.kind === "share" && say(`of.${unit.of}`)} <Cites keys={title.sources} />
        </Text>
        {note && (
          <Text size="sm">
            <Wording of={note} />
          </Text>
        )}
        <Definition of={indicator.definition} />
      </Stack>
      <IndicatorSeries indicator={indicator} observations={observations} />
    </article>
  );
}
