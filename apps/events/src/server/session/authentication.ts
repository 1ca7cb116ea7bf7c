import { AccountId, type EmailAddress, type Password } from "@wps/model";
import { type BetterAuthOptions, betterAuth } from "better-auth";
import { isAPIError } from "better-auth/api";
import type { Kysely } from "kysely";
import type { Logger } from "pino";
import type { Tables } from "../db/tables.ts";

export interface AuthenticationDeps {
  readonly db: Kysely<Tables>;
  readonly log: Logger;
  /** Signs the cookies: whoever reads the database without it can make none. */
  readonly secret: string;
  /** Whether people reach the app over https alone. */
  readonly secure: boolean;
  /** Whether an account may have a session. */
  readonly isOpen: (account: AccountId) => Promise<boolean>;
}

/** A session of an account, and the cookies that the browser is to keep for it. */
export interface SignedIn {
  readonly account: AccountId;
  readonly cookies: readonly string[];
}

const DAY_S = 86_400;

/** What better-auth is told: our tables and columns, and nothing that is not needed for an address and a password. */
export function authenticationOptions({ db, log, secret, secure, isOpen }: AuthenticationDeps) {
  return {
    appName: "WPS events",
    // Nothing of its own router is served, so the address only says how a cookie is named.
    baseURL: secure ? "https://localhost" : "http://localhost",
    // As a list of one: the library would otherwise let a variable of the environment have the last word.
    secrets: [{ version: 1, value: secret }],
    database: { db, type: "postgres" },
    telemetry: { enabled: false },
    logger: {
      level: "error",
      // What it adds to an error may be about a person.
      log: (_level: string, message: string, ...details: unknown[]) =>
        log.warn({ err: details.find((detail) => detail instanceof Error) }, message),
    },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12, maxPasswordLength: 128 },
    // Ours counts by address and by account, and needs no header of a proxy.
    rateLimit: { enabled: false },
    session: {
      modelName: "account_sessions",
      expiresIn: 14 * DAY_S,
      updateAge: DAY_S,
      fields: {
        userId: "account_id",
        expiresAt: "expires_at",
        ipAddress: "ip_address",
        userAgent: "user_agent",
        ...STAMPS,
      },
    },
    user: {
      modelName: "accounts",
      fields: { emailVerified: "email_verified", ...STAMPS },
      additionalFields: { role: { type: "string", required: true, input: false } },
    },
    account: {
      modelName: "account_credentials",
      fields: {
        userId: "account_id",
        accountId: "subject",
        providerId: "provider_id",
        accessToken: "access_token",
        refreshToken: "refresh_token",
        idToken: "id_token",
        accessTokenExpiresAt: "access_token_expires_at",
        refreshTokenExpiresAt: "refresh_token_expires_at",
        ...STAMPS,
      },
    },
    verification: { modelName: "account_verifications", fields: { expiresAt: "expires_at", ...STAMPS } },
    databaseHooks: {
      session: { create: { before: async ({ userId }) => isOpen(AccountId.parse(userId)) } },
    },
    advanced: {
      // Over https by our own prefix and not the library's `__Secure-`: of `__Host-` no neighbour can plant another one.
      cookiePrefix: secure ? "__Host-wps" : "wps",
      useSecureCookies: false,
      defaultCookieAttributes: { secure },
      database: { generateId: "uuid" },
      ipAddress: { disableIpTracking: true },
    },
  } satisfies BetterAuthOptions;
}

const STAMPS = { createdAt: "created_at", updatedAt: "updated_at" } as const;

/** Passwords, sessions and their cookies, as better-auth sees to them. */
export function authentication(deps: AuthenticationDeps) {
  const { api } = betterAuth(authenticationOptions(deps));
  return {
    /** Opens a session; nothing where the address and the password do not belong together or the account is closed. */
    async begin(email: EmailAddress, password: string): Promise<SignedIn | undefined> {
      const answer = await unlessRefused(
        api.signInEmail({ body: { email, password }, headers: new Headers(), returnHeaders: true }),
      );
      return answer && { account: AccountId.parse(answer.response.user.id), cookies: cookiesIn(answer.headers) };
    },

    /** Whose session the browser's cookies carry, if it is still open. `renewing` lets a session that is in use go on. */
    async holder(headers: Headers, { renewing }: { renewing: boolean }): Promise<SignedIn | undefined> {
      const answer = await api.getSession({
        headers: onlyCookies(headers),
        query: { disableRefresh: !renewing },
        returnHeaders: true,
      });
      if (answer.response === null) return undefined;
      return { account: AccountId.parse(answer.response.user.id), cookies: cookiesIn(answer.headers) };
    },

    /** Ends the session that the browser's cookies carry; returns what makes the browser forget it. */
    async end(headers: Headers): Promise<readonly string[]> {
      const answer = await api.signOut({ headers: onlyCookies(headers), returnHeaders: true });
      return cookiesIn(answer.headers);
    },

    /** Sets a new password and ends all other sessions; nothing where the present password is another. */
    async changePassword(
      headers: Headers,
      passwords: { readonly current: string; readonly next: Password },
    ): Promise<readonly string[] | undefined> {
      const body = { currentPassword: passwords.current, newPassword: passwords.next, revokeOtherSessions: true };
      const answer = await unlessRefused(
        api.changePassword({ body, headers: onlyCookies(headers), returnHeaders: true }),
      );
      return answer && cookiesIn(answer.headers);
    },
  };
}
export type Authentication = ReturnType<typeof authentication>;

/** What a browser says of itself is none of the database's business. */
const onlyCookies = (headers: Headers) => new Headers({ Cookie: headers.get("Cookie") ?? "" });

const cookiesIn = (headers: Headers) => headers.getSetCookie();

/** The library throws where an input is not what it should be; a fault of its own stays an error. */
async function unlessRefused<Answer>(work: Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await work;
  } catch (error) {
    if (isAPIError(error) && error.statusCode < 500) return undefined;
    throw error;
  }
}
