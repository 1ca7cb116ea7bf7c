import {
  type Actor,
  type Currency,
  can,
  type EventId,
  type EventMoney,
  type EventSummary,
  type Grant,
  type GrantId,
  type Recommendation,
  type Result,
} from "@wps/model";
import { type GrantMoney, moneyOfGrants, type PaidEvent, totalOfGrant } from "@wps/model/indicators";
import type { Kysely } from "kysely";
import { consistently } from "../db/atomically.ts";
import type { Tables } from "../db/tables.ts";
import { moneyPaidBy } from "../event-money/service.ts";
import { grantsNamed } from "../event-money/withheld.ts";
import type { EventService } from "../events/service.ts";
import { ratesOnRecord } from "../exchange-rates/service.ts";
import { type GrantService, grantsAmong } from "../grants/service.ts";
import { recommendationsOfEvents } from "../recommendations/service.ts";
import { resultsOfEvents, resultsOfGrants } from "../results/service.ts";
import { permit } from "../session/permission.ts";

/** A grant, what it has paid until now, and for how many events. */
interface PaidGrant {
  readonly grant: Grant;
  readonly paid: GrantMoney["total"];
  readonly events: number;
  readonly withheld: number;
}

/** What grants aim at, and what events do, with what was recommended and promised there. */
interface AimedAt {
  readonly grants: readonly (Pick<Grant, "title"> & { readonly grant: GrantId; readonly results: Result[] })[];
  readonly events: readonly (Pick<EventSummary, "title" | "dates"> & {
    readonly event: EventId;
    readonly results: Result[];
    readonly recommendations: Recommendation[];
  })[];
}

export interface PortalServiceDeps {
  readonly db: Kysely<Tables>;
  readonly events: EventService;
  readonly grants: GrantService;
}

/** What donors are told of their money: of the grants that they may read, and of nobody else's. */
export function portalService({ db, events, grants }: PortalServiceDeps) {
  /** What some grants pay for, and those among the events of which the actor may know. */
  async function paidBy(actor: Actor, own: readonly Grant[]) {
    const kept = await consistently(db, async (transaction) => {
      const money = await moneyPaidBy(
        transaction,
        own.map(({ id }) => id),
      );
      const others = await grantsAmong(transaction, strangersIn(money, own));
      return { money, others, rates: await ratesOnRecord(transaction) };
    });
    const known = await events.placed(
      actor,
      kept.money.map(({ event }) => event),
    );
    return { ...kept, events: known };
  }

  return {
    /** The grants of the actor, and what each has paid in its own currency. */
    async overview(actor: Actor): Promise<{ grants: PaidGrant[] }> {
      permit(actor, "portal:read");
      const own = await grants.list(actor);
      const around = await paidBy(actor, own);
      return { grants: own.map((grant) => overviewOf(grant, around)) };
    },

    /** What all grants of the actor pay for; nothing where there is none. */
    async money(actor: Actor, currency?: Currency): Promise<GrantMoney | undefined> {
      permit(actor, "portal:read");
      const own = await grants.list(actor);
      const [latest] = own;
      if (latest === undefined) return undefined;
      return moneyOfGrants({ grants: own, currency: currency ?? latest.reporting, ...(await paidBy(actor, own)) });
    },

    /** What the grants of the actor aim at, and what the events do that it pays for, with what was promised there; the latest first. */
    async results(actor: Actor): Promise<AimedAt> {
      permit(actor, "portal:read");
      permit(actor, "result:read");
      const own = await grants.list(actor);
      const ofGrants = await resultsOfGrants(
        db,
        own.map(({ id }) => id),
      );
      const [aims, promises] = [resultsOfEvents(db), recommendationsOfEvents(db)];
      const known = (await events.among(actor, [...(await aims.events()), ...(await promises.events())])).filter(
        (event) => can(actor, "result:read", event),
      );
      const ids = known.map(({ id }) => id);
      const [ofEvents, recommendations] = await Promise.all([aims.find(ids), promises.find(ids)]);
      return {
        grants: own.map(({ id, title }) => ({ grant: id, title, results: [...(ofGrants.get(id) ?? [])] })),
        events: known.map(({ id, title, dates }) => ({
          event: id,
          title,
          dates,
          results: [...(ofEvents.get(id) ?? [])],
          recommendations: recommendations.filter(({ event }) => event === id),
        })),
      };
    },
  };
}
export type PortalService = ReturnType<typeof portalService>;

interface Around {
  readonly money: readonly EventMoney[];
  readonly others: readonly Grant[];
  readonly rates: Parameters<typeof moneyOfGrants>[0]["rates"];
  readonly events: readonly PaidEvent[];
}

function overviewOf(grant: Grant, { money, events, rates }: Around): PaidGrant {
  const own = money.filter((one) => grantsNamed(one).includes(grant.id));
  const known = new Set(events.map(({ id }) => id));
  const shown = own.filter(({ event }) => known.has(event)).length;
  const paid = totalOfGrant(grant, own, { currency: grant.reporting, rates });
  return { grant, paid, events: shown, withheld: own.length - shown };
}

/** The grants that pay beside some others. */
function strangersIn(money: readonly EventMoney[], own: readonly Grant[]): GrantId[] {
  const ours = new Set(own.map(({ id }) => id));
  return [...new Set(money.flatMap(grantsNamed))].filter((id) => !ours.has(id));
}
