import { Table } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { EventDimension, MeasureTable } from "@wps/model/indicators";
import { useLanguage, useTexts } from "../language/i18n.ts";
import type { SayCategory } from "./categories.ts";
import { CellLink } from "./cell-link.tsx";
import { cellText, type MeasureAsk } from "./choices.ts";
import { COMPARED, COMPARISON } from "./compare-search.ts";
import { compareTexts } from "./compare-texts.ts";
import classes from "./number-link.module.css";
import { measurePageTexts } from "./page-texts.ts";
import { sayBounds } from "./say-measurement.ts";
import { measureTexts } from "./texts.ts";

interface RowsProps {
  readonly cells: readonly MeasureTable["cells"][number][];
  readonly dimension: EventDimension;
  readonly ask: MeasureAsk;
  readonly nameOf: SayCategory;
}

/** The parts of a number as a table; what can be compared leads to others beside it. */
export function BreakdownRows({ cells, dimension, ask, nameOf }: RowsProps) {
  const say = useTexts(measureTexts);
  const sayPage = useTexts(measurePageTexts);
  const sayCompare = useTexts(compareTexts);
  const { language } = useLanguage();
  const compared = COMPARED.find((name) => name === dimension);
  const { measure: _, ...scope } = ask;
  return (
    <Table verticalSpacing={6}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{sayPage(`by.${dimension}`)}</Table.Th>
          <Table.Th scope="col">{say("value")}</Table.Th>
          <Table.Th scope="col">{say("bounds")}</Table.Th>
          {compared && <Table.Th scope="col">{sayCompare("compare")}</Table.Th>}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {cells.map(({ key, measurement }) => {
          const [category = null] = key;
          const name = nameOf(dimension, category);
          return (
            <Table.Tr key={cellText(key)}>
              <Table.Th scope="row">{name}</Table.Th>
              <Table.Td>
                <CellLink measurement={measurement} name={name} ask={ask} cell={cellText(key)} />
              </Table.Td>
              <Table.Td>{"bounds" in measurement && sayBounds(measurement, language, say)}</Table.Td>
              {compared && (
                <Table.Td>
                  {category !== null && (
                    <Link
                      to="/measures/$measure"
                      params={{ measure: COMPARISON }}
                      search={{ ...scope, by: compared, of: category }}
                      aria-label={sayCompare("compareOne", { name })}
                      className={classes.number}
                    >
                      {sayCompare("compare")}
                    </Link>
                  )}
                </Table.Td>
              )}
            </Table.Tr>
          );
        })}
      </Table.Tbody>
    </Table>
  );
}
