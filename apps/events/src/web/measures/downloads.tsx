import type { MeasureTable } from "@wps/model/indicators";
import type { RefObject } from "react";
import { SaveButtons } from "../charts/save-buttons.tsx";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { useAboutNumbers } from "./about-numbers.ts";
import type { SayCategory } from "./categories.ts";
import { addressOfCell, cellText, type MeasureAsk } from "./choices.ts";
import { NUMBER_COLUMNS, numbersOf } from "./number-columns.ts";
import { hasEvents, partsUnitOf } from "./numbers.ts";
import { measurePageTexts } from "./page-texts.ts";
import { measureTexts } from "./texts.ts";

interface DownloadsProps {
  readonly table: MeasureTable;
  readonly ask: MeasureAsk;
  readonly nameOf: SayCategory;
  readonly name: string;
  /** Where the drawing stands. */
  readonly drawing: RefObject<HTMLElement | null>;
}

/** Takes the numbers of a table away: as a table, and as the picture that is drawn of them. */
export function Downloads({ table, ask, nameOf, name, drawing }: DownloadsProps) {
  const say = useTexts(measurePageTexts);
  const sayMeasure = useTexts(measureTexts);
  const { measure, by } = table.question;
  const dimensions = by.map((dimension) => say(`by.${dimension}`));
  const { language } = useLanguage();
  const aboutNumbers = useAboutNumbers();
  const title = [name, ...dimensions].join(" · ");
  const caption = { title, unit: sayMeasure(partsUnitOf(measure)), source: sayMeasure("source") };
  return (
    <SaveButtons
      file={[measure, ...by].join("-")}
      of={title}
      table={() => ({
        title,
        about: aboutNumbers([measure]),
        columns: [...dimensions, name, ...NUMBER_COLUMNS.map((word) => say(word)), say("behind")],
        rows: table.cells.map(({ key, measurement }) => [
          ...by.map((dimension, index) => nameOf(dimension, key[index] ?? null)),
          ...numbersOf(measurement, language),
          hasEvents(measurement) ? `${window.location.origin}${addressOfCell(ask, cellText(key))}` : null,
        ]),
      })}
      picture={by.length === 1 ? { frame: drawing, caption } : undefined}
    />
  );
}
