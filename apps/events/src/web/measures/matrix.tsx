import type { EventDimension, MeasureTable } from "@wps/model/indicators";
import { useTexts } from "../language/i18n.ts";
import type { SayCategory } from "./categories.ts";
import { CellLink } from "./cell-link.tsx";
import { cellText, type MeasureAsk } from "./choices.ts";
import classes from "./matrix.module.css";
import { MatrixLegend } from "./matrix-legend.tsx";
import { partsDrawnAs, shapeOf } from "./numbers.ts";
import { measurePageTexts } from "./page-texts.ts";
import { depthsOf, shadeOf } from "./shade.ts";
import { useFirst } from "./use-first.tsx";

interface MatrixProps {
  readonly table: MeasureTable;
  readonly ask: MeasureAsk;
  readonly nameOf: SayCategory;
}

const TIMES: ReadonlySet<EventDimension> = new Set(["year", "quarter", "month"]);

/**
 * The parts of a number by two dimensions: a table whose cells are shaded by what they say. A time always runs along the top.
 * What is missing is hatched, and what there is nothing of stays empty: neither looks like 0.
 */
export function Matrix({ table, ask, nameOf }: MatrixProps) {
  const say = useTexts(measurePageTexts);
  const [first, second] = table.question.by;
  const isTurned = first !== undefined && second !== undefined && TIMES.has(first) && !TIMES.has(second);
  const { shown: rows, showAll } = useFirst(table.categories[isTurned ? 1 : 0] ?? []);
  if (first === undefined || second === undefined) return null;
  const [down, across] = isTurned ? [second, first] : [first, second];
  const acrossAt = isTurned ? 0 : 1;
  const columns = table.categories[acrossAt] ?? [];
  const cells = new Map(table.cells.map(({ key, measurement }) => [cellText(key), measurement]));
  const depthOf = depthsOf(table.cells.map(({ measurement }) => measurement));
  return (
    <div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider or taller than the screen is scrolled by keyboard too */}
      <section className={classes.frame} tabIndex={0} aria-label={`${say(`by.${down}`)} × ${say(`by.${across}`)}`}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col" className={classes.corner}>
                {say(`by.${down}`)}
              </th>
              {columns.map((column) => (
                <th key={column} scope="col" data-break={isBroken(table, across, column) || undefined}>
                  {nameOf(across, column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row}>
                <th scope="row">{nameOf(down, row)}</th>
                {columns.map((column) => {
                  const key = cellText(isTurned ? [column, row] : [row, column]);
                  const measurement = cells.get(key);
                  if (measurement === undefined) return <td key={column} />;
                  const { kind } = shapeOf(measurement, partsDrawnAs(measurement));
                  return (
                    <td
                      key={column}
                      data-kind={kind}
                      data-break={isBroken(table, across, column) || undefined}
                      style={shadeOf(depthOf(measurement))}
                    >
                      <CellLink
                        brevity="in-a-cell"
                        measurement={measurement}
                        name={`${nameOf(down, row)}, ${nameOf(across, column)}`}
                        ask={ask}
                        cell={key}
                      />
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {showAll}
      <MatrixLegend measure={ask.measure} />
    </div>
  );
}

/** Whether what the column counts became another thing within it or at its start. */
const isBroken = ({ breaks }: MeasureTable, across: EventDimension, column: string | null): boolean =>
  column !== null && TIMES.has(across) && breaks.some(({ on }) => startOf(across, column, on));

function startOf(dimension: EventDimension, column: string, day: string): boolean {
  if (dimension === "year") return day.slice(0, 4) === column;
  if (dimension === "month") return day.slice(0, 7) === column;
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}` === column;
}
