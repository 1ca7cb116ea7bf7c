import { Button, NativeSelect, Text } from "@mantine/core";
import { ParticipationStatus } from "@wps/model";
import { useTexts } from "../language/i18n.ts";
import { peopleTerms } from "../people/people-terms.ts";
import { ColumnCards } from "./column-cards.tsx";
import { columnTexts } from "./column-texts.ts";
import classes from "./columns-stage.module.css";
import pageClasses from "./import-page.module.css";
import { type GivenTable, hasName, layoutOf, withHeading } from "./layout.ts";
import type { Names } from "./person-words.tsx";
import { ReadingNotes } from "./reading-notes.tsx";
import { Sample } from "./sample.tsx";
import { SetbackNotice } from "./setback-notice.tsx";
import { Stage } from "./stage.tsx";
import { importTexts } from "./texts.ts";
import type { ImportFlow, Progress } from "./use-import.ts";
import { Working } from "./working.tsx";

interface ColumnsStageProps {
  readonly flow: ImportFlow;
  readonly progress: Extract<Progress, { at: "columns" }>;
  readonly organisations: Names;
}

/** What of the file is the list, and what its columns hold: guessed or remembered, and changed by whoever knows better. */
export function ColumnsStage({ flow, progress, organisations }: ColumnsStageProps) {
  const say = useTexts(columnTexts);
  const sayImport = useTexts(importTexts);
  const term = useTexts(peopleTerms);
  const { layout, given } = progress;
  const { tables, notes } = given.list;
  const table = tables[layout.table];
  const isKnown = hasName(layout.columns);
  const { task } = flow;
  if (table === undefined) return null;
  return (
    <Stage title={say("title")}>
      <Text c={isKnown ? "dimmed" : undefined} role={isKnown ? undefined : "alert"} maw="44rem">
        {say(isKnown ? (layout.isRemembered ? "remembered" : "guessed") : "nothing")}
      </Text>
      <div className={classes.choices}>
        {tables.length > 1 && (
          <NativeSelect
            label={say("table")}
            value={layout.table}
            onChange={({ currentTarget }) =>
              flow.layOut(layoutOf(tables, Number(currentTarget.value), given.list.layouts))
            }
            data={tables.map((one, at) => ({ value: `${at}`, label: nameOf(one, say) }))}
          />
        )}
        <NativeSelect
          label={say("heading")}
          value={layout.heading}
          onChange={({ currentTarget }) => flow.layOut(withHeading(layout, table.rows, Number(currentTarget.value)))}
          data={[{ value: "0", label: say("noHeading") }, ...headings(table, layout.heading, say)]}
        />
        <NativeSelect
          label={say("status")}
          value={flow.status}
          onChange={({ currentTarget }) => flow.setStatus(ParticipationStatus.parse(currentTarget.value))}
          data={ParticipationStatus.options.map((value) => ({ value, label: term(`status.${value}`) }))}
        />
      </div>
      <ColumnCards table={table} layout={layout} onChange={flow.layOut} />
      <Sample table={table} layout={layout} context={flow.context} organisations={organisations} />
      <ReadingNotes notes={notes} />
      {task.setback && <SetbackNotice event={flow.event.id} setback={task.setback} />}
      {task.isRunning ? (
        <Working words={sayImport("recognising")} onStop={task.stop} />
      ) : (
        <div className={pageClasses.ways}>
          <Button size="md" disabled={!isKnown} onClick={flow.readOn}>
            {say("next")}
          </Button>
          <Button size="md" variant="default" onClick={flow.begin}>
            {say("otherFile")}
          </Button>
        </div>
      )}
    </Stage>
  );
}

type SayColumns = ReturnType<typeof useTexts<keyof typeof columnTexts.words.vi>>;

/** A table by its name, with what to know before it is chosen. */
function nameOf({ name, hidden, rows }: GivenTable, say: SayColumns): string {
  const sized = say("tableSize", { name: name === "" ? say("unnamed") : name, count: rows.length });
  return hidden ? say("hiddenTable", { name: sized }) : sized;
}

/** As many rows may be the heading, besides the one that is. */
const MOST_HEADINGS = 15;
const LONGEST_LABEL = 70;

/** The rows that may be the heading, by what stands in them. */
function headings({ rows }: GivenTable, heading: number, say: SayColumns) {
  return rows.slice(0, Math.max(heading, MOST_HEADINGS)).flatMap((row, index) => {
    const cells = row.filter((cell) => cell !== "").join(" | ");
    const short = cells.length > LONGEST_LABEL ? `${cells.slice(0, LONGEST_LABEL)}…` : cells;
    return cells === "" ? [] : [{ value: `${index + 1}`, label: say("headingRow", { row: index + 1, cells: short }) }];
  });
}
