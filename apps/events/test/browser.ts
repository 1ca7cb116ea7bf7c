import { randomUUID } from "node:crypto";
import { AccountId, type AccountRole, NewInvitation, Password } from "@wps/model";
import type { Kysely } from "kysely";
import pino from "pino";
import { accountService } from "../src/server/accounts/service.ts";
import { type AppDeps, createApp } from "../src/server/app.ts";
import { atomically } from "../src/server/db/atomically.ts";
import type { Tables } from "../src/server/db/tables.ts";
import { organisationService } from "../src/server/organisations/service.ts";
import { hashOfPassword } from "../src/server/session/password.ts";
import { bodyOf, FIELD_KEYS, SECRET } from "./app.ts";

export const PASSWORD = "mười hai ký tự trở lên";

const now = () => new Date().toISOString();

/** The app as it is in service: who asks is whoever has signed in. */
export function realApp(db: Kysely<Tables>, deps: Partial<AppDeps> = {}) {
  return createApp({
    db,
    log: pino({ level: "silent" }),
    now,
    newId: randomUUID,
    secret: SECRET,
    fieldKeys: FIELD_KEYS,
    ...deps,
  });
}

/** Opens an account with the {@link PASSWORD}, for the organisations given. */
export async function seedAccount(
  db: Kysely<Tables>,
  draft: { readonly name?: string; readonly email?: string; readonly role?: AccountRole } = {},
  ...organisations: string[]
): Promise<AccountId> {
  const organisationsHere = organisationService({ db, newId: randomUUID });
  const accounts = accountService({ db, now, newId: randomUUID, organisations: organisationsHere });
  const account = NewInvitation.parse({
    name: "Người thử",
    email: "thu@example.org",
    role: "admin",
    ...draft,
    organisations,
  });
  const hash = await hashOfPassword(Password.parse(PASSWORD));
  await atomically(db, (transaction) => accounts.open(account, hash, transaction));
  return AccountId.parse((await accounts.findByEmail(account.email))?.id);
}

/** Somebody's browser: it keeps the cookies that it is given and sends them along. */
export function browser(app: Pick<ReturnType<typeof realApp>, "request">, address = "http://localhost") {
  const jar = new Map<string, string>();
  async function send(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
    const cookie = [...jar].map((pair) => pair.join("=")).join("; ");
    const response = await app.request(`${address}${path}`, {
      method,
      headers: {
        ...(cookie && { Cookie: cookie }),
        ...(body !== undefined && { "Content-Type": "application/json" }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    for (const set of response.headers.getSetCookie()) {
      const [pair = "", ...attributes] = set.split("; ");
      const [name = "", value = ""] = pair.split("=", 2);
      if (attributes.includes("Max-Age=0")) jar.delete(name);
      else jar.set(name, value);
    }
    return response;
  }
  return {
    jar,
    get: (path: string) => send("GET", path),
    post: (path: string, body?: unknown, headers?: Record<string, string>) => send("POST", path, body, headers),
    put: (path: string, body: unknown, headers?: Record<string, string>) => send("PUT", path, body, headers),
    delete: (path: string, headers?: Record<string, string>) => send("DELETE", path, undefined, headers),
    signIn: (email = "thu@example.org", password = PASSWORD) => send("POST", "/api/session", { email, password }),
    me: () => bodyOf(send("GET", "/api/session")),
  };
}
