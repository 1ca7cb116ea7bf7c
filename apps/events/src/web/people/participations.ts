import { queryOptions } from "@tanstack/react-query";
import type { EventId, NewParticipation, Participation, ParticipationChange, ParticipationId } from "@wps/model";
import type { ParticipationList } from "../../contract/participations.ts";
import { answerTo, call } from "../api.ts";

/** Everybody on the list of an event. */
export const participationsQuery = (event: EventId) =>
  queryOptions({
    queryKey: ["event", event, "participations"],
    queryFn: ({ signal }) => call<ParticipationList>(`/api/events/${event}/participations`, { signal }),
  });

/** One of them, with how the person is reached. */
export const readParticipation = (id: ParticipationId) => call<Participation>(`/api/participations/${id}`);

export const addParticipation = (event: EventId, draft: NewParticipation) =>
  call<Participation>(`/api/events/${event}/participations`, { method: "POST", body: draft });

export const replaceParticipation = (id: ParticipationId, revision: number, change: ParticipationChange) =>
  call<Participation>(`/api/participations/${id}`, { method: "PUT", body: change, ifMatch: revision });

export const removeParticipation = async ({ id, revision }: Participation) => {
  await answerTo(`/api/participations/${id}`, { method: "DELETE", ifMatch: revision });
};
