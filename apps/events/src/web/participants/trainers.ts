import { queryOptions } from "@tanstack/react-query";
import type { EventId, SessionTrainers, SessionTrainersChange } from "@wps/model";
import { call } from "../api.ts";

/** Who teaches which session of an event. */
export const sessionTrainersQuery = (event: EventId) =>
  queryOptions({
    queryKey: ["event", event, "session-trainers"],
    queryFn: ({ signal }) => call<SessionTrainers>(`/api/events/${event}/session-trainers`, { signal }),
  });

export const replaceSessionTrainers = (event: EventId, revision: number, body: SessionTrainersChange) =>
  call<SessionTrainers>(`/api/events/${event}/session-trainers`, { method: "PUT", body, ifMatch: revision });
