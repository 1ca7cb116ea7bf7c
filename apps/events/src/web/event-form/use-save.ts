import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { EventId, NewProgrammeEvent } from "@wps/model";
import {
  createEvent,
  eventQuery,
  eventsQuery,
  historyQuery,
  organisationsQuery,
  programmesQuery,
  replaceEvent,
} from "../api.ts";
import { editRuns, refreshRuns } from "../course-queries.ts";
import { useLanguage } from "../language/i18n.ts";
import { sessionQuery } from "../session.ts";
import type { EventDraft } from "./draft.ts";
import type { Spread } from "./series/spread.ts";
import { setbackOf } from "./setback.ts";

interface Attempt {
  readonly event: NewProgrammeEvent;
  /** What the event was made of, to tell where in it a refusal belongs. */
  readonly draft: EventDraft;
  /** Beside the event that was edited, or in place of it. */
  readonly asNew: boolean;
  /** Which other runs of its course follow the edit. */
  readonly spread: Spread | undefined;
}

/** Saves the event, once at a time, and has every list and count that it appears in asked for anew. */
export function useSave(id: EventId | undefined, revision: number | undefined) {
  const queries = useQueryClient();
  const { language } = useLanguage();
  const saving = useMutation({
    // The server may be on this machine, whatever the network does: only trying tells whether it is there.
    networkMode: "always",
    mutationFn: async ({ event, asNew, spread }: Attempt) => {
      if (id === undefined || revision === undefined || asNew) return createEvent(withNewSessions(event));
      if (spread === undefined) return replaceEvent(id, revision, event);
      const { course, ...which } = spread;
      const { edited, others } = await editRuns(course, { event: id, after: event, ...which });
      for (const other of others) queries.setQueryData(eventQuery(other.id).queryKey, other);
      return edited;
    },
    onSuccess: (event) => {
      queries.setQueryData(eventQuery(event.id).queryKey, event);
      void queries.invalidateQueries({ queryKey: historyQuery(event.id).queryKey });
      void queries.invalidateQueries({ queryKey: eventsQuery({}).queryKey });
      void queries.invalidateQueries({ queryKey: programmesQuery.queryKey });
      void refreshRuns(queries, event);
    },
    onError: (_error, { event }) => {
      void refreshRuns(queries, event);
      void queries.invalidateQueries({ queryKey: organisationsQuery.queryKey });
      // A session that has ended answers as if the event were not there, or not to be changed.
      void queries.invalidateQueries({ queryKey: sessionQuery.queryKey });
    },
  });
  const { data, error, variables, isPending, isSuccess } = saving;
  return {
    send: (attempt: Attempt) => {
      if (!isPending && !isSuccess) saving.mutate(attempt);
    },
    pending: isPending || isSuccess,
    saved: data,
    setback: error && variables ? { why: setbackOf(error, variables.draft, language, id), ...variables } : undefined,
    forget: saving.reset,
  };
}

/** The sessions of a new event are new ones, wherever they were written first. */
const withNewSessions = (event: NewProgrammeEvent): NewProgrammeEvent => ({
  ...event,
  sessions: event.sessions.map(({ id: _, ...session }) => session),
});
