import type { AttendanceBasis, AttendanceMark, AttendanceMode, ProgrammeEvent } from "@wps/model";
import { useState } from "react";
import type { MarkQueue } from "./mark-queue.ts";
import { keyOf, type Marking } from "./place.ts";
import { type Marks, placeOf, type RegisterColumn, type RegisterRow } from "./register-rows.ts";
import { markSaid, type SaidMark } from "./said-mark.ts";

/** As many steps as can be taken back. */
const MOST_STEPS = 100;

/** How those who are marked take part: as the list says of each, or all in one way. */
export type DeskMode = "as-listed" | AttendanceMode;

/** What was marked in one go, and what stood there before. */
interface Step {
  readonly before: readonly Marking[];
  readonly after: readonly Marking[];
}

/** The way back, but for what others have marked there since: that is theirs. */
export const stepBack = ({ before, after }: Step, marks: Marks): readonly Marking[] =>
  before.filter((place, at) => isSame(after[at]?.mark ?? null, marks.get(keyOf(place)) ?? null));

const isSame = (one: AttendanceMark | null, other: AttendanceMark | null): boolean =>
  one?.state === other?.state &&
  one?.mode === other?.mode &&
  one?.minutes === other?.minutes &&
  one?.basis === other?.basis;

interface MarkingOf {
  readonly event: ProgrammeEvent;
  readonly marks: Marks;
  readonly queue: MarkQueue;
  /** What is marked from at first. */
  readonly from: Extract<AttendanceBasis, "desk" | "paper">;
}

/** Marks people, and takes steps back. */
export function useMarking({ event, marks, queue, from }: MarkingOf) {
  const [basis, setBasis] = useState(from);
  const [mode, setMode] = useState<DeskMode>("as-listed");
  const [steps, setSteps] = useState<readonly Step[]>([]);
  const isHybrid = event.format === "hybrid";
  const isOfAll = isHybrid && mode !== "as-listed";
  return {
    basis,
    setBasis,
    /** Whether it has to be said how people take part. */
    isHybrid,
    mode,
    setMode,
    canUndo: steps.length > 0,
    /** Sets what is said of some people in a part; `null` takes their marks away. */
    mark(rows: readonly RegisterRow[], column: RegisterColumn, said: SaidMark | null) {
      if (rows.length === 0) return;
      const before = rows.map((row): Marking => {
        const place = placeOf(row, column);
        return { ...place, mark: marks.get(keyOf(place)) ?? null };
      });
      const markings = rows.map((row, at): Marking => {
        const known = before[at]?.mark ?? undefined;
        const usualMode = isHybrid ? row.person.mode : undefined;
        const mark = said && markSaid({ ...(isOfAll && { mode }), ...said }, known, { basis, usualMode });
        return { ...placeOf(row, column), mark };
      });
      setSteps([...steps, { before, after: markings }].slice(-MOST_STEPS));
      queue.add(markings);
    },
    undo() {
      const last = steps.at(-1);
      if (last === undefined) return;
      setSteps(steps.slice(0, -1));
      // What others have marked there since is theirs.
      queue.add(stepBack(last, marks));
    },
  };
}
export type MarkingDesk = ReturnType<typeof useMarking>;
