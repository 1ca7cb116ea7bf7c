import { Text } from "@mantine/core";
import type { MeasureTable } from "@wps/model/indicators";
import { sayDay } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { measurePageTexts } from "./page-texts.ts";
import classes from "./table-view.module.css";

/** On which days what is told apart became others, so that what lies before and after does not compare. */
export function Breaks({ of: { breaks } }: { of: Pick<MeasureTable, "breaks"> }) {
  const say = useTexts(measurePageTexts);
  const { language } = useLanguage();
  return breaks.map(
    ({ dimension, on }) =>
      (dimension === "province" || dimension === "organisation") && (
        <Text key={`${dimension} ${on}`} size="sm" className={classes.break}>
          {say(`break.${dimension}`, { day: sayDay(on, language) })}
        </Text>
      ),
  );
}
