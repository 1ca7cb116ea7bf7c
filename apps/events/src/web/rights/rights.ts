import { queryOptions } from "@tanstack/react-query";
import type {
  ConsentRecord,
  DataRequestId,
  NewConsent,
  NewDataRequest,
  OwnConsent,
  ParticipationId,
  ReadingReason,
  RequestStep,
  SensitiveDetails,
} from "@wps/model";
import type { ConsentList } from "../../contract/consents.ts";
import type { DataRequestList, OpenedRequest } from "../../contract/data-requests.ts";
import type { OwnData, OwnDataLink, OwnDetails, OwnRequest } from "../../contract/own-data.ts";
import type { ReadDetails } from "../../contract/sensitive-details.ts";
import { answerTo, call } from "../api.ts";
import { WRITTEN_LOOK } from "../written-look.ts";

/** What a participant agreed to. */
export const consentsQuery = (id: ParticipationId) =>
  queryOptions({
    queryKey: ["participation", id, "consents"],
    queryFn: async ({ signal }) => (await call<ConsentList>(`/api/participations/${id}/consents`, { signal })).items,
    gcTime: 0,
    meta: WRITTEN_LOOK,
  });

export const recordConsent = (id: ParticipationId, said: NewConsent) =>
  call<ConsentRecord>(`/api/participations/${id}/consents`, { method: "POST", body: said });

export const offerOwnData = (id: ParticipationId) =>
  call<OwnDataLink>(`/api/participations/${id}/own-data-link`, { method: "POST" });

export const revokeOwnData = async (id: ParticipationId) => {
  await answerTo(`/api/participations/${id}/own-data-link`, { method: "DELETE" });
};

const own = (token: string) => `/api/my-data/${encodeURIComponent(token)}`;

/** What is kept of whoever holds a link; `token` is the last part of its address. */
export const ownDataQuery = (token: string) =>
  queryOptions({
    queryKey: ["my-data", token],
    queryFn: ({ signal }) => call<OwnData>(own(token), { signal }),
    gcTime: 0,
  });

export const sayOwnConsent = (token: string, said: OwnConsent) =>
  call<ConsentRecord>(`${own(token)}/consents`, { method: "POST", body: said });

export const sayOwnDetails = async (token: string, said: OwnDetails) => {
  await answerTo(`${own(token)}/sensitive-details`, { method: "PUT", body: said });
};

export const askAboutOwnData = (token: string, wished: NewDataRequest) =>
  call<OwnRequest>(`${own(token)}/requests`, { method: "POST", body: wished });

export const dataRequestsQuery = queryOptions({
  queryKey: ["data-requests"],
  queryFn: ({ signal }) => call<DataRequestList>("/api/data-requests", { signal }),
});

export const dataRequestQuery = (id: DataRequestId) =>
  queryOptions({
    queryKey: ["data-requests", id],
    queryFn: ({ signal }) => call<OpenedRequest>(`/api/data-requests/${id}`, { signal }),
    gcTime: 0,
    meta: WRITTEN_LOOK,
  });

export const advanceDataRequest = (id: DataRequestId, revision: number, step: RequestStep) =>
  call<OpenedRequest>(`/api/data-requests/${id}/steps`, { method: "POST", body: step, ifMatch: revision });

const sensitive = (id: ParticipationId) => `/api/participations/${id}/sensitive-details`;

/** What a participant said that is sensitive; the reason is kept. */
export const readSensitiveDetails = (id: ParticipationId, body: ReadingReason) =>
  call<ReadDetails>(`${sensitive(id)}/readings`, { method: "POST", body });

export const setSensitiveDetails = async (id: ParticipationId, body: SensitiveDetails) => {
  await answerTo(sensitive(id), { method: "PUT", body });
};

export const forgetSensitiveDetails = async (id: ParticipationId) => {
  await answerTo(sensitive(id), { method: "DELETE" });
};
