import {
  type AttendanceRegister,
  type AttendanceState,
  can,
  type Participation,
  type ProgrammeEvent,
  subjectOf,
} from "@wps/model";
import { useMemo, useState } from "react";
import { useTexts } from "../language/i18n.ts";
import { useActor } from "../session.ts";
import { useMediaQuery } from "../ui/use-media-query.ts";
import { useAskedSheet } from "./asked-sheet.ts";
import { Closing } from "./closing.tsx";
import { DeskGrid } from "./desk-grid.tsx";
import { DeskTools } from "./desk-tools.tsx";
import { focusCell } from "./focus-cell.ts";
import { Legend } from "./legend.tsx";
import { PartSheet } from "./part-sheet.tsx";
import classes from "./register.module.css";
import { columnsOf, marksOf, missingIn, rowsOf, type Spot } from "./register-rows.ts";
import { RuleSection } from "./rule-section.tsx";
import { SavingState } from "./saving-state.tsx";
import { registerTexts } from "./texts.ts";
import { useMarkQueue } from "./use-mark-queue.ts";
import { useMarking } from "./use-marking.ts";
import { useRegisterWords } from "./use-register-words.ts";

interface RegisterProps {
  readonly event: ProgrammeEvent;
  readonly list: readonly Participation[];
  readonly register: AttendanceRegister;
}

/** The register of an event: who was there, the rule, and whether it is complete. */
export function Register({ event, list, register }: RegisterProps) {
  const say = useTexts(registerTexts);
  const words = useRegisterWords();
  const hasRoom = useMediaQuery("(min-width: 48em)");
  const mayEdit = can(useActor(), "attendance:edit", subjectOf(event));
  const { queue, state } = useMarkQueue(event.id);
  const marks = useMemo(() => marksOf(register, state.unsent), [register, state.unsent]);
  const rows = useMemo(
    () => rowsOf(list, new Set(register.marks.map(({ participation }) => participation))),
    [list, register.marks],
  );
  const columns = useMemo(() => columnsOf(register.slots, event.sessions), [register.slots, event.sessions]);
  const asked = useAskedSheet();
  const desk = useMarking({ event, marks, queue, from: asked.basis });
  const [spot, setSpot] = useState<Spot>(() => ({
    row: 0,
    column: Math.max(
      0,
      columns.findIndex(({ session }) => session === asked.session),
    ),
  }));
  const [said, setSaid] = useState("");
  const isOpen = mayEdit && register.closedAt === undefined;

  /** Marks rows in the part where the desk is, and says so. */
  const mark = (which: readonly number[], column: number, to: AttendanceState | null) => {
    const part = columns[column];
    const people = which.flatMap((at) => rows[at] ?? []);
    if (part === undefined || !isOpen) return;
    desk.mark(people, part, to);
    const [only] = people;
    const stateWords = words.state(to ?? undefined);
    setSaid(
      people.length === 1 && only
        ? say("said", { name: words.name(only), column: words.column(part), state: stateWords })
        : say("saidMany", { count: people.length, state: stateWords }),
    );
  };
  const go = (to: Spot) => {
    setSpot(to);
    focusCell(to);
  };
  const shared = { rows, columns, marks, spot, isOpen, rule: register.rule };
  return (
    <div className={classes.register}>
      <SavingState state={state} isOpen={isOpen} onRetry={() => void queue.flush()} onDrop={queue.drop} />
      {isOpen && (
        <DeskTools
          {...shared}
          event={event.id}
          desk={desk}
          hasRoom={hasRoom}
          onSpot={setSpot}
          onGo={go}
          onMark={mark}
          onSay={setSaid}
        />
      )}
      <p role="status" className={classes.said}>
        {said}
      </p>
      {hasRoom ? (
        <DeskGrid {...shared} onSpot={setSpot} onMark={mark} onUndo={desk.undo} />
      ) : (
        <PartSheet {...shared} onSpot={setSpot} onMark={mark} />
      )}
      <Legend isOpen={isOpen && hasRoom} />
      <div className={classes.sections}>
        <RuleSection event={event} register={register} mayEdit={isOpen} />
        <Closing
          event={event}
          register={register}
          mayEdit={mayEdit}
          unsent={state.unsent.size}
          missing={missingIn(rows, columns, marks)}
          onGo={go}
        />
      </div>
    </div>
  );
}
