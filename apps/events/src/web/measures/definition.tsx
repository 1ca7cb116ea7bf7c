import { Text } from "@mantine/core";
import { type BilingualProse, type MeasureCode, type MetadataConcept, wordingIn } from "@wps/model";
import { getMeasure, metadataOf } from "@wps/model/catalogue";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { Section } from "../ui/section.tsx";
import { catalogueTexts } from "./catalogue-texts.ts";
import classes from "./definition.module.css";
import { measurePageTexts } from "./page-texts.ts";

/** Everything that the catalogue says of a measure: from what it is made, how parts become the whole, what it cannot say. */
export function Definition({ measure }: { measure: MeasureCode }) {
  const say = useTexts(measurePageTexts);
  const sayMore = useTexts(catalogueTexts);
  const { language } = useLanguage();
  const { code, version, ...own } = getMeasure(measure);
  const { numerator, denominator, missingValues, limitations, rationale, aggregation, direction } = own;
  const { concepts } = metadataOf(getMeasure(measure), language);
  const text = (words: BilingualProse | undefined) => words && wordingIn(words, language).text;
  const told = (...ids: readonly MetadataConcept[]) =>
    ids.flatMap((id) => concepts.find((concept) => concept.id === id)?.value ?? []).join("\n");
  const parts: readonly (readonly [string, string | undefined])[] = [
    [sayMore("unit"), told("UNIT_MEASURE")],
    [say(denominator === undefined ? "counted" : "numerator"), text(numerator)],
    [say("denominator"), text(denominator)],
    [say("aggregation"), say(`aggregation.${aggregation}`)],
    [say("missingValues"), text(missingValues)],
    [say("limitations"), text(limitations)],
    [say("rationale"), text(rationale)],
    [sayMore("direction"), sayMore(`direction.${direction}`)],
    [sayMore("coverage"), told("COVERAGE")],
    [sayMore("source"), told("SOURCE_TYPE")],
    [sayMore("collected"), told("DATA_SOURCE", "FREQ_COLL")],
    [sayMore("confidentiality"), sayMore(`confidentiality.${own.confidentiality}`)],
    [sayMore("related"), told("SDG_RELATED_INDICATORS")],
    [sayMore("references"), told("OTHER_DOC")],
  ];
  return (
    <Section title={say("meaning")}>
      <dl className={classes.parts}>
        {parts.map(
          ([term, words]) =>
            words && (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{words}</dd>
              </div>
            ),
        )}
      </dl>
      <Text size="sm" c="dimmed">
        {say("version", { code, version })}
      </Text>
    </Section>
  );
}
