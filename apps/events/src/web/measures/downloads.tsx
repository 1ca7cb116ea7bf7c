import type { MeasureTable } from "@wps/model/indicators";
import type { RefObject } from "react";
import { SaveButtons } from "../charts/save-buttons.tsx";
import { useTexts } from "../language/i18n.ts";
import type { SayCategory } from "./categories.ts";
import { partsUnitOf } from "./numbers.ts";
import { measurePageTexts } from "./page-texts.ts";
import { NUMBER_COLUMNS, tableCsv } from "./table-csv.ts";
import { measureTexts } from "./texts.ts";

interface DownloadsProps {
  readonly table: MeasureTable;
  readonly nameOf: SayCategory;
  readonly name: string;
  /** Where the drawing stands. */
  readonly drawing: RefObject<HTMLElement | null>;
}

/** Takes the numbers of a table away: as a table, and as the picture that is drawn of them. */
export function Downloads({ table, nameOf, name, drawing }: DownloadsProps) {
  const say = useTexts(measurePageTexts);
  const sayMeasure = useTexts(measureTexts);
  const { measure, by } = table.question;
  const dimensions = by.map((dimension) => say(`by.${dimension}`));
  const headings = [...dimensions, name, ...NUMBER_COLUMNS.map((word) => say(word))];
  const title = [name, ...dimensions].join(" · ");
  const caption = { title, unit: sayMeasure(partsUnitOf(measure)), source: sayMeasure("source") };
  return (
    <SaveButtons
      file={[measure, ...by].join("-")}
      of={title}
      csv={() => tableCsv(table, headings, nameOf)}
      picture={by.length === 1 ? { frame: drawing, caption } : undefined}
    />
  );
}
