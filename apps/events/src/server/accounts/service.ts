import {
  type Account,
  type AccountActor,
  type AccountChange,
  AccountId,
  type Actor,
  type EmailAddress,
  Refused,
} from "@wps/model";
import type { Kysely } from "kysely";
import { atomically } from "../db/atomically.ts";
import type { Tables } from "../db/tables.ts";
import type { OrganisationService } from "../organisations/service.ts";
import { permit } from "../session/permission.ts";
import { accountRepository } from "./repository.ts";
import { refuseUnknown } from "./scope.ts";

export interface AccountServiceDeps {
  readonly db: Kysely<Tables>;
  readonly now: () => string;
  readonly newId: () => string;
  readonly organisations: OrganisationService;
}

/** What can be done with accounts. What takes no actor is for the session and for one-time links, which are asked first. */
export function accountService({ db, now, newId, organisations }: AccountServiceDeps) {
  const accounts = accountRepository(db);
  return {
    async list(actor: Actor): Promise<Account[]> {
      permit(actor, "account:manage");
      return accounts.all();
    },

    async get(actor: Actor, id: AccountId): Promise<Account> {
      permit(actor, "account:manage");
      return found(id, await accounts.find(id));
    },

    /** Changes an account that somebody has read in a revision; whoever uses it signs in again. */
    async change(actor: Actor, id: AccountId, revision: number, change: AccountChange): Promise<Account> {
      permit(actor, "account:manage");
      await refuseUnknown(organisations, actor, change.organisations);
      return atomically(db, async (transaction) => {
        const own = accountRepository(transaction);
        await own.lock();
        const account = found(id, await own.find(id));
        if (account.revision !== revision) {
          throw new Refused({ code: "ACCOUNT_CHANGED", yours: revision, current: account.revision });
        }
        const administers = change.role === "admin" && !change.closed;
        if (!administers && isOpenAdmin(account) && !(await own.hasOtherAdmin(id))) {
          throw new Refused({ code: "LAST_ADMIN" });
        }
        await own.change(id, change, now());
        await own.endSessions(id);
        // Also where it is open again, since a link may have been made meanwhile.
        if (account.closed || change.closed) await own.voidLinks(id);
        return { ...account, ...change, revision: revision + 1 };
      });
    },

    /** Whether nobody has an account yet; holds until the transaction ends. */
    async isFirst(transaction: Kysely<Tables>): Promise<boolean> {
      const own = accountRepository(transaction);
      await own.lock();
      return !(await own.hasAny());
    },

    /** Opens an account. */
    async open(
      draft: Pick<Account, "name" | "email" | "role" | "organisations">,
      passwordHash: string,
      transaction: Kysely<Tables>,
    ): Promise<void> {
      const account = { ...draft, id: AccountId.parse(newId()), revision: 1, closed: false };
      await accountRepository(transaction).insert(account, passwordHash, now());
    },

    /** Gives an open account another password and ends its sessions. */
    async setPassword(id: AccountId, passwordHash: string, transaction: Kysely<Tables>): Promise<void> {
      const own = accountRepository(transaction);
      await own.setPassword(id, passwordHash, now());
      await own.endSessions(id);
    },

    /** Lets no link that is still out give the account another password. */
    voidLinks: (id: AccountId): Promise<void> => accounts.voidLinks(id),

    async isOpen(id: AccountId): Promise<boolean> {
      return (await accounts.find(id))?.closed === false;
    },

    find: (id: AccountId): Promise<Account | undefined> => accounts.find(id),

    findByEmail: (email: EmailAddress): Promise<Account | undefined> => accounts.findByEmail(email),
  };
}
export type AccountService = ReturnType<typeof accountService>;

/** Who acts with an account. */
export const actorOf = ({ id, role, organisations }: Account): AccountActor => ({ role, account: id, organisations });

const isOpenAdmin = ({ role, closed }: Account) => role === "admin" && !closed;

function found(id: AccountId, account: Account | undefined): Account {
  if (account === undefined) throw new Refused({ code: "ACCOUNT_NOT_FOUND", id });
  return account;
}
