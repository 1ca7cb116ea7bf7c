import { type Actor, type EventId, type OrganisationId, Refused, SeatLinkToken, type SeatPlan } from "@wps/model";
import type { Kysely } from "kysely";
import { atomically } from "../db/atomically.ts";
import type { Tables } from "../db/tables.ts";
import type { EventService } from "../events/service.ts";
import { hashOf, newSecret } from "../link-secret.ts";
import type { OrganisationService } from "../organisations/service.ts";
import type { ParticipationService } from "../participations/service.ts";
import { seatBook, settleSeats } from "./book.ts";
import { type SeatOverview, seatOverview } from "./overview.ts";
import { seatRepository } from "./repository.ts";

export interface SeatServiceDeps {
  readonly db: Kysely<Tables>;
  readonly now: () => string;
  readonly events: EventService;
  readonly organisations: OrganisationService;
  readonly participations: ParticipationService;
}

/** What the organisers of an event do about its seats. */
export function seatService({ db, now, events, organisations, participations }: SeatServiceDeps) {
  const seats = seatRepository(db);

  async function read(actor: Actor, event: EventId): Promise<SeatOverview> {
    const { items: list } = await participations.list(actor, event, { operation: "getSeats" });
    const kept = await seats.plan(event);
    const [claims, links] = [await seats.claims(event), await seats.officeLinks(event)];
    return seatOverview({ event, kept, claims, links, list, now: now() });
  }

  async function refuseUnknown(actor: Actor, { offices }: SeatPlan): Promise<void> {
    const named = offices.map(({ organisation }) => organisation);
    const known = await organisations.known(actor, named);
    const index = named.findIndex((organisation) => !known.has(organisation));
    const id = named[index];
    if (id === undefined) return;
    throw new Refused({ code: "ORGANISATION_NOT_FOUND", path: ["offices", index, "organisation"], id });
  }

  return {
    async get(actor: Actor, event: EventId): Promise<SeatOverview> {
      await events.getFor(actor, event, "participation:read");
      await settleSeats(db, event, now);
      return read(actor, event);
    },

    /** Sets the plan. Nobody who has a seat loses it; those who wait get what has become free. */
    async plan(actor: Actor, event: EventId, revision: number, next: SeatPlan): Promise<SeatOverview> {
      await events.getFor(actor, event, "participation:edit");
      await refuseUnknown(actor, next);
      await atomically(db, async (transaction) => {
        const own = seatRepository(transaction);
        const current = (await own.plan(event, "alone"))?.revision ?? 0;
        if (current !== revision || !(await own.setPlan(event, revision, next))) {
          throw new Refused({ code: "SEAT_PLAN_CHANGED", yours: revision, current: Math.max(current, revision + 1) });
        }
        await seatBook(transaction, now).changing(event, async () => undefined);
      });
      return read(actor, event);
    },

    /** A link under which an organisation names people; the one that it had opens nothing any more. */
    async makeNominationLink(actor: Actor, event: EventId, organisation: OrganisationId): Promise<SeatLinkToken> {
      await events.getFor(actor, event, "participation:edit");
      const token = SeatLinkToken.parse(newSecret());
      if (await seats.setOfficeLink(event, organisation, { hash: hashOf(token), now: now() })) return token;
      throw new Refused({ code: "OFFICE_NOT_FOUND", organisation });
    },

    async withdrawNominationLink(actor: Actor, event: EventId, organisation: OrganisationId): Promise<void> {
      await events.getFor(actor, event, "participation:edit");
      if (await seats.setOfficeLink(event, organisation, undefined)) return;
      throw new Refused({ code: "OFFICE_NOT_FOUND", organisation });
    },

    /** A link to register for an event that is not shown to everybody. */
    async makeRegistrationLink(actor: Actor, event: EventId): Promise<SeatLinkToken> {
      await events.getFor(actor, event, "participation:edit");
      const token = SeatLinkToken.parse(newSecret());
      if (await seats.setRegistrationLink(event, hashOf(token))) return token;
      throw new Refused({ code: "REGISTRATION_NOT_FOUND" });
    },

    /** Lets the link to register open nothing any more; whoever has registered stays. */
    async withdrawRegistrationLink(actor: Actor, event: EventId): Promise<void> {
      await events.getFor(actor, event, "participation:edit");
      if (await seats.setRegistrationLink(event, null)) return;
      throw new Refused({ code: "REGISTRATION_NOT_FOUND" });
    },
  };
}
export type SeatService = ReturnType<typeof seatService>;
