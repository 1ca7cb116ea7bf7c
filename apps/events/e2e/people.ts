import { randomUUID } from "node:crypto";
import {
  type APIRequestContext,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  request as requests,
} from "@playwright/test";
import type { AccountRole } from "@wps/model";

/** Who opens the first account in every run. Journeys begin in this session unless they ask for another. */
export const ADMIN = {
  name: "Quản trị viên thử",
  email: "quan-tri@example.org",
  password: "mật khẩu của các hành trình",
};

/** For journeys of somebody without an account. */
export const STRANGER = { storageState: { cookies: [], origins: [] } };

/** Asks as the administrator, whose account is opened with the link of a server's first start. */
export async function firstAccount(welcome: string): Promise<APIRequestContext> {
  const { origin, pathname } = new URL(welcome);
  const context = await requests.newContext({ baseURL: origin });
  const answer = await context.post(`/api${pathname}`, { data: { purpose: "first-admin", ...ADMIN } });
  if (!answer.ok()) throw new Error(`The first account was not opened: ${await answer.text()}`);
  return context;
}

/** A browser of somebody new whom the administrator, who sends the request, has invited; signed in. */
export async function signedIn(
  browser: Browser,
  request: APIRequestContext,
  who: { readonly name: string; readonly role: AccountRole; readonly organisations: readonly string[] },
  use: BrowserContextOptions,
): Promise<BrowserContext> {
  const context = await browser.newContext({ ...use, ...STRANGER });
  const email = `${randomUUID()}@example.org`;
  const { link } = await (await request.post("/api/invitations", { data: { ...who, email } })).json();
  const accepted = await context.request.post(`/api${new URL(link).pathname}`, {
    data: { purpose: "join", name: who.name, password: "một câu dài và dễ nhớ" },
  });
  if (!accepted.ok()) throw new Error(`The account was not opened: ${await accepted.text()}`);
  return context;
}
