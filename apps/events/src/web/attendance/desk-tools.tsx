import { Button, NativeSelect } from "@mantine/core";
import { IconArrowBackUp, IconPrinter } from "@tabler/icons-react";
import { AttendanceMode, type AttendanceState, type EventId } from "@wps/model";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { peopleTerms } from "../people/people-terms.ts";
import { TakeOut } from "../people/take-out.tsx";
import { Segmented } from "../ui/segmented.tsx";
import type { DeskProps } from "./desk.ts";
import { LineBox } from "./line-box.tsx";
import { keyOf } from "./place.ts";
import { printSignInSheet } from "./queries.ts";
import classes from "./register.module.css";
import { placeOf, type Spot } from "./register-rows.ts";
import { registerTexts } from "./texts.ts";
import type { DeskMode, MarkingDesk } from "./use-marking.ts";
import { useRegisterWords } from "./use-register-words.ts";

interface DeskToolsProps extends DeskProps {
  readonly event: EventId;
  readonly desk: MarkingDesk;
  readonly hasRoom: boolean;
  readonly onGo: (spot: Spot) => void;
  readonly onSay: (words: string) => void;
}

const BASES = ["desk", "paper"] as const;
const MODES: readonly DeskMode[] = ["as-listed", ...AttendanceMode.options];

/** What works on more than one cell: numbers keyed in, the rest of a part, the basis, and the way back. */
export function DeskTools({ event, desk, hasRoom, onGo, onSay, ...props }: DeskToolsProps) {
  const { rows, columns, marks, spot, onSpot, onMark } = props;
  const say = useTexts(registerTexts);
  const term = useTexts(peopleTerms);
  const { language } = useLanguage();
  const words = useRegisterWords();
  const column = columns[spot.column];
  const rest = (to: AttendanceState) => {
    const empty = rows.flatMap((row, at) =>
      column && row.hasSeat && !marks.has(keyOf(placeOf(row, column))) ? [at] : [],
    );
    if (empty.length === 0) return onSay(say("noneLeft"));
    onMark(empty, spot.column, { state: to });
  };
  const restOf = (what: string) => say("restOf", { what, column: column ? words.column(column) : "" });
  return (
    <div className={classes.tools} data-screen-only>
      <div className={classes.tool}>
        <NativeSelect
          label={say("part")}
          value={`${spot.column}`}
          onChange={({ currentTarget }) => onSpot({ ...spot, column: Number(currentTarget.value) })}
          data={columns.map((one, at) => ({ value: `${at}`, label: words.column(one) }))}
        />
        {column && (
          <TakeOut
            event={event}
            name={say("sheetFile")}
            fetch={(reason) => printSignInSheet(event, column.session, { reason, language })}
            variant="light"
            leftSection={<IconPrinter size={18} aria-hidden />}
            aria-label={say("sheetOf", { column: words.column(column) })}
          >
            {say("sheet")}
          </TakeOut>
        )}
        <Button variant="light" aria-label={restOf(say("restPresent"))} onClick={() => rest("present")}>
          {say("restPresent")}
        </Button>
        <Button variant="light" aria-label={restOf(say("restAbsent"))} onClick={() => rest("absent")}>
          {say("restAbsent")}
        </Button>
        <Button
          variant="default"
          leftSection={<IconArrowBackUp size={18} aria-hidden />}
          disabled={!desk.canUndo}
          onClick={desk.undo}
        >
          {say("undo")}
        </Button>
      </div>
      <div className={classes.tool}>
        {desk.isHybrid && (
          <Segmented
            aria-label={say("mode")}
            value={desk.mode}
            options={MODES.map((value) => ({
              value,
              label: value === "as-listed" ? say("asListed") : term(`mode.${value}`),
            }))}
            onChange={desk.setMode}
          />
        )}
        {hasRoom && <LineBox rows={rows} column={spot.column} onGo={onGo} onMark={onMark} />}
        <Segmented
          aria-label={say("basis")}
          value={desk.basis}
          options={BASES.map((value) => ({ value, label: say(`basis.${value}`) }))}
          onChange={desk.setBasis}
        />
      </div>
    </div>
  );
}
