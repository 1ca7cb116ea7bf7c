import { Text } from "@mantine/core";
import type { CoverageMap } from "@wps/model/indicators";
import { useTexts } from "../language/i18n.ts";
import { terms } from "../language/terms.ts";
import { VisuallyHidden } from "../ui/visually-hidden.tsx";
import type { CoverageNames } from "./names.ts";
import { useSayCell } from "./say-cell.ts";
import classes from "./table-twin.module.css";
import { coverageTexts } from "./texts.ts";

/** The map in words: the same numbers in a plain table, for screen readers and whoever copies it. */
export function TableTwin({ map, names }: { map: CoverageMap; names: CoverageNames }) {
  const say = useTexts(coverageTexts);
  const term = useTexts(terms);
  const sayCell = useSayCell();
  const { columns, rows, events, question } = map;
  return (
    <>
      <Text size="sm" c="dimmed" maw="50rem">
        {say("definition")}
      </Text>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider or taller than the screen is scrolled by keyboard too */}
      <section className={classes.frame} tabIndex={0} aria-label={say("view.table")}>
        <table className={classes.table}>
          <caption>
            <VisuallyHidden>{say("title")}</VisuallyHidden>
          </caption>
          <thead>
            <tr>
              <th scope="col">{say(`rows.${question.rows}`)}</th>
              {question.rows !== "leads" && <th scope="col">{say("column.text")}</th>}
              {columns.map((column) => (
                <th key={column.key} scope="col">
                  {names.ofTime(column)}
                </th>
              ))}
              <th scope="col">{say("all")}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key}>
                <th scope="row">{names.ofRow(row.of, question.rows)}</th>
                {question.rows !== "leads" && <td>{"text" in row.of ? term(`text.${row.of.text}`) : "–"}</td>}
                {row.cells.map((cell, at) => (
                  <td key={columns[at]?.key}>{sayCell(cell)}</td>
                ))}
                <td>{sayCell(row)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{say("allRows")}</th>
              {question.rows !== "leads" && <td>–</td>}
              {columns.map((column) => (
                <td key={column.key}>{sayCell(column)}</td>
              ))}
              <td>{sayCell({ events })}</td>
            </tr>
          </tfoot>
        </table>
      </section>
    </>
  );
}
