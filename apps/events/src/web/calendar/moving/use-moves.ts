import { type QueryClient, useMutation, useQueryClient } from "@tanstack/react-query";
import { type EventSummary, type ProgrammeEvent, reschedule } from "@wps/model";
import { useCallback, useState } from "react";
import type { EventPage } from "../../../contract/events.ts";
import { eventQuery, eventsQuery, replaceEvent } from "../../api.ts";
import { Overtaken, type Setback, setbackOf } from "./setback.ts";
import { type AskedMove, draftOf, sameTimes, takenBack, withTimesOf } from "./times.ts";

/** A move that was kept: the event before and after. */
export interface DoneMove {
  readonly asked: AskedMove;
  readonly before: ProgrammeEvent;
  readonly after: ProgrammeEvent;
}

/** What became of the latest move or of taking it back. */
export type Outcome =
  | { readonly kind: "moved" | "undone"; readonly done: DoneMove }
  | { readonly kind: "setback"; readonly why: Setback; readonly event: EventSummary };

/**
 * Called when an entry is about to be drawn elsewhere: because somebody moved it here, or because the server did not
 * keep the move.
 */
export type OnRedraw = (entry: AskedMove["entry"], by: "reader" | "server") => void;

const LISTS = eventsQuery({}).queryKey;

/**
 * Moves events and takes moves back, one at a time. A move shows at once and is kept by the server after that; where it
 * is not kept the calendar shows again what the server has. The undo of a move puts back word for word what it changed, and
 * leaves what others have changed beside it.
 */
export function useMoves(onRedraw: OnRedraw) {
  const queries = useQueryClient();
  const [done, setDone] = useState<readonly DoneMove[]>([]);
  const [outcome, setOutcome] = useState<Outcome>();
  const kept = {
    // One after the other: each begins where the one before has left the event.
    scope: { id: "calendar-moves" },
    networkMode: "always",
    // Not waited for: what was kept can be taken back at once.
    onSettled: () => void queries.invalidateQueries({ queryKey: LISTS }),
  } as const;

  const moving = useMutation({
    ...kept,
    mutationFn: (asked: AskedMove) => keepMove(queries, asked),
    onMutate: async ({ entry, event, move }) => {
      const result = reschedule(event, move);
      onRedraw(entry, "reader");
      if (result.status === "moved") await showTimes(queries, event.id, result.event);
    },
    onSuccess: (move) => {
      setDone((before) => [...before, move]);
      setOutcome({ kind: "moved", done: move });
    },
    onError: (error, { entry, event }) => {
      onRedraw(entry, "server");
      void showTimes(queries, event.id, event);
      setOutcome({ kind: "setback", why: setbackOf(error), event });
    },
  });

  const undoing = useMutation({
    ...kept,
    mutationFn: (move: DoneMove) => takeBack(queries, move),
    onMutate: async ({ asked, before }) => {
      onRedraw(asked.entry, "reader");
      await showTimes(queries, before.id, before);
    },
    onSuccess: (event, move) => {
      queries.setQueryData(eventQuery(event.id).queryKey, event);
      setDone((moves) => moves.filter((one) => one !== move));
      setOutcome({ kind: "undone", done: move });
    },
    onError: (error, move) => {
      const { asked, after } = move;
      onRedraw(asked.entry, "server");
      void showTimes(queries, after.id, after);
      const why = setbackOf(error);
      // What another try cannot take back does not stand before the moves that came earlier.
      if (why !== "offline" && why !== "broken") setDone((moves) => moves.filter((one) => one !== move));
      setOutcome({ kind: "setback", why, event: asked.event });
    },
  });

  const last = done.at(-1);
  const isBusy = moving.isPending || undoing.isPending;
  const { mutate: startMove, isError, variables } = moving;
  const { mutate: startUndo } = undoing;
  return {
    outcome,
    isBusy,
    /** What was asked for in vain. */
    unkept: isError ? variables : undefined,
    move: useCallback((asked: AskedMove) => startMove(asked), [startMove]),
    /** Takes the latest move back that still can be. */
    undo: useCallback(() => {
      if (last !== undefined && !isBusy) startUndo(last);
    }, [last, isBusy, startUndo]),
    canUndo: last !== undefined,
    dismiss: useCallback(() => setOutcome(undefined), []),
  };
}

/** The event as the server has it at this moment. */
function asKept(queries: QueryClient, id: EventSummary["id"]): Promise<ProgrammeEvent> {
  const { queryKey, queryFn } = eventQuery(id);
  return queries.fetchQuery({ queryKey, queryFn, staleTime: 0, networkMode: "always" });
}

async function keepMove(queries: QueryClient, asked: AskedMove): Promise<DoneMove> {
  const before = await asKept(queries, asked.event.id);
  const draft = sameTimes(before, asked.event) ? draftOf(before, asked) : undefined;
  if (draft === undefined) throw new Overtaken();
  const after = await replaceEvent(before.id, before.revision, draft);
  queries.setQueryData(eventQuery(after.id).queryKey, after);
  return { asked, before, after };
}

async function takeBack(queries: QueryClient, move: DoneMove): Promise<ProgrammeEvent> {
  const now = await asKept(queries, move.after.id);
  const draft = takenBack(move, now);
  if (draft === undefined) throw new Overtaken();
  return replaceEvent(now.id, now.revision, draft);
}

/** Shows an event at other times wherever the calendar has it, until the server is asked again. */
async function showTimes(
  queries: QueryClient,
  id: EventSummary["id"],
  times: Pick<EventSummary, "dates" | "place" | "sessions">,
): Promise<void> {
  const at = (event: EventSummary) => (event.id === id ? withTimesOf(event, times) : event);
  queries.setQueriesData<EventPage>({ queryKey: LISTS }, (page) => page && { ...page, items: page.items.map(at) });
  await queries.cancelQueries({ queryKey: LISTS });
}
