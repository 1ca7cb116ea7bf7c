import { Stack, Text } from "@mantine/core";
import type { Indicator, IndicatorList } from "@wps/model";
import { INDICATOR_LISTS, INDICATORS } from "@wps/model/catalogue";
import { useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { CitedSources, Cites, SourceList } from "../sources.tsx";
import { Fold } from "../ui/fold.tsx";
import { Section } from "../ui/section.tsx";
import { sourcesCitedIn } from "./cited.ts";
import classes from "./indicator-lists-part.module.css";
import { IndicatorRow } from "./indicator-row.tsx";
import { targetTexts } from "./texts.ts";

const rowsIn = ({ code }: Pick<IndicatorList, "code">) =>
  INDICATORS.filter((row: Indicator) => row.listed?.list === code);

/** The published lists of indicators, as far as they were seen. */
export function IndicatorListsPart() {
  const say = useTexts(targetTexts);
  const sources = sourcesCitedIn(INDICATOR_LISTS.map((list) => [list, rowsIn(list)]));
  return (
    <CitedSources sources={sources}>
      <Stack gap={56}>
        {INDICATOR_LISTS.map((list) => (
          <Section key={list.code} title={<Wording of={list.title} />}>
            <Text c="dimmed" maw="50rem">
              {list.stated.length > 0 &&
                `${say("statedBy", { counts: list.stated.map(({ of, count }) => say(`stated.${of}`, { count })).join(", ") })}. `}
              <Wording of={list.note} /> <Cites keys={list.sources} />
            </Text>
            <Rows list={list} />
          </Section>
        ))}
        <Fold title={say("sources")} count={sources.length}>
          <SourceList />
        </Fold>
      </Stack>
    </CitedSources>
  );
}

/** The rows of a list, under the goals they measure where the list has goals. */
function Rows({ list }: { list: IndicatorList }) {
  const say = useTexts(targetTexts);
  const indicators = rowsIn(list);
  const goals = [...new Set(indicators.map(goalOf))].toSorted((a, b) => Number(a) - Number(b));
  return (
    <>
      {goals.map((goal) => {
        const rows = (
          <ul key={goal} className={classes.rows}>
            {indicators
              .filter((indicator) => goalOf(indicator) === goal)
              .map((indicator) => (
                <IndicatorRow key={indicator.code} indicator={indicator} ofList={list.sources} />
              ))}
          </ul>
        );
        if (goal === undefined) return rows;
        return (
          <Section key={goal} title={say("goal", { number: goal })} order={3}>
            {rows}
          </Section>
        );
      })}
      {list.stated.length > 0 && <Text className={classes.unseen}>{say("restUnseen")}</Text>}
    </>
  );
}

/** The goal that an indicator of the Sustainable Development Goals measures: 5 of 5.2.1. */
const goalOf = ({ listed }: Indicator) => listed?.numbers[0]?.match(/^(\d+)\./)?.[1];
