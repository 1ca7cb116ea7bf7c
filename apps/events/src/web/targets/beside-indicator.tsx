import { Stack, Text, Title } from "@mantine/core";
import { disagreements, type Language, type Target } from "@wps/model";
import { getIndicator, type KnownIndicatorCode, observationsOf } from "@wps/model/catalogue";
import { sayCount } from "../language/counts.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { Cites } from "../sources.tsx";
import { PhoneFold } from "../ui/phone-fold.tsx";
import { Definition } from "./definition.tsx";
import { IndicatorSeries } from "./indicator-series.tsx";
import classes from "./target-view.module.css";
import { targetTexts } from "./texts.ts";
import { sayWhen } from "./when.ts";

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
      <Stack gap="xs" className={classes.asked}>
        <Title order={3}>
          <Wording of={title.wording} />
        </Title>
        <Text size="sm" c="dimmed">
          {unit?.kind === "share" && say(`of.${unit.of}`)} <Cites keys={title.sources} />
        </Text>
        <InDispute code={code} />
        {note && (
          <Text size="sm">
            <Wording of={note} />
          </Text>
        )}
        <Definition of={indicator.definition} />
      </Stack>
      <PhoneFold title={say("figures", { count: observations.length })}>
        <IndicatorSeries indicator={indicator} observations={observations} />
      </PhoneFold>
    </article>
  );
}

/** How many there are, source by source, where sources agree on all there are and not on these. */
function InDispute({ code }: Pick<BesideIndicatorProps, "code">) {
  const say = useTexts(targetTexts);
  const { language } = useLanguage();
  return disagreements(observationsOf(code), getIndicator(code)).map((group) => {
    const [all, ...others] = new Set(group.map(({ denominator }) => denominator && sayCount(denominator, language)));
    const parts = new Set(group.flatMap(({ numerator }) => (numerator ? sayCount(numerator, language) : [])));
    const days = new Set(group.map((observation) => sayWhen(observation, language)));
    if (all === undefined || others.length > 0) return null;
    return (
      <Text key={all} fw={600}>
        {say("inDispute", { parts: either(parts, language), all, days: [...days].join(", ") })}
      </Text>
    );
  });
}

const either = (words: Iterable<string>, language: Language) =>
  new Intl.ListFormat(language, { type: "disjunction" }).format(words);
