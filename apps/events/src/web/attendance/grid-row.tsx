import { type AttendanceMark, type AttendanceState, type CompletionRule, completionOf, toRowCode } from "@wps/model";
import { memo } from "react";
import { useTexts } from "../language/i18n.ts";
import { PersonName } from "../people/person-name.tsx";
import { Tag, type Tone } from "../ui/tag.tsx";
import { VisuallyHidden } from "../ui/visually-hidden.tsx";
import type { DeskProps } from "./desk.ts";
import classes from "./desk-grid.module.css";
import { cellId } from "./focus-cell.ts";
import { SpokenMark } from "./mark-sign.tsx";
import { type RegisterRow, type Spot, statesOf } from "./register-rows.ts";
import { registerTexts } from "./texts.ts";

interface GridRowProps {
  readonly row: RegisterRow;
  readonly at: number;
  /** Part by part, undefined where nobody knows. */
  readonly marks: readonly (AttendanceMark | undefined)[];
  /** The column that the desk is at, where it is in this row. */
  readonly here: number;
  readonly rule: CompletionRule | undefined;
  readonly onCell: (spot: Spot) => void;
  readonly onPress: DeskProps["onMark"] | undefined;
  readonly onDetail: DeskProps["onDetail"];
}

/** One person: the number, the name, a cell a part, and what it comes to. */
export const GridRow = memo(
  function GridRow({ row, at, marks, here, rule, onCell, onPress, onDetail }: GridRowProps) {
    const say = useTexts(registerTexts);
    const press = (column: number, mark: AttendanceMark | undefined) => {
      onCell({ row: at, column });
      if (mark === undefined) onPress?.([at], column, { state: "present" });
    };
    return (
      <tr aria-rowindex={at + 2} data-here={here >= 0 || undefined}>
        <td className={classes.number}>{toRowCode(row.person.number)}</td>
        <th scope="row" className={classes.name}>
          <PersonName name={row.person.name} />
          {!row.hasSeat && <span className={classes.hours}>{say("noSeat")}</span>}
        </th>
        {marks.map((mark, column) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the grid around it takes the keys of all its cells
          <td
            key={cellId({ row: at, column })}
            id={cellId({ row: at, column })}
            className={classes.cell}
            tabIndex={here === column ? 0 : -1}
            onFocus={() => onCell({ row: at, column })}
            onClick={() => press(column, mark)}
            onDoubleClick={() => onDetail({ row: at, column })}
          >
            <SpokenMark mark={mark} />
          </td>
        ))}
        <CompletionCells states={statesOf(marks)} rule={rule} />
      </tr>
    );
  },
  (before, after) =>
    before.row === after.row &&
    before.at === after.at &&
    before.marks.length === after.marks.length &&
    before.marks.every((mark, column) => mark === after.marks[column]) &&
    before.here === after.here &&
    before.rule === after.rule &&
    (before.onPress === undefined) === (after.onPress === undefined),
);

const TONES: Readonly<Record<ReturnType<typeof completionOf>["status"], Tone>> = {
  met: "good",
  "not-met": "bad",
  open: "doubt",
  "no-rule": "plain",
};

interface CompletionProps {
  readonly states: readonly (AttendanceState | undefined)[];
  readonly rule: CompletionRule | undefined;
}

function CompletionCells({ states, rule }: CompletionProps) {
  const say = useTexts(registerTexts);
  const { status, attended, expected } = completionOf(rule, states);
  return (
    <>
      <td className={classes.done}>
        <span aria-hidden>{say("attended", { attended, expected })}</span>
        <VisuallyHidden>{say("attendedAria", { attended, expected })}</VisuallyHidden>
      </td>
      <td className={classes.done}>
        <Tag tone={TONES[status]}>{say(`completion.${status}`)}</Tag>
      </td>
    </>
  );
}

/** What somebody's marks come to, in a line. */
export function CompletionLine({ states, rule }: CompletionProps) {
  const say = useTexts(registerTexts);
  const { status, attended, expected } = completionOf(rule, states);
  return (
    <>
      {say("attendedAria", { attended, expected })} <Tag tone={TONES[status]}>{say(`completion.${status}`)}</Tag>
    </>
  );
}
