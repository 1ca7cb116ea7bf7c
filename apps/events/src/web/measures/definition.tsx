import { Text } from "@mantine/core";
import type { BilingualProse } from "@wps/model";
import { getMeasure } from "@wps/model/catalogue";
import type { EventMeasureCode } from "@wps/model/indicators";
import { useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { Section } from "../ui/section.tsx";
import classes from "./definition.module.css";
import { measurePageTexts } from "./page-texts.ts";

/** What a measure means: from what it is made, how its parts become the whole, and what it cannot say. */
export function Definition({ measure }: { measure: EventMeasureCode }) {
  const say = useTexts(measurePageTexts);
  const { code, version, numerator, denominator, missingValues, limitations, rationale, aggregation } =
    getMeasure(measure);
  const parts: readonly (readonly [string, BilingualProse | undefined])[] = [
    [say(denominator === undefined ? "counted" : "numerator"), numerator],
    [say("denominator"), denominator],
    [say("missingValues"), missingValues],
    [say("limitations"), limitations],
    [say("rationale"), rationale],
  ];
  return (
    <Section title={say("meaning")}>
      <dl className={classes.parts}>
        {parts.map(
          ([term, words]) =>
            words && (
              <div key={term}>
                <dt>{term}</dt>
                <dd>
                  <Wording of={words} />
                </dd>
              </div>
            ),
        )}
        <div>
          <dt>{say("aggregation")}</dt>
          <dd>{say(`aggregation.${aggregation}`)}</dd>
        </div>
      </dl>
      <Text size="sm" c="dimmed">
        {say("version", { code, version })}
      </Text>
    </Section>
  );
}
