import type { EventId, OrganisationId, SeatLinkToken } from "@wps/model";
import type { Kysely } from "kysely";
import type { Tables } from "../db/tables.ts";
import { hashOf } from "../link-secret.ts";
import { type KeptPlan, seatRepository } from "./repository.ts";

export type { KeptPlan } from "./repository.ts";

/** Where links to seats lead, for the rooms behind them. */
export interface SeatGates {
  /** The plan of an event, where there is one. */
  planOf(event: EventId): Promise<KeptPlan | undefined>;
  /** The event that one registers for under a link. */
  registrationWith(token: SeatLinkToken): Promise<EventId | undefined>;
  /** The organisation that names people under a link, and for which event. */
  officeWith(
    token: SeatLinkToken,
  ): Promise<{ readonly event: EventId; readonly organisation: OrganisationId } | undefined>;
  /** The organisers see that an organisation has opened its link. */
  noteOpened(token: SeatLinkToken, now: string): Promise<void>;
}

export function seatGates(db: Kysely<Tables>): SeatGates {
  const seats = seatRepository(db);
  return {
    planOf: (event) => seats.plan(event),
    registrationWith: (token) => seats.eventWith(hashOf(token)),
    officeWith: (token) => seats.officeWith(hashOf(token)),
    noteOpened: (token, now) => seats.noteOpened(hashOf(token), now),
  };
}
