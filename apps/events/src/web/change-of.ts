import { useQueryClient } from "@tanstack/react-query";
import type { EventId } from "@wps/model";
import { useEffect, useSyncExternalStore } from "react";
import type { EventChange } from "../contract/changes.ts";
import { eventQuery } from "./api.ts";

const newest = new Map<EventId, number>();
const heldBack = new Map<unknown, number>();
const watchers = new Set<() => void>();

/** Notes that an event has a new revision. */
export function noteChange({ id, revision }: EventChange): void {
  newest.set(id, Math.max(revision, newest.get(id) ?? 0));
  for (const changed of watchers) changed();
}

/** Whether somebody works on what is here of an event, which then is not read again under their hands. */
export const isHeldBack = (id: unknown): boolean => heldBack.has(id);

function watch(changed: () => void): () => void {
  watchers.add(changed);
  return () => watchers.delete(changed);
}

/**
 * The newest revision of an event that was heard of since this page was loaded, if any. For as long as it is asked the
 * event that is here stays as it is: for a form, which says that there is news instead of changing by itself.
 */
export function useChangeOf(id: EventId | undefined): number | undefined {
  const queries = useQueryClient();
  useEffect(() => {
    if (id === undefined) return;
    heldBack.set(id, (heldBack.get(id) ?? 0) + 1);
    return () => {
      const others = (heldBack.get(id) ?? 1) - 1;
      if (others > 0) heldBack.set(id, others);
      else heldBack.delete(id);
      const { queryKey } = eventQuery(id);
      if ((newest.get(id) ?? 0) > (queries.getQueryData(queryKey)?.revision ?? 0)) {
        void queries.invalidateQueries({ queryKey });
      }
    };
  }, [id, queries]);
  return useSyncExternalStore(watch, () => (id === undefined ? undefined : newest.get(id)));
}
