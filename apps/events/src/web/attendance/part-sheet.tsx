import { Button } from "@mantine/core";
import { AttendanceState, isThere, toRowCode } from "@wps/model";
import { useState } from "react";
import { useTexts } from "../language/i18n.ts";
import { PersonName } from "../people/person-name.tsx";
import type { DeskProps } from "./desk.ts";
import { cellId } from "./focus-cell.ts";
import { CompletionLine } from "./grid-row.tsx";
import { MarkSign } from "./mark-sign.tsx";
import { markTexts } from "./mark-texts.ts";
import classes from "./register.module.css";
import { marksOfRow, statesOf } from "./register-rows.ts";
import { registerTexts } from "./texts.ts";
import { useRegisterWords } from "./use-register-words.ts";

/** As many people as are drawn at first, and with each further press. */
const STEP = 60;

interface PartSheetProps extends DeskProps {
  readonly isHybrid: boolean;
}

/** One part of the course for a narrow screen: everybody with a large button a state; a second press takes it away. */
export function PartSheet({
  rows,
  columns,
  marks,
  spot,
  isOpen,
  rule,
  isHybrid,
  onSpot,
  onMark,
  onDetail,
}: PartSheetProps) {
  const say = useTexts(registerTexts);
  const ofMark = useTexts(markTexts);
  const words = useRegisterWords();
  const [shown, setShown] = useState(STEP);
  const column = columns[spot.column];
  if (column === undefined) return null;
  const count = Math.max(shown, spot.row + 1);
  return (
    <>
      <ol className={classes.people} aria-label={words.column(column)}>
        {rows.slice(0, count).map((row, at) => {
          const known = marksOfRow(row, columns, marks);
          const mark = known[spot.column];
          const state = mark?.state;
          return (
            <li key={row.person.id} className={classes.person}>
              <div className={classes.who}>
                <span className={classes.number}>{toRowCode(row.person.number)}</span>
                <span>
                  <PersonName name={row.person.name} />
                </span>
              </div>
              <fieldset
                id={cellId({ row: at, column: spot.column })}
                tabIndex={-1}
                aria-label={words.name(row)}
                className={classes.states}
              >
                {AttendanceState.options.map((one) => (
                  <button
                    key={one}
                    type="button"
                    className={classes.state}
                    aria-pressed={state === one}
                    disabled={!isOpen}
                    onClick={() => {
                      onSpot({ row: at, column: spot.column });
                      onMark([at], spot.column, state === one ? null : { state: one });
                    }}
                  >
                    <MarkSign state={one} />
                    {words.state(one)}
                  </button>
                ))}
              </fieldset>
              <div className={classes.sum}>
                {state === undefined && `${say("unmarked")} · `}
                <CompletionLine states={statesOf(known)} rule={rule} />
              </div>
              {isOpen && isThere(state) && (
                <Button
                  variant="default"
                  size="md"
                  aria-label={ofMark("detailOf", { name: words.name(row) })}
                  onClick={() => onDetail({ row: at, column: spot.column })}
                >
                  {words.howLong(mark) || ofMark(isHybrid ? "detailOfHybrid" : "detail")}
                </Button>
              )}
            </li>
          );
        })}
      </ol>
      {count < rows.length && (
        <Button variant="light" size="md" onClick={() => setShown(count + STEP)}>
          {say("after")}
        </Button>
      )}
    </>
  );
}
