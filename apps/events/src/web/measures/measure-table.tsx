import { Table } from "@mantine/core";
import type { OpenMeasurement, PhaseMeasures } from "@wps/model/indicators";
import { Fragment } from "react";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { terms } from "../language/terms.ts";
import classes from "./measure-table.module.css";
import { NumberLink } from "./number-link.tsx";
import { type MeasuredNumber, totalOf, yearlyOf } from "./numbers.ts";
import type { OverviewMeasure } from "./question.ts";
import { sayBounds } from "./say-measurement.ts";
import { measureTexts } from "./texts.ts";

interface MeasureTableProps {
  readonly measure: OverviewMeasure;
  readonly programme: string;
  readonly phases: readonly PhaseMeasures[];
}

/** What is told beside the value, where it may rest on some of the events only. */
const COLUMNS: Readonly<Record<OverviewMeasure, readonly ("exactEvents" | "bounds")[]>> = {
  "DEL-01": [],
  "PRT-01": ["exactEvents"],
  "PRT-08": ["exactEvents", "bounds"],
  "COV-01": [],
};

/** The numbers of a measure with their bounds and what they rest on; every number leads to its events. */
export function MeasureTable({ measure, programme, phases }: MeasureTableProps) {
  const say = useTexts(measureTexts);
  const sayTerm = useTexts(terms);
  const columns = COLUMNS[measure];
  return (
    <div className={classes.frame}>
      <Table className={classes.table} verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{say("year")}</Table.Th>
            <Table.Th scope="col">{say("value")}</Table.Th>
            {columns.map((column) => (
              <Table.Th key={column} scope="col">
                {say(column)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {phases.map((phase) => (
            <Fragment key={phase.phase}>
              <Table.Tr>
                <Table.Th scope="rowgroup" colSpan={columns.length + 2} className={classes.phase}>
                  {sayTerm(`phase.${phase.phase}`)}
                </Table.Th>
              </Table.Tr>
              {[...yearlyOf(measure, phase, programme), totalOf(measure, phase, programme)].map((number) => (
                <NumberRow key={number.year ?? "total"} number={number} />
              ))}
            </Fragment>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

function NumberRow({ number }: { number: MeasuredNumber }) {
  const say = useTexts(measureTexts);
  const { language } = useLanguage();
  const { measure, measurement, year } = number;
  return (
    <Table.Tr className={year === undefined ? classes.total : undefined}>
      <Table.Th scope="row">{year ?? say("total")}</Table.Th>
      <Table.Td>
        <NumberLink number={number} />
      </Table.Td>
      {COLUMNS[measure].map((column) => (
        <Table.Td key={column}>
          {column === "bounds"
            ? "bounds" in measurement && sayBounds(measurement, language, say)
            : exactIn(measurement)}
        </Table.Td>
      ))}
    </Table.Tr>
  );
}

const exactIn = ({ n, unknown }: OpenMeasurement) => (n + unknown > 0 ? `${n}/${n + unknown}` : "");
