import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import { ACTORS } from "../../../test/actors.ts";
import { bodyOf, seedOrganisations, testApp } from "../../../test/app.ts";
import { browser, realApp, seedAccount } from "../../../test/browser.ts";
import { emptied, useDatabase } from "../../../test/database.ts";

const db = useDatabase();
beforeEach(async () => {
  await emptied(db());
  await seedOrganisations(db());
});

const admin = () => testApp(db(), ACTORS.admin);
const NOBODY = "00000000-0000-4000-8000-000000000009";
/** As the account was opened. */
const FIRST = { "If-Match": '"1"' };
const ORGANISER = { role: "organiser", organisations: ["un-women", "mps"], closed: false };

describe("happy", () => {
  test("the list goes by Vietnamese name, and says what an account is there for", async () => {
    await seedAccount(db(), { name: "Ủy", email: "u@example.org" });
    await seedAccount(db(), { name: "Hằng", email: "hang@example.org" });
    const id = await seedAccount(db(), { name: "Đào", email: "dao@example.org", role: "donor" }, "gov-canada");
    await seedAccount(db(), { name: "Dũng", email: "dung@example.org", role: "verifier" });
    const { accounts, invitations } = await bodyOf(admin().get("/api/accounts"));
    expect(accounts.map(({ name }: { name: string }) => name)).toEqual(["Dũng", "Đào", "Hằng", "Ủy"]);
    expect(accounts[1]).toEqual({
      id,
      revision: 1,
      name: "Đào",
      email: "dao@example.org",
      role: "donor",
      organisations: ["gov-canada"],
      closed: false,
    });
    expect(invitations).toEqual([]);
  });

  test("another role holds at once, and whoever has it signs in again", async () => {
    await seedAccount(db(), { email: "admin@example.org" });
    const id = await seedAccount(db(), { role: "verifier" });
    const user = browser(realApp(db()));
    await user.signIn();
    const changed = await admin().put(`/api/accounts/${id}`, ORGANISER, FIRST);
    expect(changed.status).toBe(200);
    expect(await bodyOf(changed)).toMatchObject({ id, ...ORGANISER });
    expect(await user.me()).toEqual({ role: "public" });
    await user.signIn();
    expect(await user.me()).toMatchObject({ role: "organiser", organisations: ["un-women", "mps"] });
  });

  test("a closed account opens nothing until it is open again", async () => {
    const id = await seedAccount(db(), { role: "verifier" });
    const user = browser(realApp(db()));
    await user.signIn();
    const change = { role: "verifier", organisations: [] };
    await admin().put(`/api/accounts/${id}`, { ...change, closed: true }, FIRST);
    expect(await user.me()).toEqual({ role: "public" });
    expect((await user.signIn()).status).toBe(401);
    await admin().put(`/api/accounts/${id}`, { ...change, closed: false }, { "If-Match": '"2"' });
    expect((await user.signIn()).status).toBe(200);
  });

  test("an administrator steps back once another is there", async () => {
    const id = await seedAccount(db());
    await seedAccount(db(), { email: "other@example.org" });
    const change = { role: "verifier", organisations: [], closed: false };
    expect((await admin().put(`/api/accounts/${id}`, change, FIRST)).status).toBe(200);
  });
});

describe("error", () => {
  test("of two administrators who change an account the second is told, and changes nothing", async () => {
    const id = await seedAccount(db(), { role: "verifier" });
    const first = await admin().put(`/api/accounts/${id}`, ORGANISER, FIRST);
    expect([first.headers.get("ETag"), await bodyOf(first)]).toMatchObject(['"2"', { revision: 2 }]);
    const second = await admin().put(`/api/accounts/${id}`, { role: "admin", organisations: [], closed: false }, FIRST);
    const refusal = { yours: 1, current: 2 };
    expect(await bodyOf(second)).toMatchObject({ status: 412, code: "ACCOUNT_CHANGED", refusal });
    const { accounts } = await bodyOf(admin().get("/api/accounts"));
    expect(accounts).toEqual([expect.objectContaining({ id, revision: 2, ...ORGANISER })]);
  });

  test.each<Record<string, string>>([
    {},
    { "If-Match": "*" },
    { "If-Match": "1" },
    { "If-Match": 'W/"1"' },
    { "If-Match": '"1", "2"' },
  ])("a change that does not say what was read: %j", async (headers) => {
    const id = await seedAccount(db(), { role: "verifier" });
    const answer = await admin().put(`/api/accounts/${id}`, ORGANISER, headers);
    expect(await bodyOf(answer)).toMatchObject({ status: 400, issues: [{ path: ["if-match"] }] });
  });

  test.each([
    { role: "verifier", organisations: [], closed: false },
    { role: "admin", organisations: [], closed: true },
  ])("the last administrator stays (%#)", async (change) => {
    const id = await seedAccount(db());
    const closed = await seedAccount(db(), { email: "closed@example.org" });
    await db().updateTable("accounts").set({ closed: true }).where("id", "=", closed).execute();
    const answer = await admin().put(`/api/accounts/${id}`, change, FIRST);
    expect(await bodyOf(answer)).toMatchObject({ status: 409, code: "LAST_ADMIN" });
  });

  test("of two administrators who step back at once, one does", async () => {
    const ids = [await seedAccount(db()), await seedAccount(db(), { email: "other@example.org" })];
    const change = { role: "verifier", organisations: [], closed: false };
    // With their connections open beforehand, they really come at once.
    await Promise.all(ids.map(() => sql`select pg_sleep(0.1)`.execute(db())));
    const answers = await Promise.all(ids.map((id) => admin().put(`/api/accounts/${id}`, change, FIRST)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  test("an account that is not there", async () => {
    const answer = await admin().put(`/api/accounts/${NOBODY}`, ORGANISER, FIRST);
    expect(await bodyOf(answer)).toMatchObject({ status: 404, code: "ACCOUNT_NOT_FOUND", refusal: { id: NOBODY } });
  });

  test("an organisation that is not there, and where it was named", async () => {
    const id = await seedAccount(db(), { role: "verifier" });
    const answer = await admin().put(`/api/accounts/${id}`, { ...ORGANISER, organisations: ["mps", "moj"] }, FIRST);
    const refusal = { path: ["organisations", 1], id: "moj" };
    expect(await bodyOf(answer)).toMatchObject({ status: 422, code: "ORGANISATION_NOT_FOUND", refusal });
  });

  test.each([
    ["organiser", []],
    ["donor", []],
    ["admin", ["mps"]],
    ["verifier", ["mps"]],
    ["organiser", ["mps", "mps"]],
  ])("a scope that does not fit the role: %s for %j", async (role, organisations) => {
    const id = await seedAccount(db());
    const answer = await admin().put(`/api/accounts/${id}`, { role, organisations, closed: false }, FIRST);
    expect(await bodyOf(answer)).toMatchObject({ code: "MALFORMED", issues: [{ path: ["organisations"] }] });
  });
});

describe("security", () => {
  test.each(["public", "organiser", "verifier", "donor", "system"] as const)(
    "a %s neither sees nor changes accounts",
    async (role) => {
      const id = await seedAccount(db());
      const api = testApp(db(), ACTORS[role]);
      for (const answer of [
        api.get("/api/accounts"),
        api.put(`/api/accounts/${id}`, ORGANISER, FIRST),
        api.post(`/api/accounts/${id}/password-link`, {}),
      ]) {
        expect(await bodyOf(answer)).toMatchObject({ status: 403, refusal: { capability: "account:manage" } });
      }
    },
  );

  test("no answer holds a password or a token", async () => {
    await seedAccount(db());
    const text = await (await admin().get("/api/accounts")).text();
    expect(text).not.toMatch(/password|token|hash/i);
  });
});
