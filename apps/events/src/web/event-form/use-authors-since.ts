import { useQuery } from "@tanstack/react-query";
import { type EventId, type ProgrammeEvent, readsHistory } from "@wps/model";
import { historyQuery } from "../api.ts";
import { useActor } from "../session.ts";

/**
 * Who saved an event after a revision, each once, as far as this reader may know.
 *
 * @param event as it is now; absent while it is not there yet
 */
export function useAuthorsSince(
  id: EventId,
  event: ProgrammeEvent | undefined,
  revision: number | undefined,
): readonly string[] {
  const actor = useActor();
  const mayRead = event !== undefined && readsHistory(actor, event);
  const { data = [] } = useQuery({ ...historyQuery(id), enabled: mayRead, staleTime: 0 });
  const names = data
    .filter((version) => revision === undefined || version.revision > revision)
    .flatMap(({ by }) => (by.status === "account" ? [by.name] : []));
  return [...new Set(names)];
}
