import {
  type Actor,
  can,
  type Grant,
  GrantId,
  missingFromChain,
  type NewGrant,
  Refused,
  subjectOfGrant,
} from "@wps/model";
import type { Kysely } from "kysely";
import { atomically } from "../db/atomically.ts";
import type { Tables } from "../db/tables.ts";
import type { OrganisationService } from "../organisations/service.ts";
import { accountOf } from "../session/actor.ts";
import { permit } from "../session/permission.ts";
import { grantRepository } from "./repository.ts";

export interface GrantServiceDeps {
  readonly db: Kysely<Tables>;
  readonly now: () => string;
  readonly newId: () => string;
  readonly organisations: OrganisationService;
}

/** What can be done with grants. Whoever has no part in one does not learn that it is there. */
export function grantService({ db, now, newId, organisations }: GrantServiceDeps) {
  const kept = grantRepository(db);

  async function found(actor: Actor, id: GrantId): Promise<Grant> {
    permit(actor, "grant:read");
    const grant = await kept.find(id);
    if (grant === undefined || !can(actor, "grant:read", subjectOfGrant(grant))) {
      throw new Refused({ code: "GRANT_NOT_FOUND", id });
    }
    return grant;
  }

  async function refuseStrangers(actor: Actor, { chain }: NewGrant): Promise<void> {
    const known = await organisations.known(
      actor,
      chain.map(({ organisation }) => organisation),
    );
    const at = chain.findIndex(({ organisation }) => !known.has(organisation));
    const id = chain[at]?.organisation;
    if (id !== undefined)
      throw new Refused({ code: "ORGANISATION_NOT_FOUND", path: ["chain", at, "organisation"], id });
  }

  async function refuseStale(actor: Actor, id: GrantId, revision: number): Promise<never> {
    const { revision: current } = await found(actor, id);
    throw new Refused({ code: "GRANT_CHANGED", yours: revision, current });
  }

  const made = (actor: Actor) => ({ by: accountOf(actor), at: now() });

  return {
    /** Those that the actor gives, passes on or spends, the latest to begin first. */
    async list(actor: Actor): Promise<readonly Grant[]> {
      permit(actor, "grant:read");
      return (await kept.all()).filter((grant) => can(actor, "grant:read", subjectOfGrant(grant)));
    },

    get: found,

    /**
     * Those among some grants that the actor may read; they stay as they are until the transaction ends that asks, if one does.
     * Whoever may read no grant is told of none.
     */
    async readable(
      actor: Actor,
      ids: readonly GrantId[],
      within?: Kysely<Tables>,
    ): Promise<ReadonlyMap<GrantId, Grant>> {
      const own = within ? grantRepository(within) : kept;
      if (within) await own.hold(ids);
      const named = await own.among(ids);
      return new Map(
        named.filter((one) => can(actor, "grant:read", subjectOfGrant(one))).map((grant) => [grant.id, grant]),
      );
    },

    async create(actor: Actor, draft: NewGrant): Promise<Grant> {
      permit(actor, "grant:edit", subjectOfGrant(draft));
      if (draft.publication === "published") permit(actor, "grant:publish", subjectOfGrant(draft));
      await refuseStrangers(actor, draft);
      const grant = { ...draft, id: GrantId.parse(newId()), revision: 1 };
      await atomically(db, (transaction) => grantRepository(transaction).insert(grant, made(actor)));
      return grant;
    },

    /**
     * Writes a grant anew. Nobody writes themselves into the chain of a grant, or out of their own reach; whoever funds an event
     * by it stays in its chain.
     */
    async replace(actor: Actor, id: GrantId, revision: number, draft: NewGrant): Promise<Grant> {
      const before = await found(actor, id);
      permit(actor, "grant:edit", subjectOfGrant(before));
      permit(actor, "grant:edit", subjectOfGrant(draft));
      if (draft.publication !== before.publication) permit(actor, "grant:publish", subjectOfGrant(before));
      await refuseStrangers(actor, draft);
      const grant = { ...draft, id, revision: revision + 1 };
      const isReplaced = await atomically(db, async (transaction) => {
        const own = grantRepository(transaction);
        const isDone = await own.replace(grant, made(actor));
        const links = isDone ? await own.fundersNaming(id) : [];
        if (links.some((link) => missingFromChain(grant, link) !== undefined)) {
          throw new Refused({ code: "GRANT_NOT_OF_FUNDER", path: ["chain"] });
        }
        return isDone;
      });
      if (!isReplaced) await refuseStale(actor, id, revision);
      return grant;
    },

    /** Takes a grant away; what an event points at stays. */
    async remove(actor: Actor, id: GrantId, revision: number): Promise<void> {
      permit(actor, "grant:edit", subjectOfGrant(await found(actor, id)));
      const isRemoved = await atomically(db, async (transaction) => {
        const own = grantRepository(transaction);
        const pointing = await own.pointingAt(id);
        if (Object.values(pointing).some((count) => count > 0)) {
          throw new Refused({ code: "GRANT_IN_USE", ...pointing });
        }
        return own.remove(id, revision, made(actor));
      });
      if (!isRemoved) await refuseStale(actor, id, revision);
    },
  };
}
export type GrantService = ReturnType<typeof grantService>;

/** Grants as they are kept, for those who need to know who gives what a sum is made of. Whom they may tell, they have asked. */
export async function grantsAmong(db: Kysely<Tables>, ids: readonly GrantId[]): Promise<Grant[]> {
  return grantRepository(db).among(ids);
}

/** The grants that somebody has published, with the events whose funders name them, for those who publish them. */
export const grantsPublished = (db: Kysely<Tables>) => grantRepository(db).published();
