import { Button, Group, Text } from "@mantine/core";
import { isThere } from "@wps/model";
import type { KeyboardEvent } from "react";
import { useTexts } from "../language/i18n.ts";
import type { DeskProps } from "./desk.ts";
import classes from "./desk-grid.module.css";
import { focusCell } from "./focus-cell.ts";
import { GridFoot } from "./grid-foot.tsx";
import { gridMove } from "./grid-move.ts";
import { GridRow } from "./grid-row.tsx";
import { marksOfRow, type Spot } from "./register-rows.ts";
import { askedByKey, DETAIL_KEY, isModeKey } from "./state-keys.ts";
import { registerTexts } from "./texts.ts";
import { useRegisterWords } from "./use-register-words.ts";

/** As many rows as one page of the grid has. */
const PAGE = 100;

interface DeskGridProps extends DeskProps {
  readonly isHybrid: boolean;
  readonly onUndo: () => void;
}

/** The register as a grid for the keyboard: arrows move, a key marks and goes down. */
export function DeskGrid(props: DeskGridProps) {
  const { rows, columns, marks, spot, isOpen, isHybrid, rule, onSpot, onMark, onDetail, onUndo } = props;
  const say = useTexts(registerTexts);
  const words = useRegisterWords();
  const first = Math.floor(spot.row / PAGE) * PAGE;
  const onPage = rows.slice(first, first + PAGE);

  const go = (to: Spot) => {
    onSpot(to);
    focusCell(to);
  };
  /** Of somebody who was there: the other way to take part. */
  const turnMode = () => {
    const row = rows[spot.row];
    const mark = row && marksOfRow(row, columns, marks)[spot.column];
    if (mark === undefined || !isThere(mark.state)) return;
    onMark([spot.row], spot.column, { state: mark.state, mode: mark.mode === "online" ? "in-person" : "online" });
  };
  const press = (event: KeyboardEvent) => {
    if (event.key.toLowerCase() === "z" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      return onUndo();
    }
    if (event.key === DETAIL_KEY && isOpen) {
      event.preventDefault();
      return onDetail(spot);
    }
    if (isModeKey(event) && isOpen && isHybrid) return turnMode();
    const to = gridMove(event, spot, { rows: rows.length, columns: columns.length });
    const asked = event.ctrlKey || event.metaKey || event.altKey ? undefined : askedByKey(event.key);
    if (to === undefined && asked === undefined) return;
    event.preventDefault();
    if (to !== undefined) return go(to);
    if (asked === undefined || !isOpen) return;
    onMark([spot.row], spot.column, asked && { state: asked });
    // What was wiped out is to be marked anew: the focus stays.
    if (asked !== null) go({ ...spot, row: Math.min(spot.row + 1, rows.length - 1) });
  };
  return (
    <>
      <div className={classes.frame}>
        <table
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: cells of this table are worked in, which makes it a grid
          role="grid"
          className={classes.table}
          aria-label={say("title")}
          aria-rowcount={rows.length + 1}
          aria-readonly={!isOpen}
          onKeyDown={press}
        >
          <thead>
            <tr aria-rowindex={1}>
              <th scope="col" className={classes.number}>
                {say("number")}
              </th>
              <th scope="col" className={classes.name}>
                {say("name")}
              </th>
              {columns.map((column, at) => (
                <th
                  key={`${column.session} ${column.part}`}
                  scope="col"
                  className={classes.part}
                  data-here={at === spot.column || undefined}
                >
                  {words.day(column)}
                  <span className={classes.hours}>{words.part(column)}</span>
                </th>
              ))}
              <th scope="col">{say("done")}</th>
              <th scope="col">{say("status")}</th>
            </tr>
          </thead>
          <tbody>
            {onPage.map((row, index) => (
              <GridRow
                key={row.person.id}
                row={row}
                at={first + index}
                marks={marksOfRow(row, columns, marks)}
                here={spot.row === first + index ? spot.column : -1}
                rule={rule}
                onCell={onSpot}
                onPress={isOpen ? onMark : undefined}
                onDetail={onDetail}
              />
            ))}
          </tbody>
          <GridFoot rows={rows} columns={columns} marks={marks} />
        </table>
      </div>
      {rows.length > PAGE && (
        <Group gap="sm" data-screen-only>
          <Button variant="default" disabled={first === 0} onClick={() => go({ ...spot, row: first - PAGE })}>
            {say("before")}
          </Button>
          <Text size="sm">{say("page", { from: first + 1, to: first + onPage.length, all: rows.length })}</Text>
          <Button
            variant="default"
            disabled={first + PAGE >= rows.length}
            onClick={() => go({ ...spot, row: first + PAGE })}
          >
            {say("after")}
          </Button>
        </Group>
      )}
    </>
  );
}
