import { NativeSelect } from "@mantine/core";
import { LIST_FIELDS } from "@wps/model/people";
import { useMemo } from "react";
import { useTexts } from "../language/i18n.ts";
import { columnTexts, fieldTexts } from "./column-texts.ts";
import classes from "./columns-stage.module.css";
import { type GivenTable, type Layout, widthOf, withColumn } from "./layout.ts";

interface ColumnCardsProps {
  readonly table: GivenTable;
  readonly layout: Layout;
  readonly onChange: (layout: Layout) => void;
}

/** As many values of a column are shown. */
const SHOWN_VALUES = 3;

/** Each column that says anything: its letter, what the heading calls it, what stands in it, and what it is taken for. */
export function ColumnCards({ table, layout, onChange }: ColumnCardsProps) {
  const say = useTexts(columnTexts);
  const sayField = useTexts(fieldTexts);
  const columns = useMemo(() => columnsOf(table, layout.heading), [table, layout.heading]);
  const options = [
    { value: "", label: say("unused") },
    ...LIST_FIELDS.map((field) => ({ value: field, label: sayField(field) })),
  ];
  return (
    <ol className={classes.columns}>
      {columns.map(({ at, letter, heading, values }) => {
        const field = layout.columns[at] ?? null;
        return (
          <li key={at} className={classes.column} data-unused={field === null || undefined}>
            <span>
              <span className={classes.letter}>{say("column", { column: letter })}</span>
              <span className={classes.said}> {heading}</span>
            </span>
            <NativeSelect
              aria-label={say("holdsOf", { column: `${letter} ${heading}`.trim() })}
              value={field ?? ""}
              onChange={({ currentTarget }) => {
                const chosen = LIST_FIELDS.find((known) => known === currentTarget.value) ?? null;
                onChange(withColumn(layout, at, chosen));
              }}
              data={options}
            />
            <ul className={classes.values}>
              {values.map(([row, value]) => (
                <li key={row}>{value}</li>
              ))}
            </ul>
          </li>
        );
      })}
    </ol>
  );
}

/** The columns in which anything stands below the heading or in it. */
function columnsOf({ rows }: GivenTable, heading: number) {
  return Array.from({ length: widthOf(rows) }, (_, at) => {
    const values: [number, string][] = [];
    for (let row = heading; row < rows.length && values.length < SHOWN_VALUES; row += 1) {
      const value = rows[row]?.[at] ?? "";
      if (value !== "") values.push([row, value]);
    }
    return { at, letter: letterOf(at), heading: rows[heading - 1]?.[at] ?? "", values };
  }).filter(({ heading: said, values }) => said !== "" || values.length > 0);
}

const LETTERS = 26;

/** The letters of a column, as spreadsheets count them: A to Z, then AA. */
function letterOf(at: number): string {
  const last = String.fromCharCode("A".charCodeAt(0) + (at % LETTERS));
  return at < LETTERS ? last : letterOf(Math.floor(at / LETTERS) - 1) + last;
}
