import { useNavigate } from "@tanstack/react-router";
import { wordingIn } from "@wps/model";
import { getMeasure } from "@wps/model/catalogue";
import type { EventDimension, MeasureTable } from "@wps/model/indicators";
import { useMemo } from "react";
import { ChartFigure } from "../charts/chart-figure.tsx";
import type { ChartRow, ChartScale } from "../charts/row.ts";
import { RowChart } from "../charts/row-chart.tsx";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { BreakdownRows } from "./breakdown-rows.tsx";
import type { SayCategory } from "./categories.ts";
import { addressOfCell, cellText, type MeasureAsk } from "./choices.ts";
import { hasEvents, partsDrawnAs, partsUnitOf, shapeOf } from "./numbers.ts";
import { measurePageTexts } from "./page-texts.ts";
import { ProvinceMaps } from "./province-maps.tsx";
import { sayBriefly } from "./say-measurement.ts";
import { measureTexts } from "./texts.ts";
import { useFirst } from "./use-first.tsx";

interface BreakdownProps {
  readonly table: MeasureTable;
  readonly ask: MeasureAsk;
  readonly nameOf: SayCategory;
}

/** The parts of a number, one under the other: a chart, and the same as a table. */
export function BreakdownChart({ table, ask, nameOf }: BreakdownProps) {
  const { question } = table;
  const say = useTexts(measureTexts);
  const sayPage = useTexts(measurePageTexts);
  const { language } = useLanguage();
  const navigate = useNavigate();
  const { measure } = ask;
  const { name } = getMeasure(measure);
  const [dimension] = question.by;
  const all = useMemo(
    () => (dimension && !ORDERED.has(dimension) ? largestFirst(table.cells) : table.cells),
    [table, dimension],
  );
  const { shown: cells, showAll } = useFirst(all, dimension !== undefined && TIMES.has(dimension) ? "last" : "first");
  const rows = useMemo(
    () =>
      cells.map(
        ({ key, measurement }): ChartRow => ({
          group: "",
          name: dimension === undefined ? "" : nameOf(dimension, key[0] ?? null),
          says: sayBriefly(measurement, language, say),
          ...(hasEvents(measurement) && { href: addressOfCell(ask, cellText(key)) }),
          shape: shapeOf(measurement, partsDrawnAs(measurement)),
        }),
      ),
    [ask, cells, dimension, nameOf, language, say],
  );
  if (dimension === undefined) return null;
  const scale: ChartScale = { kind: partsDrawnAs({ measure }) };
  const chart = (
    <RowChart
      rows={rows}
      scale={scale}
      label={say("chartOf", { name: wordingIn(name, language).text })}
      onOpen={(href) => void navigate({ to: href, resetScroll: false })}
    />
  );
  return (
    <ChartFigure
      title={`${wordingIn(name, language).text}, ${sayPage(`by.${dimension}`).toLocaleLowerCase(language)}`}
      unit={say(partsUnitOf(measure))}
      legend={[]}
      chart={
        dimension === "province" ? (
          <ProvinceMaps table={table} ask={ask} nameOf={nameOf}>
            {chart}
            {showAll}
          </ProvinceMaps>
        ) : (
          <>
            {chart}
            {showAll}
          </>
        )
      }
      table={{
        title: say("table"),
        content: <BreakdownRows cells={cells} dimension={dimension} ask={ask} nameOf={nameOf} />,
      }}
      source={say("source")}
    />
  );
}

const TIMES: ReadonlySet<EventDimension> = new Set(["year", "quarter", "month"]);

/** Dimensions whose categories have an order of their own; of the others the largest comes first. */
const ORDERED: ReadonlySet<EventDimension> = new Set([...TIMES, "programme", "objective", "task-group", "task"]);

/** The largest first, then what is not known, then what there is nothing of. */
function largestFirst(cells: MeasureTable["cells"]): MeasureTable["cells"] {
  return cells.toSorted((a, b) => rankOf(b) - rankOf(a));
}

function rankOf({ measurement }: MeasureTable["cells"][number]): number {
  const shape = shapeOf(measurement, partsDrawnAs(measurement));
  if ("value" in shape) return shape.value;
  if ("lower" in shape) return shape.lower;
  return shape.kind === "missing" ? -1 : -2;
}
