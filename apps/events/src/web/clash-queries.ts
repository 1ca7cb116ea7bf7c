import { queryOptions } from "@tanstack/react-query";
import type { EventId } from "@wps/model";
import type { ClashAnswer, ClashQuestion } from "../contract/clashes.ts";
import { call } from "./api.ts";

/** What an event clashes with as it is kept in this revision. */
export const eventClashesQuery = (id: EventId, revision: number) =>
  queryOptions({
    queryKey: ["event", id, "clashes", revision],
    queryFn: ({ signal }) => call<ClashAnswer>(`/api/events/${id}/clashes`, { signal }),
  });

/** What an event would clash with as it stands in a form; an answer that nobody waits for any more is not waited for. */
export const draftClashesQuery = (question: ClashQuestion) =>
  queryOptions({
    queryKey: ["clashes", question],
    queryFn: ({ signal }) => call<ClashAnswer>("/api/clashes", { method: "POST", body: question, signal }),
    retry: false,
  });
