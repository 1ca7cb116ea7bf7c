import { wordingIn } from "@wps/model";
import { getMeasure } from "@wps/model/catalogue";
import { isCertain, type MeasureTable, type OpenMeasurement } from "@wps/model/indicators";
import { SaveButtons } from "../charts/save-buttons.tsx";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { useAboutNumbers } from "./about-numbers.ts";
import { Breaks } from "./breaks.tsx";
import { useCategoryNames } from "./categories.ts";
import { CellLink } from "./cell-link.tsx";
import { addressOfCell } from "./choices.ts";
import classes from "./compare.module.css";
import { askOf, COMPARISON, type Comparison } from "./compare-search.ts";
import { compareTexts } from "./compare-texts.ts";
import { NUMBER_COLUMNS, numbersOf } from "./number-columns.ts";
import { hasEvents } from "./numbers.ts";
import { measurePageTexts } from "./page-texts.ts";
import { sayBounds } from "./say-measurement.ts";
import { measureTexts } from "./texts.ts";

export interface ComparedProps {
  readonly search: Comparison;
  readonly tables: readonly MeasureTable[];
  readonly chosen: readonly string[];
}

/** The number of one of those that are compared. */
export const measurementOf = ({ cells }: MeasureTable, category: string): OpenMeasurement | undefined =>
  cells.find(({ key }) => key[0] === category)?.measurement;

/** A row a measure, a column for each that is compared; every number says how sure it is and leads to why. */
export function CompareTable({ search, tables, chosen }: ComparedProps) {
  const say = useTexts(compareTexts);
  const sayPage = useTexts(measurePageTexts);
  const { language } = useLanguage();
  const nameOf = useCategoryNames(search.programme);
  const [held] = tables;
  const aboutNumbers = useAboutNumbers();
  const taken = () => ({
    title: say("title"),
    about: aboutNumbers(tables.map((table) => table.question.measure)),
    columns: [
      say("measure"),
      sayPage(`by.${search.by}`),
      sayPage("value"),
      ...NUMBER_COLUMNS.map((word) => sayPage(word)),
      sayPage("behind"),
    ],
    rows: tables.flatMap((table) =>
      chosen.flatMap((category) => {
        const measurement = measurementOf(table, category);
        if (measurement === undefined) return [];
        const { measure } = table.question;
        const name = wordingIn(getMeasure(measure).name, language).text;
        const address = `${window.location.origin}${addressOfCell(askOf(search, measure), category)}`;
        const behind = hasEvents(measurement) ? address : null;
        return [[name, nameOf(search.by, category), ...numbersOf(measurement, language), behind]];
      }),
    ),
  });
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than the screen is scrolled by keyboard too */}
      <section className={classes.frame} tabIndex={0} aria-label={say("columns")}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{say("measure")}</th>
              {chosen.map((category) => (
                <th key={category} scope="col">
                  {nameOf(search.by, category)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {tables.map((table) => (
              <tr key={table.question.measure}>
                <th scope="row">
                  <Wording of={getMeasure(table.question.measure).name} />
                </th>
                {chosen.map((category) => (
                  <td key={category}>
                    <Cell search={search} table={table} category={category} name={nameOf(search.by, category)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {tables.some(({ overlapping }) => overlapping) && <p className={classes.note}>{say("overlapping")}</p>}
      {held && <Breaks of={held} />}
      <SaveButtons file={`${COMPARISON}-${search.by}`} of={say("title")} table={taken} />
    </>
  );
}

interface CellProps {
  readonly search: Comparison;
  readonly table: MeasureTable;
  readonly category: string;
  readonly name: string;
}

/** A number, and beside it what it may be and what is missing of it. */
function Cell({ search, table, category, name }: CellProps) {
  const say = useTexts(compareTexts);
  const sayMeasure = useTexts(measureTexts);
  const { language } = useLanguage();
  const measurement = measurementOf(table, category);
  if (measurement === undefined) return null;
  const { measure } = table.question;
  const isOpen = measurement.status === "ok" && !isCertain(measurement);
  return (
    <>
      <CellLink
        measurement={measurement}
        name={`${wordingIn(getMeasure(measure).name, language).text}, ${name}`}
        ask={askOf(search, measure)}
        cell={category}
        page={{ measure: COMPARISON, search: { ...search, why: measure, cell: category } }}
      />
      {isOpen && (
        <span className={classes.beside}>
          {say("possible", { bounds: sayBounds(measurement, language, sayMeasure) })}
        </span>
      )}
      {measurement.status === "bounded" && measurement.unknown > 0 && (
        <span className={classes.beside}>{say("missing", { count: measurement.unknown })}</span>
      )}
    </>
  );
}
