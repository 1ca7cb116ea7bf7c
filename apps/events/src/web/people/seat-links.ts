import { queryOptions } from "@tanstack/react-query";
import type {
  AccessNeeds,
  EventId,
  NewNominee,
  NewRegistration,
  OrganisationId,
  ParticipationId,
  PlaceAnswer,
  SeatPlan,
} from "@wps/model";
import type { AccessNeedsList } from "../../contract/access-needs.ts";
import type { OfficeNominations } from "../../contract/nominations.ts";
import type { OwnPlace } from "../../contract/place-links.ts";
import type { RegistrationOffer, RegistrationReceipt } from "../../contract/registrations.ts";
import type { MadeSeatLink, SeatOverview } from "../../contract/seats.ts";
import { answerTo, call } from "../api.ts";

// What is asked for under links, and by those who hand them out. The secret is a part of the address alone.

const behind = (room: "registrations" | "places" | "nominations", secret: string) =>
  `/api/${room}/${encodeURIComponent(secret)}`;

export const registrationQuery = (gate: string) =>
  queryOptions({
    queryKey: ["registration", gate],
    queryFn: ({ signal }) => call<RegistrationOffer>(behind("registrations", gate), { signal }),
  });

export const register = (gate: string, draft: NewRegistration) =>
  call<RegistrationReceipt>(behind("registrations", gate), { method: "POST", body: draft });

export const placeQuery = (token: string) =>
  queryOptions({
    queryKey: ["place", token],
    queryFn: ({ signal }) => call<OwnPlace>(behind("places", token), { signal }),
  });

export const answerForPlace = (token: string, answer: PlaceAnswer) =>
  call<OwnPlace>(`${behind("places", token)}/answer`, { method: "POST", body: { answer } });

/** What somebody needs, in place of what they said before; nothing where they need nothing any more. */
export const setNeeds = async (token: string, needs: AccessNeeds | undefined) => {
  await answerTo(`${behind("places", token)}/needs`, needs ? { method: "PUT", body: needs } : { method: "DELETE" });
};

export const nominationsQuery = (token: string) =>
  queryOptions({
    queryKey: ["nominations", token],
    queryFn: ({ signal }) => call<OfficeNominations>(behind("nominations", token), { signal }),
  });

export const nominate = (token: string, body: NewNominee) =>
  call<OfficeNominations>(`${behind("nominations", token)}/nominees`, { method: "POST", body });

export const correctNominee = (token: string, id: ParticipationId, body: NewNominee) =>
  call<OfficeNominations>(`${behind("nominations", token)}/nominees/${id}`, { method: "PUT", body });

export const substituteNominee = (token: string, id: ParticipationId, body: NewNominee) =>
  call<OfficeNominations>(`${behind("nominations", token)}/nominees/${id}/substitute`, { method: "POST", body });

export const orderAlternates = (token: string, alternates: readonly ParticipationId[]) =>
  call<OfficeNominations>(`${behind("nominations", token)}/alternates`, { method: "PUT", body: { alternates } });

export const withdrawNominee = (token: string, id: ParticipationId) =>
  call<OfficeNominations>(`${behind("nominations", token)}/nominees/${id}`, { method: "DELETE" });

export const seatsQuery = (event: EventId) =>
  queryOptions({
    queryKey: ["event", event, "seats"],
    queryFn: ({ signal }) => call<SeatOverview>(`/api/events/${event}/seats`, { signal }),
  });

export const planSeats = (event: EventId, revision: number, plan: SeatPlan) =>
  call<SeatOverview>(`/api/events/${event}/seats`, { method: "PUT", body: plan, ifMatch: revision });

export const makeNominationLink = (event: EventId, organisation: OrganisationId) =>
  call<MadeSeatLink>(`/api/events/${event}/nomination-links/${organisation}`, { method: "POST" });

export const withdrawNominationLink = async (event: EventId, organisation: OrganisationId) => {
  await answerTo(`/api/events/${event}/nomination-links/${organisation}`, { method: "DELETE" });
};

export const withdrawRegistrationLink = async (event: EventId) => {
  await answerTo(`/api/events/${event}/registration-link`, { method: "DELETE" });
};

export const makeRegistrationLink = (event: EventId) =>
  call<MadeSeatLink>(`/api/events/${event}/registration-link`, { method: "POST" });

export const makePlaceLink = (participation: ParticipationId) =>
  call<MadeSeatLink>(`/api/participations/${participation}/place-link`, { method: "POST" });

export const accessNeedsQuery = (event: EventId) =>
  queryOptions({
    queryKey: ["event", event, "access-needs"],
    queryFn: async ({ signal }) => (await call<AccessNeedsList>(`/api/events/${event}/access-needs`, { signal })).items,
  });
