import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import { ACTORS } from "../../../test/actors.ts";
import { bodyOf, seedOrganisations, testApp } from "../../../test/app.ts";
import { browser, realApp, PASSWORD as SEEDED, seedAccount } from "../../../test/browser.ts";
import { emptied, useDatabase } from "../../../test/database.ts";
import { accountService } from "../accounts/service.ts";
import { organisationService } from "../organisations/service.ts";
import { offerFirstAdmin, offerWayBack } from "./at-start.ts";
import { invitationService } from "./service.ts";

const db = useDatabase();
beforeEach(async () => {
  await emptied(db());
  await seedOrganisations(db());
});

const admin = () => testApp(db(), ACTORS.admin, undefined, () => new Date().toISOString());
const LAN = { name: "Lan", email: "lan@example.org", role: "organiser", organisations: ["mps"] };
const PASSWORD = "hoa sen nở giữa mùa hè";
const JOIN = { purpose: "join", name: "Nguyễn Thị Lan", password: PASSWORD };
const NOWHERE = `/api/welcome/${"A".repeat(43)}`;

/** What the app offers links with at its start. */
const atStart = () => ({ db: db(), now: () => new Date().toISOString(), newId: () => crypto.randomUUID() });

/** Where a link's invitation is read and accepted. */
const pathOf = ({ link }: { link: string }) => `/api${new URL(link).pathname}`;
const invite = async (draft: object = LAN) => bodyOf(admin().post("/api/invitations", draft));

describe("happy", () => {
  test("who is invited sees as what, chooses a password and is signed in", async () => {
    const issued = await invite();
    expect(issued).toMatchObject({
      invitation: { purpose: "join", ...LAN },
      link: expect.stringMatching(/^http:\/\/localhost\/welcome\/[\w-]{43}$/),
    });
    expect((await bodyOf(admin().get("/api/accounts"))).invitations).toEqual([issued.invitation]);
    const lan = browser(realApp(db()));
    expect(await bodyOf(lan.get(pathOf(issued)))).toEqual(issued.invitation);
    const accepted = await lan.post(pathOf(issued), JOIN);
    expect(accepted.status).toBe(200);
    const who = { role: "organiser", name: JOIN.name, email: LAN.email, organisations: ["mps"] };
    expect(await bodyOf(accepted)).toMatchObject(who);
    expect(await lan.me()).toMatchObject(who);
    expect((await browser(realApp(db())).signIn(LAN.email, PASSWORD)).status).toBe(200);
    expect((await bodyOf(admin().get("/api/accounts"))).invitations).toEqual([]);
  });

  test("the link bears the name that people know the app by", async () => {
    await seedAccount(db());
    const publicUrl = new URL("https://events.example.org");
    const user = browser(realApp(db(), { publicUrl }));
    await user.signIn();
    const { link } = await bodyOf(user.post("/api/invitations", LAN));
    expect(link).toMatch(/^https:\/\/events\.example\.org\/welcome\//);
  });

  test("the first account administers, under the name and the address that its holder gives", async () => {
    const deps = atStart();
    const offered = await offerFirstAdmin(deps);
    const first = browser(realApp(db()));
    const path = `/api/welcome/${offered?.token}`;
    expect(await bodyOf(first.get(path))).toEqual(offered?.invitation);
    await first.post(path, { purpose: "first-admin", name: "Mai", email: "Mai@example.org", password: PASSWORD });
    expect(await first.me()).toMatchObject({ role: "admin", name: "Mai", email: "mai@example.org", organisations: [] });
    expect(await offerFirstAdmin(deps)).toBeUndefined();
  });

  test("each start offers another link while nobody has an account, and the earlier one opens nothing", async () => {
    const deps = atStart();
    const [early, late] = [await offerFirstAdmin(deps), await offerFirstAdmin(deps)];
    const app = realApp(db());
    expect((await app.request(`/api/welcome/${early?.token}`)).status).toBe(404);
    expect((await app.request(`/api/welcome/${late?.token}`)).status).toBe(200);
  });

  test("a forgotten password is replaced under a link; the sessions end, and the role stays", async () => {
    const id = await seedAccount(db(), { role: "verifier" });
    const [old, fresh] = [browser(realApp(db())), browser(realApp(db()))];
    await old.signIn();
    const issued = await bodyOf(admin().post(`/api/accounts/${id}/password-link`, {}));
    expect(issued.invitation).toMatchObject({ purpose: "new-password", account: id, name: "Người thử" });
    expect(await old.me()).toMatchObject({ account: id });
    const accepted = await fresh.post(pathOf(issued), { purpose: "new-password", password: PASSWORD });
    expect(await bodyOf(accepted)).toMatchObject({ account: id, role: "verifier" });
    expect(await old.me()).toEqual({ role: "public" });
    expect((await old.signIn()).status).toBe(401);
    expect((await old.signIn(undefined, PASSWORD)).status).toBe(200);
  });

  test("the only administrator who forgot the password comes back by a link from the machine", async () => {
    const id = await seedAccount(db());
    const [forgotten, back] = [browser(realApp(db())), browser(realApp(db()))];
    await forgotten.signIn();
    const issued = await offerWayBack(atStart(), "thu@example.org");
    expect(issued?.invitation).toMatchObject({ purpose: "new-password", account: id });
    await back.post(`/api/welcome/${issued?.token}`, { purpose: "new-password", password: PASSWORD });
    expect(await back.me()).toMatchObject({ account: id, role: "admin" });
    expect(await forgotten.me()).toEqual({ role: "public" });
    expect((await back.get(`/api/welcome/${issued?.token}`)).status).toBe(404);
  });

  test("another link for an invitation, and a second one for a password, void the first", async () => {
    const first = await invite();
    const second = await bodyOf(admin().post(`/api/invitations/${first.invitation.id}/link`, {}));
    expect(second.invitation.id).toBe(first.invitation.id);
    const id = await seedAccount(db());
    const third = await bodyOf(admin().post(`/api/accounts/${id}/password-link`, {}));
    const fourth = await bodyOf(admin().post(`/api/accounts/${id}/password-link`, {}));
    const statuses = [first, second, third, fourth].map(async (each) => (await admin().get(pathOf(each))).status);
    expect(await Promise.all(statuses)).toEqual([404, 200, 404, 200]);
  });
});

describe("error", () => {
  const GONE = { status: 404, code: "INVITATION_NOT_FOUND" };

  test("a link is good once", async () => {
    const issued = await invite();
    const app = realApp(db());
    const answers = await Promise.all([1, 2, 3].map(() => browser(app).post(pathOf(issued), JOIN)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 404, 404]);
    expect(await bodyOf(browser(app).post(pathOf(issued), JOIN))).toMatchObject(GONE);
    expect(await bodyOf(app.request(pathOf(issued)))).toMatchObject(GONE);
  });

  test("a link is good for 72 hours", async () => {
    const issued = await invite();
    expect(Date.parse(issued.invitation.expiresAt) - Date.now()).toBeLessThanOrEqual(72 * 3_600_000);
    await sql`update invitations set issued_at = issued_at - interval '73 hours',
      expires_at = expires_at - interval '73 hours'`.execute(db());
    expect(await bodyOf(admin().get(pathOf(issued)))).toMatchObject(GONE);
    expect(await bodyOf(admin().post(pathOf(issued), JOIN))).toMatchObject(GONE);
    expect((await bodyOf(admin().get("/api/accounts"))).invitations).toHaveLength(1);
  });

  test("what is withdrawn is not open, and cannot be withdrawn again", async () => {
    const issued = await invite();
    const path = `/api/invitations/${issued.invitation.id}`;
    expect((await admin().delete(path)).status).toBe(204);
    expect(await bodyOf(admin().get(pathOf(issued)))).toMatchObject(GONE);
    expect(await bodyOf(admin().delete(path))).toMatchObject(GONE);
    expect(await bodyOf(admin().post(`${path}/link`, {}))).toMatchObject(GONE);
  });

  test("a link is good for its purpose alone, and a wrong attempt does not use it up", async () => {
    const issued = await invite();
    const first = { purpose: "first-admin", name: "X", email: "x@example.org", password: PASSWORD };
    for (const acceptance of [first, { purpose: "new-password", password: PASSWORD }]) {
      expect(await bodyOf(admin().post(pathOf(issued), acceptance))).toMatchObject(GONE);
    }
    expect((await admin().get(pathOf(issued))).status).toBe(200);
  });

  test("one address, one account or one invitation", async () => {
    await seedAccount(db());
    await invite();
    for (const email of ["thu@example.org", "LAN@example.org"]) {
      const answer = await admin().post("/api/invitations", { ...LAN, email });
      const refusal = { email: email.toLowerCase() };
      expect(await bodyOf(answer)).toMatchObject({ status: 409, code: "EMAIL_TAKEN", refusal });
    }
  });

  test("of several who invite the same person at once, one does", async () => {
    const answers = await Promise.all([1, 2, 3].map(() => admin().post("/api/invitations", LAN)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  });

  test("a link for a closed account opens nothing", async () => {
    const id = await seedAccount(db(), { role: "verifier" });
    const issued = await bodyOf(admin().post(`/api/accounts/${id}/password-link`, {}));
    const closing = { role: "verifier", organisations: [], closed: true };
    await admin().put(`/api/accounts/${id}`, closing, { "If-Match": '"1"' });
    const answer = admin().post(pathOf(issued), { purpose: "new-password", password: PASSWORD });
    expect(await bodyOf(answer)).toMatchObject(GONE);
  });

  test("a link for an account is void once the account was closed, and stays so when it is open again", async () => {
    const id = await seedAccount(db(), { role: "verifier" });
    const change = { role: "verifier", organisations: [] };
    const put = (closed: boolean, revision: number) =>
      admin().put(`/api/accounts/${id}`, { ...change, closed }, { "If-Match": `"${revision}"` });
    const link = async () => pathOf(await bodyOf(admin().post(`/api/accounts/${id}/password-link`, {})));
    const before = await link();
    await put(true, 1);
    expect((await bodyOf(admin().get("/api/accounts"))).invitations).toEqual([]);
    const meanwhile = await link();
    await put(false, 2);
    for (const path of [before, meanwhile]) expect(await bodyOf(admin().get(path))).toMatchObject(GONE);
    expect((await admin().get(await link())).status).toBe(200);
  });

  test("a link for a new password is void once its holder has chosen one, and not where that failed", async () => {
    const id = await seedAccount(db(), { role: "verifier" });
    const user = browser(realApp(db()));
    await user.signIn();
    const issued = await bodyOf(admin().post(`/api/accounts/${id}/password-link`, {}));
    await user.put("/api/session/password", { current: "not the present one", next: PASSWORD });
    expect((await admin().get(pathOf(issued))).status).toBe(200);
    await user.put("/api/session/password", { current: SEEDED, next: PASSWORD });
    expect(await bodyOf(admin().get(pathOf(issued)))).toMatchObject(GONE);
  });

  test("a link that makes the first administrator is void once there is an account", async () => {
    const deps = atStart();
    const offered = await offerFirstAdmin(deps);
    await seedAccount(db());
    const acceptance = { purpose: "first-admin", name: "X", email: "x@example.org", password: PASSWORD };
    expect(await bodyOf(admin().post(`/api/welcome/${offered?.token}`, acceptance))).toMatchObject(GONE);
  });

  test("a password that others try first is refused to whoever holds the link, which stays good", async () => {
    const GUESSABLE = { status: 422, code: "PASSWORD_GUESSABLE" };
    const joining = pathOf(await invite());
    for (const password of ["lan@example.org", "nguyen thi lan", "123456789012"]) {
      expect(await bodyOf(admin().post(joining, { ...JOIN, password })), password).toMatchObject(GUESSABLE);
    }
    expect((await admin().get(joining)).status).toBe(200);
    const first = `/api/welcome/${(await offerFirstAdmin(atStart()))?.token}`;
    const mai = { purpose: "first-admin", name: "Mai", email: "mai@example.org", password: "Mai@Example.org" };
    expect(await bodyOf(admin().post(first, mai))).toMatchObject(GUESSABLE);
    const id = await seedAccount(db());
    const forgotten = pathOf(await bodyOf(admin().post(`/api/accounts/${id}/password-link`, {})));
    for (const password of ["thu@example.org", "Người thử Người thử"]) {
      expect(await bodyOf(admin().post(forgotten, { purpose: "new-password", password }))).toMatchObject(GUESSABLE);
    }
  });

  test("a link that never was", async () => {
    expect(await bodyOf(admin().get(NOWHERE))).toMatchObject(GONE);
    expect(await bodyOf(admin().post(NOWHERE, JOIN))).toMatchObject(GONE);
  });

  test("an organisation that is not there, a scope that does not fit, a short password", async () => {
    const unknown = await admin().post("/api/invitations", { ...LAN, organisations: ["moj"] });
    expect(await bodyOf(unknown)).toMatchObject({ code: "ORGANISATION_NOT_FOUND", status: 422 });
    const unfit = await admin().post("/api/invitations", { ...LAN, organisations: [] });
    expect(await bodyOf(unfit)).toMatchObject({ code: "MALFORMED", issues: [{ path: ["organisations"] }] });
    const short = await admin().post(NOWHERE, { ...JOIN, password: "ngắn" });
    expect(await bodyOf(short)).toMatchObject({ code: "MALFORMED", issues: [{ path: ["password"] }] });
  });
});

describe("security", () => {
  test("the machine gives no link for who is not an administrator, or not any more, or not there", async () => {
    const closed = await seedAccount(db(), { email: "closed@example.org" });
    await db().updateTable("accounts").set({ closed: true }).where("id", "=", closed).execute();
    await seedAccount(db(), { email: "verifier@example.org", role: "verifier" });
    for (const email of ["closed@example.org", "verifier@example.org", "nobody@example.org"]) {
      expect(await offerWayBack(atStart(), email), email).toBeUndefined();
    }
    expect(await db().selectFrom("invitations").selectAll().execute()).toEqual([]);
  });

  test("nobody but the machine offers such links: an administrator lacks what it takes, and the app what else they can", async () => {
    const { now, newId } = atStart();
    const organisations = organisationService({ db: db(), newId });
    const accounts = accountService({ db: db(), now, newId, organisations });
    const invitations = invitationService({ db: db(), now, newId, accounts, organisations });
    const refused = { refusal: { code: "NOT_ALLOWED", capability: "account:admit" } };
    for (const actor of Object.values(ACTORS).filter(({ role }) => role !== "system")) {
      await expect(invitations.offerFirstAdmin(actor)).rejects.toMatchObject(refused);
      await expect(invitations.offerWayBack(actor, "thu@example.org")).rejects.toMatchObject(refused);
    }
  });

  test.each(["public", "organiser", "verifier", "donor", "system"] as const)("a %s invites nobody", async (role) => {
    const { invitation } = await invite();
    const api = testApp(db(), ACTORS[role]);
    for (const answer of [
      api.post("/api/invitations", { ...LAN, email: "other@example.org" }),
      api.post(`/api/invitations/${invitation.id}/link`, {}),
      api.delete(`/api/invitations/${invitation.id}`),
    ]) {
      expect(await bodyOf(answer)).toMatchObject({ status: 403, refusal: { capability: "account:manage" } });
    }
  });

  test("the secret of a link is not kept, and no list tells it", async () => {
    const { link } = await invite();
    const token = link.split("/").at(-1);
    const { rows } = await sql<{ all: string }>`select json_agg(i)::text as all from invitations i`.execute(db());
    expect(rows[0]?.all).not.toContain(token);
    expect(await (await admin().get("/api/accounts")).text()).not.toContain(token);
  });

  test("the identifier of an invitation is no link", async () => {
    const { invitation } = await invite();
    expect((await admin().get(`/api/welcome/${invitation.id}`)).status).toBe(400);
  });

  test("a page of another site accepts nothing", async () => {
    const issued = await invite();
    const answer = await browser(realApp(db())).post(pathOf(issued), JOIN, { Origin: "https://example.com" });
    expect(await bodyOf(answer)).toMatchObject({ status: 403, code: "FOREIGN_ORIGIN" });
    expect((await admin().get(pathOf(issued))).status).toBe(200);
  });
});
