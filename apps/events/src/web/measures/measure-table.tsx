import { Table } from "@mantine/core";
import { isCertain, type MeasureCode, type Measurement, type PhaseMeasures } from "@wps/model/indicators";
import { Fragment } from "react";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { terms } from "../language/terms.ts";
import classes from "./measure-table.module.css";
import { NumberLink } from "./number-link.tsx";
import { type MeasuredNumber, totalOf, yearlyOf } from "./numbers.ts";
import { sayBounds } from "./say-measurement.ts";
import { measureTexts } from "./texts.ts";

interface MeasureTableProps {
  readonly measure: MeasureCode;
  readonly programme: string;
  readonly phases: readonly PhaseMeasures[];
}

/** The numbers of a measure with their bounds and what they rest on; every number leads to its events. */
export function MeasureTable({ measure, programme, phases }: MeasureTableProps) {
  const say = useTexts(measureTexts);
  const sayTerm = useTexts(terms);
  return (
    <div className={classes.frame}>
      <Table className={classes.table} verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{say("year")}</Table.Th>
            <Table.Th scope="col">{say("value")}</Table.Th>
            <Table.Th scope="col">{say("bounds")}</Table.Th>
            <Table.Th scope="col">{say("basis")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {phases.map((phase) => (
            <Fragment key={phase.phase}>
              <Table.Tr>
                <Table.Th scope="rowgroup" colSpan={4} className={classes.phase}>
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
  const { measurement, year } = number;
  return (
    <Table.Tr className={year === undefined ? classes.total : undefined}>
      <Table.Th scope="row">{year ?? say("total")}</Table.Th>
      <Table.Td>
        <NumberLink number={number} />
      </Table.Td>
      <Table.Td>{isPartial(measurement) && sayBounds(measurement, language, say)}</Table.Td>
      <Table.Td>{useBasis(measurement)}</Table.Td>
    </Table.Tr>
  );
}

function useBasis({ measure, n, unknown }: Measurement): string {
  const say = useTexts(measureTexts);
  if (measure === "events-held" || (n === 0 && unknown === 0)) return "";
  if (measure === "task-coverage") return say("basisTasks", { count: n });
  return say("basisEvents", { n, all: n + unknown });
}

/** Whether the value is that of a part; bounds without a value are told in its place. */
const isPartial = (measured: Measurement) => measured.status === "ok" && !isCertain(measured);
