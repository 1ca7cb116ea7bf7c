import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type EventStatus, enteredOf, type NewProgrammeEvent, type ProgrammeEvent } from "@wps/model";
import { useCallback, useState } from "react";
import { eventQuery, eventsQuery, historyQuery, programmesQuery, replaceEvent } from "../../api.ts";
import { type Setback, setbackOf } from "./setback.ts";

/** What a change is about, to say so afterwards. */
export type Purpose =
  | { readonly kind: "moved"; readonly to: EventStatus }
  | { readonly kind: "published" | "withdrawn" | "sensitive" | "open" | "explained" | "undone" };

/** What became of the latest change. */
export type Outcome =
  | {
      readonly kind: "done";
      readonly purpose: Purpose;
      readonly before: ProgrammeEvent;
      readonly after: ProgrammeEvent;
    }
  | { readonly kind: "setback"; readonly why: Setback };

export type ChangeEvent = (next: NewProgrammeEvent, purpose: Purpose) => void;

interface Asked {
  readonly before: ProgrammeEvent;
  readonly next: NewProgrammeEvent;
  readonly purpose: Purpose;
}

/** Changes an event as it is on the page, one change at a time, and takes the latest one back. */
export function useChange(event: ProgrammeEvent) {
  const queries = useQueryClient();
  const [outcome, setOutcome] = useState<Outcome>();
  const { queryKey } = eventQuery(event.id);
  const changing = useMutation({
    networkMode: "always",
    mutationFn: ({ before, next }: Asked) => replaceEvent(before.id, before.revision, next),
    onSuccess: (after, { before, purpose }) => {
      setOutcome({ kind: "done", purpose, before, after });
      void queries.invalidateQueries({ queryKey: historyQuery(after.id).queryKey });
      queries.setQueryData(queryKey, after);
      void queries.invalidateQueries({ queryKey: eventsQuery({}).queryKey });
      void queries.invalidateQueries({ queryKey: programmesQuery.queryKey });
    },
    onError: (error) => {
      setOutcome({ kind: "setback", why: setbackOf(error) });
      void queries.invalidateQueries({ queryKey });
    },
  });
  const { mutate, isPending, isError, variables } = changing;
  const change: ChangeEvent = useCallback(
    (next, purpose) => {
      if (!isPending) mutate({ before: event, next, purpose });
    },
    [event, isPending, mutate],
  );
  const undo = useCallback(() => {
    if (outcome?.kind !== "done") return;
    mutate({ before: outcome.after, next: enteredOf(outcome.before), purpose: { kind: "undone" } });
  }, [outcome, mutate]);
  return {
    change,
    undo,
    outcome,
    isPending,
    /** What was asked for in vain: whoever tries again need not write it again. */
    unsaved: isError ? variables.next : undefined,
    dismiss: useCallback(() => setOutcome(undefined), []),
  };
}
