import { Table } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { wordingIn } from "@wps/model";
import { getMeasure } from "@wps/model/catalogue";
import type { EventDimension, MeasureTable } from "@wps/model/indicators";
import { useMemo } from "react";
import { ChartFigure } from "../charts/chart-figure.tsx";
import type { ChartRow, ChartScale } from "../charts/row.ts";
import { RowChart } from "../charts/row-chart.tsx";
import { useLanguage, useTexts } from "../language/i18n.ts";
import type { SayCategory } from "./categories.ts";
import { CellLink } from "./cell-link.tsx";
import { addressOfCell, cellText, type MeasureAsk } from "./choices.ts";
import { hasEvents, partsDrawnAs, shapeOf } from "./numbers.ts";
import { measurePageTexts } from "./page-texts.ts";
import { ProvinceMaps } from "./province-maps.tsx";
import { sayBounds, sayBriefly } from "./say-measurement.ts";
import { measureTexts } from "./texts.ts";

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
  const cells = useMemo(
    () => (dimension && !ORDERED.has(dimension) ? largestFirst(table.cells) : table.cells),
    [table, dimension],
  );
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
      unit={say(`unit.${measure}`)}
      legend={[]}
      chart={
        dimension === "province" ? (
          <ProvinceMaps table={table} ask={ask} nameOf={nameOf}>
            {chart}
          </ProvinceMaps>
        ) : (
          chart
        )
      }
      table={{ title: say("table"), content: <Rows cells={cells} dimension={dimension} ask={ask} nameOf={nameOf} /> }}
      source={say("source")}
    />
  );
}

/** Dimensions whose categories have an order of their own; of the others the largest comes first. */
const ORDERED: ReadonlySet<EventDimension> = new Set([
  "year",
  "quarter",
  "month",
  "programme",
  "objective",
  "task-group",
  "task",
]);

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

interface RowsProps extends Pick<BreakdownProps, "ask" | "nameOf"> {
  readonly cells: MeasureTable["cells"];
  readonly dimension: MeasureTable["question"]["by"][number];
}

function Rows({ cells, dimension, ask, nameOf }: RowsProps) {
  const say = useTexts(measureTexts);
  const sayPage = useTexts(measurePageTexts);
  const { language } = useLanguage();
  return (
    <Table verticalSpacing={6}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{sayPage(`by.${dimension}`)}</Table.Th>
          <Table.Th scope="col">{say("value")}</Table.Th>
          <Table.Th scope="col">{say("bounds")}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {cells.map(({ key, measurement }) => {
          const name = nameOf(dimension, key[0] ?? null);
          return (
            <Table.Tr key={cellText(key)}>
              <Table.Th scope="row">{name}</Table.Th>
              <Table.Td>
                <CellLink measurement={measurement} name={name} ask={ask} cell={cellText(key)} />
              </Table.Td>
              <Table.Td>{"bounds" in measurement && sayBounds(measurement, language, say)}</Table.Td>
            </Table.Tr>
          );
        })}
      </Table.Tbody>
    </Table>
  );
}
