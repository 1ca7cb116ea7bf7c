import { type Account, type Actor, type EmailAddress, type Password, Refused } from "@wps/model";
import { type AccountService, actorOf } from "../accounts/service.ts";
import { PUBLIC } from "./actor.ts";
import type { Attempt, Limit } from "./attempts.ts";
import type { Authentication } from "./authentication.ts";
import { refuseGuessable } from "./password.ts";
import { permit } from "./permission.ts";

export interface SessionServiceDeps {
  readonly authentication: Authentication;
  readonly accounts: AccountService;
  readonly attempt: Attempt;
}

/** Who is asking, and the cookies that the browser is to keep or forget. */
export interface Asking {
  readonly account: Account | undefined;
  readonly cookies: readonly string[];
}

/** A session that was opened. */
export interface Opened extends Asking {
  readonly account: Account;
}

/** An address and the password that goes with it. */
export interface Credentials {
  readonly email: EmailAddress;
  readonly password: string;
}

/** Many people may share one address of a network, and an account is guessed at from many addresses. */
const limitsOf = (email: EmailAddress, client: string): Limit[] => [
  { key: `from ${client}`, most: 20, withinMinutes: 10 },
  { key: `of ${email}`, most: 50, withinMinutes: 60 },
];

/** What can be done with sessions. Who has none yet is who asks for one, so that nothing is asked but the password. */
export function sessionService({ authentication, accounts, attempt }: SessionServiceDeps) {
  async function holder(headers: Headers, renewing: boolean): Promise<Asking> {
    const signedIn = await authentication.holder(headers, { renewing });
    const account = signedIn && (await accounts.find(signedIn.account));
    return { account: account?.closed === false ? account : undefined, cookies: signedIn?.cookies ?? [] };
  }

  /** The session that the browser had ends: nobody goes on in a session that somebody else may have put there. */
  async function begin({ email, password }: Credentials, headers: Headers): Promise<Opened | undefined> {
    const signedIn = await authentication.begin(email, password);
    const account = signedIn && (await accounts.find(signedIn.account));
    if (signedIn === undefined || account === undefined) return undefined;
    await authentication.end(headers);
    return { account, cookies: signedIn.cookies };
  }

  return {
    /** Who is asking: the public where no session is open. */
    async whoAsks(headers: Headers): Promise<Actor> {
      if (!headers.has("Cookie")) return PUBLIC;
      const { account } = await holder(headers, false);
      return account === undefined ? PUBLIC : actorOf(account);
    },

    /** As `whoAsks`, with the name and the address; a session that is in use goes on. */
    me: (headers: Headers): Promise<Asking> => holder(headers, true),

    /** Opens a session, as far as guessing goes. */
    async signIn(credentials: Credentials, client: string, headers: Headers): Promise<Opened> {
      const opened = await attempt(limitsOf(credentials.email, client), () => begin(credentials, headers));
      if (opened === undefined) throw new Refused({ code: "SIGN_IN_FAILED" });
      return opened;
    },

    /** Opens a session for whoever has just chosen the password. */
    async open(credentials: Credentials, headers: Headers): Promise<Opened> {
      const opened = await begin(credentials, headers);
      if (opened === undefined) throw new Refused({ code: "SIGN_IN_FAILED" });
      return opened;
    },

    /** Ends the session that the browser has, if it has one. */
    signOut: (headers: Headers): Promise<readonly string[]> => authentication.end(headers),

    /**
     * Sets another password; the other sessions of the account end, and no link is good any more that would set yet
     * another. Returns the cookies of the session that goes on.
     */
    async changePassword(
      actor: Actor,
      passwords: { readonly current: string; readonly next: Password },
      headers: Headers,
    ): Promise<readonly string[]> {
      permit(actor, "account:own");
      const account = "account" in actor ? await accounts.find(actor.account) : undefined;
      if (account === undefined) throw new Refused({ code: "NOT_ALLOWED", capability: "account:own" });
      refuseGuessable(passwords.next, account);
      const limits = [{ key: `password of ${account.id}`, most: 10, withinMinutes: 10 }];
      const cookies = await attempt(limits, () => authentication.changePassword(headers, passwords));
      if (cookies === undefined) throw new Refused({ code: "PASSWORD_WRONG" });
      await accounts.voidLinks(account.id);
      return cookies;
    },
  };
}
export type SessionService = ReturnType<typeof sessionService>;
