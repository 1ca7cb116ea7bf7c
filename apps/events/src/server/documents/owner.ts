import {
  type Actor,
  type BilingualLine,
  type Capability,
  EventId,
  type EventSubject,
  type Refusal,
  Refused,
  subjectOf,
  subjectOfGrant,
  type Undertaking,
} from "@wps/model";
import type { Kysely } from "kysely";
import type { Tables } from "../db/tables.ts";
import { donorBook } from "../event-money/repository-of-donors.ts";
import type { EventService } from "../events/service.ts";
import type { GrantService } from "../grants/service.ts";
import { permit } from "../session/permission.ts";

/** What documents belong to, as far as it matters here. */
export interface Owner {
  readonly of: Undertaking;
  readonly called: BilingualLine;
  readonly subject: EventSubject;
}

interface OwnersDeps {
  readonly db: Kysely<Tables>;
  readonly newId: () => string;
  readonly events: EventService;
  readonly grants: GrantService;
}

/** Events and grants as documents belong to them. Those whose grants pay for an event are its funders as well. */
export function documentOwners({ db, newId, events, grants }: OwnersDeps) {
  /** An event or a grant to whose documents the actor may do this; of others not even their existence is told. */
  async function find(actor: Actor, of: Undertaking, capability: Capability): Promise<Owner> {
    permit(actor, capability);
    if (of.is === "grant") {
      const grant = await grants.get(actor, of.grant);
      permit(actor, capability, subjectOfGrant(grant));
      return { of, called: grant.title, subject: subjectOfGrant(grant) };
    }
    // Asked in any case: what is hidden costs as much as what is not there.
    const donors = await donorBook(db).of(of.event);
    const event = await events.get(actor, of.event);
    const subject = paidBy(subjectOf(event), donors);
    permit(actor, capability, subject);
    return { of, called: event.title, subject };
  }

  return {
    find,

    /**
     * What a document belongs to, where the actor may do this there. A document of anything else is not there: the same is said,
     * and as much is asked of the database, as where there is none.
     */
    async behind(actor: Actor, of: Undertaking | undefined, capability: Capability, nothing: Refusal): Promise<Owner> {
      permit(actor, capability);
      const nowhere = { is: "event", event: EventId.parse(newId()) } as const;
      return find(actor, of ?? nowhere, capability).catch((error: unknown) => {
        throw error instanceof Refused ? new Refused(nothing) : error;
      });
    },

    /** Every event and grant that the actor may know of, by its identifier. */
    async all(actor: Actor): Promise<ReadonlyMap<string, Owner>> {
      const paying = await donorBook(db).ofAll();
      const { events: readable } = await events.all(actor);
      const owners = new Map<string, Owner>();
      for (const event of readable) {
        const subject = paidBy(subjectOf(event), paying.get(event.id) ?? []);
        owners.set(event.id, { of: { is: "event", event: event.id }, called: event.title, subject });
      }
      for (const grant of await grants.list(actor)) {
        owners.set(grant.id, {
          of: { is: "grant", grant: grant.id },
          called: grant.title,
          subject: subjectOfGrant(grant),
        });
      }
      return owners;
    },
  };
}

const paidBy = (subject: EventSubject, donors: EventSubject["funders"]): EventSubject => ({
  ...subject,
  funders: [...new Set([...subject.funders, ...donors])],
});
