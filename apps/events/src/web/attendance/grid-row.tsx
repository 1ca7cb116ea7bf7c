import { AttendanceState, type CompletionRule, completionOf, toRowCode } from "@wps/model";
import { memo } from "react";
import { useTexts } from "../language/i18n.ts";
import { PersonName } from "../person-name.tsx";
import { Tag, type Tone } from "../ui/tag.tsx";
import { VisuallyHidden } from "../ui/visually-hidden.tsx";
import classes from "./desk-grid.module.css";
import { cellId } from "./focus-cell.ts";
import { SpokenMark } from "./mark-sign.tsx";
import type { RegisterRow, Spot } from "./register-rows.ts";
import { registerTexts } from "./texts.ts";

interface GridRowProps {
  readonly row: RegisterRow;
  readonly at: number;
  /** Part by part with a space between, nothing where nobody knows: a text, so that only rows that changed are drawn anew. */
  readonly states: string;
  /** The column that the desk is at, where it is in this row. */
  readonly here: number;
  readonly rule: CompletionRule | undefined;
  readonly onCell: (spot: Spot) => void;
  readonly onPress: ((rows: readonly number[], column: number, to: AttendanceState) => void) | undefined;
}

/** One person: the number, the name, a cell a part, and what it comes to. */
export const GridRow = memo(
  function GridRow({ row, at, states, here, rule, onCell, onPress }: GridRowProps) {
    const say = useTexts(registerTexts);
    const marked = states.split(" ").map((state) => AttendanceState.safeParse(state).data);
    const press = (column: number, state: AttendanceState | undefined) => {
      onCell({ row: at, column });
      if (state === undefined) onPress?.([at], column, "present");
    };
    return (
      <tr aria-rowindex={at + 2} data-here={here >= 0 || undefined}>
        <td className={classes.number}>{toRowCode(row.person.number)}</td>
        <th scope="row" className={classes.name}>
          <PersonName name={row.person.name} />
          {!row.hasSeat && <span className={classes.hours}>{say("noSeat")}</span>}
        </th>
        {marked.map((state, column) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the grid around it takes the keys of all its cells
          <td
            key={cellId({ row: at, column })}
            id={cellId({ row: at, column })}
            className={classes.cell}
            tabIndex={here === column ? 0 : -1}
            onFocus={() => onCell({ row: at, column })}
            onClick={() => press(column, state)}
          >
            <SpokenMark state={state} />
          </td>
        ))}
        <CompletionCells states={marked} rule={rule} />
      </tr>
    );
  },
  (before, after) =>
    before.row === after.row &&
    before.at === after.at &&
    before.states === after.states &&
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
