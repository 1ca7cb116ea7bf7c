import { type AttendanceRegister, can, type Participation, type ProgrammeEvent, subjectOf } from "@wps/model";
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
import { MarkDialog } from "./mark-dialog.tsx";
import { PartSheet } from "./part-sheet.tsx";
import classes from "./register.module.css";
import { columnsOf, marksOf, missingIn, rowsOf, type Spot } from "./register-rows.ts";
import { RuleSection } from "./rule-section.tsx";
import type { SaidMark } from "./said-mark.ts";
import { SavingState } from "./saving-state.tsx";
import { Scans } from "./scans/scans.tsx";
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
  const sheet = useAskedSheet();
  const desk = useMarking({ event, marks, queue, from: sheet.basis });
  const [spot, setSpot] = useState<Spot>(() => ({
    row: 0,
    column: Math.max(
      0,
      columns.findIndex(({ session }) => session === sheet.session),
    ),
  }));
  const [said, setSaid] = useState("");
  /** The place of which it is being asked how and how long. */
  const [asked, setAsked] = useState<Spot>();
  const isOpen = mayEdit && register.closedAt === undefined;

  /** Marks rows in the part where the desk is, and says so. */
  const mark = (which: readonly number[], column: number, to: SaidMark | null) => {
    const part = columns[column];
    const people = which.flatMap((at) => rows[at] ?? []);
    if (part === undefined || !isOpen) return;
    desk.mark(people, part, to);
    const [only] = people;
    const stateWords = words.mark({ state: to?.state, mode: to?.mode ?? undefined, minutes: to?.minutes ?? undefined });
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
  const ask = (at: Spot) => {
    setSpot(at);
    if (isOpen) setAsked(at);
  };
  const shared = {
    rows,
    columns,
    marks,
    spot,
    isOpen,
    rule: register.rule,
    onSpot: setSpot,
    onMark: mark,
    onDetail: ask,
  };
  return (
    <div className={classes.register}>
      <SavingState state={state} isOpen={isOpen} onRetry={() => void queue.flush()} onDrop={queue.drop} />
      {isOpen && <DeskTools {...shared} event={event.id} desk={desk} hasRoom={hasRoom} onGo={go} onSay={setSaid} />}
      <p role="status" className={classes.said}>
        {said}
      </p>
      {hasRoom ? (
        <DeskGrid {...shared} isHybrid={desk.isHybrid} onUndo={desk.undo} />
      ) : (
        <PartSheet {...shared} isHybrid={desk.isHybrid} />
      )}
      {asked && (
        <MarkDialog
          {...shared}
          spot={asked}
          isHybrid={desk.isHybrid}
          onClose={() => {
            setAsked(undefined);
            focusCell(asked);
          }}
          onDone={() => {
            setAsked(undefined);
            go({ ...asked, row: Math.min(asked.row + 1, rows.length - 1) });
          }}
        />
      )}
      <Legend isOpen={isOpen && hasRoom} isHybrid={desk.isHybrid} />
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
      <div className={classes.sections}>
        <Scans event={event} columns={columns} mayEdit={mayEdit} isClosed={register.closedAt !== undefined} />
      </div>
    </div>
  );
}
