import { type Actor, type EventMove, type EventSummary, reschedule } from "@wps/model";
import { useCallback, useState } from "react";
import type { CalendarEntry } from "../entries.ts";
import { whyFixed } from "../fixed.ts";
import { type Drag, moveOfDrag, moveOfStretch } from "./drag.ts";
import type { MovingNotice } from "./message.ts";
import { type Intent, type MovePlan, planFor } from "./plan.ts";
import { type AskedMove, sameTimes } from "./times.ts";
import { type OnRedraw, useMoves } from "./use-moves.ts";

interface OpenMenu {
  readonly entry: CalendarEntry;
  /** Where on the screen the entry is. */
  readonly at: DOMRect;
}

interface OpenPlan {
  readonly entry: CalendarEntry;
  readonly plan: MovePlan;
}

/** Everything that moves events: by menu and dialog, by drag, and back; and what there is to say about it. */
export function useMoving(actor: Actor, onRedraw: OnRedraw) {
  const { move, undo, outcome, unkept, dismiss, canUndo } = useMoves(onRedraw);
  const [menu, setMenu] = useState<OpenMenu>();
  const [planned, setPlanned] = useState<OpenPlan>();
  const [objection, setObjection] = useState<MovingNotice>();

  const start = useCallback(
    (asked: AskedMove) => {
      setObjection(undefined);
      const result = reschedule(asked.event, asked.move);
      if (result.status === "moved" && !sameTimes(asked.event, result.event)) move(asked);
    },
    [move],
  );

  const openMenu = useCallback(
    (entry: CalendarEntry, at: DOMRect) => {
      const why = whyFixed(actor, entry.event);
      if (why === undefined) setMenu({ entry, at });
      else setObjection({ kind: "fixed", why, event: entry.event });
    },
    [actor],
  );

  const drag = useCallback(
    (entry: CalendarEntry, intent: Intent, by: Drag) => {
      const to = intent === "move" ? moveOfDrag(entry, by) : moveOfStretch(entry, by);
      if (to === undefined) setObjection({ kind: "over-midnight" });
      else if (needsDecision(entry, to)) setPlanned({ entry, plan: planFor(entry, intent, to) });
      else start({ entry: entry.id, event: entry.event, move: to });
    },
    [start],
  );

  return {
    menu,
    planned,
    /** Why an event was to be moved that was not: whoever tries again need not write it again. */
    reasonOf: ({ id }: EventSummary) => (unkept?.event.id === id ? unkept.reason?.text : undefined),
    notice: objection ?? outcome,
    canUndo,
    openMenu,
    drag,
    start,
    undo,
    plan: useCallback((entry: CalendarEntry, intent: Intent) => {
      setMenu(undefined);
      setPlanned({ entry, plan: planFor(entry, intent) });
    }, []),
    close: useCallback(() => {
      setMenu(undefined);
      setPlanned(undefined);
    }, []),
    dismiss: useCallback(() => {
      setObjection(undefined);
      dismiss();
    }, [dismiss]),
  };
}
export type Moving = ReturnType<typeof useMoving>;

/** Of several sessions a drag may mean one or all; and others already count on what is approved. */
const needsDecision = ({ part, start, event }: CalendarEntry, move: EventMove): boolean =>
  isRelied(event) || (part !== undefined && move.kind === "session" && move.date !== start);

const isRelied = ({ status }: EventSummary): boolean => status === "approved" || status === "confirmed";
