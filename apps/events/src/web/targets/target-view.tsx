import { Stack, Title } from "@mantine/core";
import { wordingIn } from "@wps/model";
import { getIndicator, seriesBreaksOf } from "@wps/model/catalogue";
import { useMemo } from "react";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { PhoneFold } from "../ui/phone-fold.tsx";
import { IndicatorSeries } from "./indicator-series.tsx";
import { Milestones } from "./milestones.tsx";
import { observationsFor, toldBefore } from "./part-content.ts";
import { SameFigures } from "./same-figures.tsx";
import { byAge, seriesOf } from "./series.ts";
import type { Against } from "./standing.ts";
import { SummaryLine } from "./summary-line.tsx";
import { TargetNumberLine, TargetTitle } from "./target-heading.tsx";
import { TargetPathView } from "./target-path-view.tsx";
import classes from "./target-view.module.css";
import { TargetWords } from "./target-words.tsx";
import { targetTexts } from "./texts.ts";

/** A target that was observed: what it asks for by when, how it stands, and every figure. */
export function TargetView({ target, period }: Against) {
  const say = useTexts(targetTexts);
  const { language } = useLanguage();
  const indicator = getIndicator(target.indicator);
  const { unit, title } = indicator;
  const observations = observationsFor(target);
  const breaks = seriesBreaksOf(target.indicator);
  const asked = useMemo(
    () =>
      unit && {
        against: { target, period },
        observations: observationsFor(target),
        breaks: seriesBreaksOf(target.indicator),
        unit,
      },
    [target, period, unit],
  );
  const { current } = byAge(seriesOf(indicator, observations, breaks));
  const elsewhere = toldBefore(target);
  return (
    <article className={classes.target} id={target.code}>
      <Stack gap="xs" className={classes.asked}>
        <TargetNumberLine target={target} />
        <Title order={3}>
          <TargetTitle target={target} />
        </Title>
        <Milestones target={target} indicator={indicator} />
        <SummaryLine against={{ target, period }} indicator={indicator} series={current} />
        <TargetWords target={target} />
      </Stack>
      {elsewhere ? (
        <SameFigures of={elsewhere} />
      ) : (
        <div>
          {asked && <TargetPathView asked={asked} title={wordingIn(title.wording, language).text} />}
          <PhoneFold title={say("figures", { count: observations.length })}>
            <IndicatorSeries indicator={indicator} observations={observations} against={{ target, period }} />
          </PhoneFold>
        </div>
      )}
    </article>
  );
}
