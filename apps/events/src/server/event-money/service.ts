import {
  type Actor,
  type EventId,
  type EventMoney,
  type EventMoneyChange,
  type EventSummary,
  type GrantId,
  type Paid,
  paidByGrant,
  Refused,
} from "@wps/model";
import type { Kysely } from "kysely";
import { atomically } from "../db/atomically.ts";
import type { Tables } from "../db/tables.ts";
import type { EventService } from "../events/service.ts";
import type { GrantService } from "../grants/service.ts";
import type { OrganisationService } from "../organisations/service.ts";
import { accountOf } from "../session/actor.ts";
import { eventMoneyRepository } from "./repository.ts";
import { grantsNamed, meantBy, payersIn, refuseMoved, shownOf } from "./withheld.ts";

export interface EventMoneyServiceDeps {
  readonly db: Kysely<Tables>;
  readonly now: () => string;
  readonly events: EventService;
  readonly organisations: OrganisationService;
  readonly grants: GrantService;
}

/** The events that a grant pays for, as far as the reader may know of them. */
interface GrantEvents {
  readonly grant: GrantId;
  readonly items: readonly { readonly event: EventSummary; readonly paid: Paid }[];
  readonly total: Paid;
  readonly withheld: number;
}

/** What those who run an event do about its money. Of grants that are not theirs they are told that there is one, and no more. */
export function eventMoneyService({ db, now, events, organisations, grants }: EventMoneyServiceDeps) {
  async function shownTo(actor: Actor, money: EventMoney): Promise<EventMoney> {
    return shownOf(money, await grants.readable(actor, grantsNamed(money)));
  }

  async function refuseStrangers(actor: Actor, change: EventMoneyChange): Promise<void> {
    const named = payersIn(change).flatMap(({ payer, path }) =>
      payer.is === "organisation" ? [{ id: payer.organisation, path: [...path, "organisation"] }] : [],
    );
    const known = await organisations.known(
      actor,
      named.map(({ id }) => id),
    );
    const missing = named.find(({ id }) => !known.has(id));
    if (missing !== undefined) throw new Refused({ code: "ORGANISATION_NOT_FOUND", ...missing });
  }

  return {
    async get(actor: Actor, id: EventId): Promise<EventMoney> {
      await events.getFor(actor, id, "event-money:read");
      return shownTo(actor, await eventMoneyOf(db, id));
    },

    /**
     * What a grant pays, event by event and in all, for whoever may read the grant. Events that the reader may not know of are
     * counted; what is paid there is in the total alone.
     */
    async ofGrant(actor: Actor, grant: GrantId): Promise<GrantEvents> {
      const { id } = await grants.get(actor, grant);
      const money = await moneyPaidBy(db, [id]);
      const byEvent = new Map(money.map((one) => [one.event, one]));
      const known = await events.among(actor, [...byEvent.keys()]);
      const items = known.map((event) => ({
        event,
        paid: paidByGrant(id, [byEvent.get(event.id) ?? nothingOf(event.id)]),
      }));
      return { grant: id, items, total: paidByGrant(id, money), withheld: money.length - known.length };
    },

    /** Writes the money of an event anew. What grants pay that the actor may not read stays as it is. */
    async replace(actor: Actor, id: EventId, revision: number, change: EventMoneyChange): Promise<EventMoney> {
      await events.getFor(actor, id, "event-money:edit");
      await refuseStrangers(actor, change);
      const money = await atomically(db, async (transaction) => {
        const own = eventMoneyRepository(transaction);
        const current = await own.lock(id);
        if (current !== revision) throw new Refused({ code: "EVENT_MONEY_CHANGED", yours: revision, current });
        const before = await eventMoneyOf(transaction, id);
        const named = [...grantsNamed(before), ...grantsNamed(change)];
        const readable = await grants.readable(actor, named, transaction);
        const meant = meantBy(change, before, readable);
        refuseMoved(before, meant, readable);
        const after = { ...meant, event: id, revision: revision + 1 };
        const by = accountOf(actor);
        if (await own.set(after, { by, at: now() })) return after;
        throw new Refused({ code: "EVENT_MONEY_CHANGED", yours: revision, current: revision + 1 });
      });
      return shownTo(actor, money);
    },
  };
}
export type EventMoneyService = ReturnType<typeof eventMoneyService>;

/**
 * The money of events as it is kept, for those who tell sums of it: one for each event, in their order, of revision 0 where nobody
 * has entered anything. Whom they may tell which sums, they have asked.
 */
export async function moneyOfEvents(db: Kysely<Tables>, events: readonly EventId[]): Promise<EventMoney[]> {
  const kept = new Map((await eventMoneyRepository(db).find(events)).map((money) => [money.event, money]));
  return events.map((event) => kept.get(event) ?? nothingOf(event));
}

/** The money of every event of which some grants pay something, whole, for those who tell sums of it. */
export async function moneyPaidBy(db: Kysely<Tables>, grants: readonly GrantId[]): Promise<EventMoney[]> {
  const money = eventMoneyRepository(db);
  return money.find(await money.paidBy(grants));
}

const nothingOf = (event: EventId): EventMoney => ({ event, revision: 0, lines: [] });

async function eventMoneyOf(db: Kysely<Tables>, event: EventId): Promise<EventMoney> {
  const [money] = await moneyOfEvents(db, [event]);
  return money ?? nothingOf(event);
}
