import { queryOptions } from "@tanstack/react-query";
import type { Certificate, CertificateId, CertificateRevocation, EventId, ParticipationId } from "@wps/model";
import type { CertificateList, CertificatePaperRequest } from "../../contract/certificates.ts";
import { call, fileOf } from "../api.ts";

/** Who completed an event, and who has a certificate. */
export const certificatesQuery = (event: EventId) =>
  queryOptions({
    queryKey: ["event", event, "certificates"],
    queryFn: ({ signal }) => call<CertificateList>(`/api/events/${event}/certificates`, { signal }),
    // Most often one comes here from the register, on which all of this depends.
    staleTime: 0,
  });

/** Issues certificates to whoever is named, or to every participant who completed the event. */
export const issueCertificates = (event: EventId, participations: readonly ParticipationId[]) =>
  call<CertificateList>(`/api/events/${event}/certificates`, {
    method: "POST",
    body: participations.length === 0 ? {} : { participations },
  });

export const revokeCertificate = (id: CertificateId, revocation: CertificateRevocation) =>
  call<Certificate>(`/api/certificates/${id}/revocation`, { method: "POST", body: revocation });

/** The valid certificates of an event on paper, or one of them. */
export const printCertificates = (event: EventId, asked: CertificatePaperRequest) =>
  fileOf(`/api/events/${event}/certificate-papers`, asked);
