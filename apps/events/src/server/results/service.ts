import {
  type Actor,
  type Capability,
  Refused,
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
      const made = { by: "account" in actor ? actor.account : null, at: now() };
      if (await atomically(db, (transaction) => resultRepository(transaction).replace(results, made))) return results;
      const { revision: current } = await resultRepository(db).find(of);
      throw new Refused({ code: "RESULTS_CHANGED", yours: revision, current });
    },
  };
}
export type ResultService = ReturnType<typeof resultService>;
