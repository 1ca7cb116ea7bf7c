import type { AttendanceBasis, AttendanceState, ProgrammeEvent } from "@wps/model";
import { useState } from "react";
import type { MarkQueue } from "./mark-queue.ts";
import { keyOf, type Marking } from "./place.ts";
import { type Marks, placeOf, type RegisterColumn, type RegisterRow } from "./register-rows.ts";

/** As many steps as can be taken back. */
const MOST_STEPS = 100;

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
  const [steps, setSteps] = useState<readonly (readonly Marking[])[]>([]);
  return {
    basis,
    setBasis,
    canUndo: steps.length > 0,
    /** Sets one state for some people in a part; `null` takes their marks away. */
    mark(rows: readonly RegisterRow[], column: RegisterColumn, state: AttendanceState | null) {
      const isThere = state === "present" || state === "late";
      const markings = rows.map((row): Marking => {
        const { mode } = row.person;
        const isHybrid = event.format === "hybrid" && isThere && mode !== undefined;
        return { ...placeOf(row, column), mark: state && { state, basis, ...(isHybrid && { mode }) } };
      });
      if (markings.length === 0) return;
      const before = markings.map((one): Marking => ({ ...one, mark: marks.get(keyOf(one)) ?? null }));
      setSteps([...steps, before].slice(-MOST_STEPS));
      queue.add(markings);
    },
    undo() {
      const last = steps.at(-1);
      if (last === undefined) return;
      setSteps(steps.slice(0, -1));
      queue.add(last);
    },
  };
}
export type MarkingDesk = ReturnType<typeof useMarking>;
