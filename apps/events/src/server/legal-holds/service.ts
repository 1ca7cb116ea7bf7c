import { type Actor, type HoldLifting, LegalHoldId, type NewLegalHold, type PersonId, Refused } from "@wps/model";
import type { Kysely } from "kysely";
import type { Tables } from "../db/tables.ts";
import { accountOf } from "../session/actor.ts";
import { permit } from "../session/permission.ts";
import { type Doing, type ListedHold, legalHoldRepository } from "./repository.ts";

export interface LegalHoldServiceDeps {
  readonly db: Kysely<Tables>;
  readonly now: () => string;
  readonly newId: () => string;
}

/** What the officer can do so that something is not deleted. A person is named by the request alone that they made. */
export function legalHoldService({ db, now, newId }: LegalHoldServiceDeps) {
  const holds = legalHoldRepository(db);
  const doing = (actor: Actor): Doing => ({ by: accountOf(actor), at: now() });

  async function found(id: LegalHoldId): Promise<ListedHold> {
    const there = await holds.find(id);
    if (there === undefined) throw new Refused({ code: "LEGAL_HOLD_NOT_FOUND", id });
    return there;
  }

  /** Who is held, where somebody is; of an event it is asked only whether it is there. */
  async function whoIsHeld({ on }: NewLegalHold): Promise<PersonId | undefined> {
    if (on.is === "event") {
      if (await holds.hasEvent(on.event)) return undefined;
      throw new Refused({ code: "EVENT_NOT_FOUND", id: on.event });
    }
    const person = await holds.whoAsked(on.request);
    if (person === undefined) throw new Refused({ code: "DATA_REQUEST_NOT_FOUND", id: on.request });
    return person;
  }

  return {
    async list(actor: Actor): Promise<readonly ListedHold[]> {
      permit(actor, "retention:manage");
      return holds.list();
    },

    async set(actor: Actor, hold: NewLegalHold): Promise<ListedHold> {
      permit(actor, "retention:manage");
      const person = await whoIsHeld(hold);
      const id = LegalHoldId.parse(newId());
      await holds.insert(id, hold, person, doing(actor));
      return found(id);
    },

    async lift(actor: Actor, id: LegalHoldId, { reason }: HoldLifting): Promise<ListedHold> {
      permit(actor, "retention:manage");
      await found(id);
      if (!(await holds.lift(id, reason, doing(actor)))) throw new Refused({ code: "LEGAL_HOLD_LIFTED" });
      return found(id);
    },
  };
}
export type LegalHoldService = ReturnType<typeof legalHoldService>;
