import { Text } from "@mantine/core";
import type { ListContext } from "@wps/model/people";
import { useMemo } from "react";
import { useTexts } from "../language/i18n.ts";
import { PersonName } from "../people/person-name.tsx";
import { Section } from "../ui/section.tsx";
import { columnTexts } from "./column-texts.ts";
import classes from "./columns-stage.module.css";
import { type GivenTable, hasName, type Layout } from "./layout.ts";
import { type Names, usePersonWords } from "./person-words.tsx";
import { type ImportRow, readRow } from "./row.ts";
import { RowIssues } from "./row-issues.tsx";
import { rowTexts } from "./row-texts.ts";

interface SampleProps {
  readonly table: GivenTable;
  readonly layout: Layout;
  readonly context: ListContext;
  readonly organisations: Names;
}

/** As many rows show what will be read, found among so many. */
const SHOWN_ROWS = 4;
const LOOKED_AT = 30;

/** The first people of the list, as they would come in. */
export function Sample({ table, layout, context, organisations }: SampleProps) {
  const say = useTexts(columnTexts);
  const sayRow = useTexts(rowTexts);
  const sayPerson = usePersonWords(organisations);
  const rows = useMemo(() => firstRows(table, layout, context), [table, layout, context]);
  if (!hasName(layout.columns)) return null;
  return (
    <Section title={say("sample")} order={3}>
      <Text c="dimmed" size="sm">
        {say(rows.length === 0 ? "noSample" : "sampleHint")}
      </Text>
      <ol className={classes.sample}>
        {rows.map((row) => (
          <li key={row.number}>
            <span className={classes.letter}>{sayRow("row", { row: row.number })}</span>
            <div>
              {row.read.kind === "person" ? (
                <>
                  <PersonName name={row.read.listed.person.name} />
                  <Text size="sm" c="dimmed">
                    {sayPerson({ ...row.read.listed.person, profile: row.read.listed.profile })}
                  </Text>
                </>
              ) : (
                <Text size="sm" c="dimmed">
                  {row.cells.filter((cell) => cell !== "").join(" | ")}
                </Text>
              )}
              <RowIssues row={row} />
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function firstRows({ rows }: GivenTable, { heading, columns }: Layout, context: ListContext): readonly ImportRow[] {
  let section: string | undefined;
  const read = rows.slice(heading, heading + LOOKED_AT).flatMap((cells, at) => {
    const row = readRow({ number: heading + at + 1, cells, section }, columns, context);
    if (row.read.kind === "section") section = row.read.text;
    return row.read.kind === "person" || row.read.kind === "refused" ? [row] : [];
  });
  return read.slice(0, SHOWN_ROWS);
}
