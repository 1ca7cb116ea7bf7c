import {
  type Actor,
  type Capability,
  type EventId,
  type GrantId,
  Refused,
  type Result,
  type Results,
  type ResultsChange,
  subjectOfGrant,
  type Undertaking,
} from "@wps/model";
import type { Kysely } from "kysely";
import { atomically } from "../db/atomically.ts";
import type { Tables } from "../db/tables.ts";
import type { EventService } from "../events/service.ts";
import type { GrantService } from "../grants/service.ts";
import type { OrganisationService } from "../organisations/service.ts";
import { accountOf } from "../session/actor.ts";
import { permit } from "../session/permission.ts";
import { resultRepository } from "./repository.ts";

export interface ResultServiceDeps {
  readonly db: Kysely<Tables>;
  readonly now: () => string;
  readonly events: EventService;
  readonly grants: GrantService;
  readonly organisations: OrganisationService;
}

/** What can be done with the results that an event or a grant aims at. */
export function resultService({ db, now, events, grants, organisations }: ResultServiceDeps) {
  async function permitOf(actor: Actor, of: Undertaking, capability: Capability): Promise<void> {
    permit(actor, capability);
    if (of.is === "event") await events.getFor(actor, of.event, capability);
    else permit(actor, capability, subjectOfGrant(await grants.get(actor, of.grant)));
  }

  async function refuseStrangers(actor: Actor, { results }: ResultsChange): Promise<void> {
    const responsible = results.flatMap(({ indicators }, result) =>
      indicators.flatMap(({ responsible: id }, indicator) =>
        id === undefined ? [] : [{ id, path: ["results", result, "indicators", indicator, "responsible"] }],
      ),
    );
    const ids = responsible.map(({ id }) => id);
    const known = await organisations.known(actor, ids);
    const stranger = responsible.find(({ id }) => !known.has(id));
    if (stranger !== undefined) throw new Refused({ code: "ORGANISATION_NOT_FOUND", ...stranger });
  }

  return {
    async get(actor: Actor, of: Undertaking): Promise<Results> {
      await permitOf(actor, of, "result:read");
      return resultRepository(db).find(of);
    },

    async replace(actor: Actor, of: Undertaking, revision: number, change: ResultsChange): Promise<Results> {
      await permitOf(actor, of, "result:edit");
      await refuseStrangers(actor, change);
      const results = { of, revision: revision + 1, ...change };
      const made = { by: accountOf(actor), at: now() };
      if (await atomically(db, (transaction) => resultRepository(transaction).replace(results, made))) return results;
      const { revision: current } = await resultRepository(db).find(of);
      throw new Refused({ code: "RESULTS_CHANGED", yours: revision, current });
    },
  };
}
export type ResultService = ReturnType<typeof resultService>;

/** The results of grants as they are kept, by grant, for those who tell them. Whom they may tell, they have asked. */
export async function resultsOfGrants(
  db: Kysely<Tables>,
  grants: readonly GrantId[],
): Promise<ReadonlyMap<GrantId, readonly Result[]>> {
  const found = await resultRepository(db).ofGrants(grants);
  return new Map(found.flatMap(({ of, results }) => (of.is === "grant" ? [[of.grant, results]] : [])));
}

/**
 * The results of events as they are kept, by event, and a text that changes whenever they do: for those who tell or publish them.
 * Whose results they may tell, they have asked.
 */
export function resultsOfEvents(db: Kysely<Tables>) {
  const kept = resultRepository(db);
  return {
    version: () => kept.version(),
    events: () => kept.events(),
    async find(events: readonly EventId[]): Promise<ReadonlyMap<EventId, readonly Result[]>> {
      const found = await kept.ofEvents(events);
      return new Map(found.flatMap(({ of, results }) => (of.is === "event" ? [[of.event, results]] : [])));
    },
  };
}
