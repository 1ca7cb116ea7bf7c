import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import { bodyOf, seedOrganisations } from "../../../test/app.ts";
import { browser, PASSWORD, realApp, seedAccount } from "../../../test/browser.ts";
import { emptied, useDatabase } from "../../../test/database.ts";

const db = useDatabase();
beforeEach(async () => {
  await emptied(db());
  await seedOrganisations(db());
});

const PUBLIC = { role: "public" };
const NEXT = "một mật khẩu khác hẳn";
const sessions = () => db().selectFrom("account_sessions").selectAll().execute();
const cookieOf = ({ jar }: ReturnType<typeof browser>) => `wps.session_token=${jar.get("wps.session_token")}`;

describe("happy", () => {
  test("who signs in is known by the cookie, until signing out", async () => {
    const account = await seedAccount(db(), { name: "Lan", email: "lan@example.org", role: "organiser" }, "mps");
    const lan = browser(realApp(db()));
    expect(await lan.me()).toEqual(PUBLIC);
    const response = await lan.signIn("lan@example.org");
    expect(response.status).toBe(200);
    const who = { role: "organiser", account, name: "Lan", email: "lan@example.org", organisations: ["mps"] };
    expect(await bodyOf(response)).toEqual(who);
    expect(await lan.me()).toEqual(who);
    expect((await lan.delete("/api/session")).status).toBe(204);
    expect(await lan.me()).toEqual(PUBLIC);
    expect(await sessions()).toEqual([]);
  });

  test.each([
    ["Lan@Example.ORG", PASSWORD],
    ["lan@example.org", PASSWORD.normalize("NFD")],
  ])("an address in capitals and a password in another spelling are the same (%#)", async (email, password) => {
    await seedAccount(db(), { email: "lan@example.org" });
    expect((await browser(realApp(db())).signIn(email, password)).status).toBe(200);
  });

  test("a session outlives the process, and only under the same secret", async () => {
    await seedAccount(db());
    const user = browser(realApp(db()));
    await user.signIn();
    const ask = async (app: ReturnType<typeof realApp>) =>
      bodyOf(app.request("http://localhost/api/session", { headers: { Cookie: cookieOf(user) } }));
    expect(await ask(realApp(db()))).toMatchObject({ role: "admin" });
    expect(await ask(realApp(db(), { secret: "another secret of at least 32 characters" }))).toEqual(PUBLIC);
  });

  test("a session in use is prolonged when the app asks who is there, and by nothing else", async () => {
    await seedAccount(db());
    const user = browser(realApp(db()));
    await user.signIn();
    await sql`update account_sessions set expires_at = now() + interval '1 day'`.execute(db());
    expect((await user.get("/api/accounts")).headers.getSetCookie()).toEqual([]);
    expect((await user.get("/api/session")).headers.getSetCookie()).toHaveLength(1);
    const [session] = await sessions();
    expect(Number(session?.expires_at)).toBeGreaterThan(Date.now() + 13 * 86_400_000);
  });

  test("another password ends the other sessions, and one's own goes on", async () => {
    await seedAccount(db());
    const app = realApp(db());
    const [desk, phone] = [browser(app), browser(app)];
    await desk.signIn();
    await phone.signIn();
    const before = cookieOf(desk);
    expect((await desk.put("/api/session/password", { current: PASSWORD, next: NEXT })).status).toBe(204);
    expect(cookieOf(desk)).not.toBe(before);
    expect(await desk.me()).toMatchObject({ role: "admin" });
    expect(await phone.me()).toEqual(PUBLIC);
    expect((await phone.signIn()).status).toBe(401);
    expect((await phone.signIn(undefined, NEXT)).status).toBe(200);
  });
});

describe("error", () => {
  test("a wrong password, an address that nobody has and a closed account are one and the same answer", async () => {
    await seedAccount(db());
    const closed = await seedAccount(db(), { email: "closed@example.org" });
    await db().updateTable("accounts").set({ closed: true }).where("id", "=", closed).execute();
    const user = browser(realApp(db()));
    const answers = await Promise.all([
      user.signIn("thu@example.org", NEXT),
      user.signIn("nobody@example.org", PASSWORD),
      user.signIn("closed@example.org", PASSWORD),
      user.signIn("closed@example.org", NEXT),
    ]);
    const told = await Promise.all(
      answers.map(async (answer) => {
        const { requestId, ...problem } = await bodyOf(answer);
        const { "x-request-id": _, ...headers } = Object.fromEntries(answer.headers);
        return { problem, headers, cookies: answer.headers.getSetCookie() };
      }),
    );
    expect(told[0]).toMatchObject({ problem: { status: 401, code: "SIGN_IN_FAILED" }, cookies: [] });
    expect(new Set(told.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await sessions()).toEqual([]);
  });

  test("the present password is asked for, and the next one has twelve characters", async () => {
    await seedAccount(db());
    const user = browser(realApp(db()));
    await user.signIn();
    const wrong = await user.put("/api/session/password", { current: NEXT, next: NEXT });
    expect(await bodyOf(wrong)).toMatchObject({ status: 422, code: "PASSWORD_WRONG" });
    const short = await user.put("/api/session/password", { current: PASSWORD, next: "mười một ký" });
    expect(await bodyOf(short)).toMatchObject({ code: "MALFORMED", issues: [{ path: ["next"] }] });
    expect((await user.signIn()).status).toBe(200);
  });

  test.each(["Thu@Example.org", "thu thu thu thu", "Người thử Người thử", "123456789012", "aaaaaaaaaaaa"])(
    "a next password that others try first is refused, whoever wants it: %j",
    async (next) => {
      await seedAccount(db());
      const user = browser(realApp(db()));
      await user.signIn();
      const answer = await user.put("/api/session/password", { current: PASSWORD, next });
      expect(await bodyOf(answer)).toMatchObject({ status: 422, code: "PASSWORD_GUESSABLE" });
      expect((await user.signIn()).status).toBe(200);
    },
  );

  test("who signs out without a session is signed out", async () => {
    expect((await browser(realApp(db())).delete("/api/session")).status).toBe(204);
  });
});

describe("security", () => {
  test("the cookie is for the server alone, for this site alone, and for https where that is used", async () => {
    await seedAccount(db());
    const cookies = async (app: ReturnType<typeof realApp>, address?: string) =>
      (await browser(app, address).signIn()).headers.getSetCookie().map((cookie) => {
        const [pair = "", ...attributes] = cookie.split("; ");
        return [pair.split("=")[0], ...attributes.sort()];
      });
    const plain = ["HttpOnly", "Max-Age=1209600", "Path=/", "SameSite=Lax"];
    expect(await cookies(realApp(db()))).toEqual([["wps.session_token", ...plain]]);
    const publicUrl = new URL("https://events.example.org");
    const secured = await cookies(realApp(db(), { publicUrl }), publicUrl.origin);
    // By this prefix the browser takes it from this very host alone, and not from a neighbour under the same domain.
    expect(secured).toEqual([["__Host-wps.session_token", ...plain, "Secure"]]);
  });

  test("over https a session begins, goes on and ends as elsewhere, and browsers are told to come by https alone", async () => {
    await seedAccount(db());
    const publicUrl = new URL("https://events.example.org");
    const user = browser(realApp(db(), { publicUrl }), publicUrl.origin);
    const answer = await user.signIn();
    expect(answer.headers.get("Strict-Transport-Security")).toBe("max-age=31536000");
    expect(await user.me()).toMatchObject({ role: "admin" });
    expect((await user.put("/api/session/password", { current: PASSWORD, next: NEXT })).status).toBe(204);
    expect(await user.me()).toMatchObject({ role: "admin" });
    await user.delete("/api/session");
    expect([...user.jar.keys(), await user.me()]).toEqual([PUBLIC]);
    expect((await realApp(db()).request("/api/session")).headers.has("Strict-Transport-Security")).toBe(false);
  });

  test("signing in never goes on with a session that was there before", async () => {
    await seedAccount(db());
    await seedAccount(db(), { email: "attacker@example.org" });
    const app = realApp(db());
    const [attacker, victim] = [browser(app), browser(app)];
    await attacker.signIn("attacker@example.org");
    const planted = cookieOf(attacker);
    victim.jar.set(...(Object.entries(Object.fromEntries(attacker.jar))[0] ?? ["", ""]));
    await victim.signIn();
    expect(cookieOf(victim)).not.toBe(planted);
    expect(await attacker.me()).toEqual(PUBLIC);
    expect(await victim.me()).toMatchObject({ email: "thu@example.org" });
  });

  test("a cookie without its signature, or of a session that is over, opens nothing", async () => {
    const account = await seedAccount(db());
    const user = browser(realApp(db()));
    await user.signIn();
    const good = user.jar.get("wps.session_token") ?? "";
    const [{ token } = { token: "" }] = await sessions();
    for (const forged of [token, `${token}.`, `${good.slice(0, -6)}AAAA%3D`, "x.y", ""]) {
      user.jar.set("wps.session_token", forged);
      expect(await user.me(), forged).toEqual(PUBLIC);
      user.jar.set("wps.session_token", forged);
      expect((await user.get("/api/accounts")).status, forged).toBe(403);
    }
    user.jar.set("wps.session_token", good);
    expect(await user.me()).toMatchObject({ account });
    await sql`update account_sessions set expires_at = now() - interval '1 second'`.execute(db());
    expect((await user.get("/api/accounts")).status).toBe(403);
  });

  test("a session that outlived the closing of its account opens nothing, and another role holds at once", async () => {
    const id = await seedAccount(db());
    const user = browser(realApp(db()));
    await user.signIn();
    await db().updateTable("accounts").set({ role: "verifier" }).where("id", "=", id).execute();
    expect((await user.get("/api/accounts")).status).toBe(403);
    expect(await user.me()).toMatchObject({ role: "verifier" });
    await db().updateTable("accounts").set({ role: "admin", closed: true }).where("id", "=", id).execute();
    expect((await user.get("/api/accounts")).status).toBe(403);
    expect(await user.me()).toEqual(PUBLIC);
  });

  test("the password stands nowhere, and of the browser nothing is kept", async () => {
    await seedAccount(db());
    await browser(realApp(db())).signIn();
    const { rows } = await sql<{ all: string }>`
      select (select json_agg(c) from account_credentials c)::text || (select json_agg(s) from account_sessions s)::text
        as all
    `.execute(db());
    expect(rows[0]?.all).not.toContain(PASSWORD);
    expect(rows[0]?.all).toMatch(/"ip_address":(null|""),"user_agent":(null|"")/);
  });

  test("a page of another site can neither sign in nor out, nor change the password", async () => {
    await seedAccount(db());
    const user = browser(realApp(db()));
    await user.signIn();
    const foreign = { Origin: "https://example.com" };
    const credentials = { email: "thu@example.org", password: PASSWORD };
    for (const answer of [
      user.post("/api/session", credentials, foreign),
      user.put("/api/session/password", { current: PASSWORD, next: NEXT }, foreign),
      user.delete("/api/session", foreign),
    ]) {
      expect(await bodyOf(answer)).toMatchObject({ status: 403, code: "FOREIGN_ORIGIN" });
    }
    expect(await user.me()).toMatchObject({ role: "admin" });
  });

  test("the public changes no password", async () => {
    const answer = browser(realApp(db())).put("/api/session/password", { current: PASSWORD, next: NEXT });
    expect(await bodyOf(answer)).toMatchObject({ status: 403, code: "NOT_ALLOWED" });
  });

  test("guessing ends after twenty failures from one place, wherever the request says that it comes from", async () => {
    await seedAccount(db());
    let now = "2026-11-22T01:00:00.000Z";
    const user = browser(realApp(db(), { now: () => now }));
    const guess = (index: number, email = `guess-${index}@example.org`) =>
      user.post("/api/session", { email, password: "x" }, { "X-Forwarded-For": `10.0.0.${index}` });
    const first = await Promise.all(Array.from({ length: 25 }, (_, index) => guess(index)));
    const statuses = first.map((answer) => answer.status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(20);
    expect(statuses.filter((status) => status === 429)).toHaveLength(5);
    const refused = await user.signIn();
    expect(refused.headers.get("Retry-After")).toBe("600");
    expect(await bodyOf(refused)).toMatchObject({ code: "TOO_MANY_ATTEMPTS", refusal: { seconds: 600 } });
    now = "2026-11-22T01:10:00.000Z";
    expect((await user.signIn()).status).toBe(200);
  });

  test("guessing the present password of a session that was left open ends as well", async () => {
    await seedAccount(db());
    const user = browser(realApp(db(), { now: () => "2026-11-22T01:00:00.000Z" }));
    await user.signIn();
    const guesses = [];
    for (let index = 0; index < 11; index++) {
      guesses.push((await user.put("/api/session/password", { current: `guess ${index}`, next: NEXT })).status);
    }
    expect(guesses).toEqual([...Array(10).fill(422), 429]);
  });
});
