import { Stack, Text } from "@mantine/core";
import type { Indicator, IndicatorList } from "@wps/model";
import { INDICATOR_LISTS, INDICATORS } from "@wps/model/catalogue";
import { useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { CitedSources, Cites, SourceList } from "../sources.tsx";
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
  return (
    <CitedSources sources={sourcesCitedIn(INDICATOR_LISTS.map((list) => [list, rowsIn(list)]))}>
      <Stack gap={56}>
        {INDICATOR_LISTS.map((list) => (
          <Section key={list.code} title={<Wording of={list.title} />}>
            <Text c="dimmed" maw="50rem">
              {list.stated.length > 0 &&
                `${say("statedBy", { counts: list.stated.map(({ of, count }) => say(`stated.${of}`, { count })).join(", ") })}. `}
              <Wording of={list.note} /> <Cites keys={list.sources} />
            </Text>
            <ul className={classes.rows}>
              {rowsIn(list).map((indicator) => (
                <IndicatorRow key={indicator.code} indicator={indicator} ofList={list.sources} />
              ))}
              {list.stated.length > 0 && <li className={classes.unseen}>{say("restUnseen")}</li>}
            </ul>
          </Section>
        ))}
        <Section title={say("sources")}>
          <SourceList />
        </Section>
      </Stack>
    </CitedSources>
  );
}
