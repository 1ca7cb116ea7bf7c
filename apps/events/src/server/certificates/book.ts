import type { ParticipationId } from "@wps/model";
import type { Kysely } from "kysely";
import type { Tables } from "../db/tables.ts";
import { certificateRepository } from "./repository.ts";

/** What lists have to know of certificates before they change, in the transaction in which they do. */
export interface CertificateBook {
  /** Whether somebody has a certificate, or had one that was revoked. */
  hasAnyOf(participation: ParticipationId): Promise<boolean>;
}

export function certificateBook(transaction: Kysely<Tables>): CertificateBook {
  const certificates = certificateRepository(transaction);
  return { hasAnyOf: (participation) => certificates.hasAnyOf(participation) };
}
