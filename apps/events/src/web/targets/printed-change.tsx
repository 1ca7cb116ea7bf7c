import { Text } from "@mantine/core";
import { type Observation, pointsBetween, type Unit } from "@wps/model";
import { OBSERVATIONS } from "@wps/model/catalogue";
import { sayPartialDate } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { sayDecimal } from "./figures.ts";
import { targetTexts } from "./texts.ts";

/** A change that a source prints, beside the one that the counts give. */
export function PrintedChange({ observation, unit }: { observation: Observation; unit: Unit }) {
  const say = useTexts(targetTexts);
  const { language } = useLanguage();
  const { printedChange: change, indicator, scope } = observation;
  if (change === undefined) return null;
  const before = OBSERVATIONS.find(
    (row) => row.indicator === indicator && row.scope === scope && row.date === change.since,
  );
  const computed = before && pointsBetween(before, observation, unit);
  if (computed === undefined) return null;
  return (
    <Text size="sm" c="dimmed">
      {say("change", {
        printed: sayDecimal(change.points, language),
        since: sayPartialDate(change.since, language),
        computed: sayDecimal(computed, language),
      })}
    </Text>
  );
}
