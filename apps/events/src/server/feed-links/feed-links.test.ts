import { createHash } from "node:crypto";
import { type AccountActor, enteredOf, MOST_FEED_LINKS, ProgrammeEvent } from "@wps/model";
import { beforeEach, describe, expect, test } from "vitest";
import { ACTORS, actorFor, seedAccounts } from "../../../test/actors.ts";
import { bodyOf, SAMPLE, seedOrganisations, testApp, testClock } from "../../../test/app.ts";
import { emptied, useDatabase } from "../../../test/database.ts";
import { entriesIn, textOf } from "../../../test/ical.ts";

const db = useDatabase();
const now = testClock();
const as = (actor: Parameters<typeof testApp>[1]) => testApp(db(), actor, undefined, now);

beforeEach(async () => {
  await emptied(db());
  await seedOrganisations(db());
  await seedAccounts(db());
});

async function created(changes: object): Promise<ProgrammeEvent> {
  const response = await as(ACTORS.admin).post("/api/events", { ...SAMPLE, sessions: [], ...changes });
  return ProgrammeEvent.parse(await bodyOf(response));
}

async function made(actor: AccountActor, name = "Điện thoại") {
  const response = await as(actor).post("/api/feed-links", { name });
  expect(response.status).toBe(201);
  return bodyOf(response);
}

/** What a calendar gets that knows no more than the link. */
async function read(token: string, rest = "all.ics") {
  const response = await as(ACTORS.public).get(`/feeds/private/${token}/${rest}`);
  return response.status === 200
    ? entriesIn(await response.text()).map((entry) => textOf(entry, "uid"))
    : response.status;
}

describe("happy", () => {
  test("a link is made, listed without its secret, used and revoked", async () => {
    const { link, token } = await made(ACTORS.organiser);
    expect(token).toMatch(/^[\w-]{43}$/);
    const listed = async () => (await bodyOf(as(ACTORS.organiser).get("/api/feed-links"))).items;
    expect(await listed()).toEqual([link]);
    expect(JSON.stringify(await listed())).not.toContain(token);
    await read(token);
    expect(await listed()).toEqual([{ ...link, usedAt: expect.any(String) }]);
    expect((await as(ACTORS.organiser).delete(`/api/feed-links/${link.id}`)).status).toBe(204);
    expect(await listed()).toEqual([]);
    expect(await read(token)).toBe(404);
  });

  test("it holds what its account may read, narrowed like public feeds", async () => {
    const draft = await created({ publication: "draft" });
    const foreign = await created({
      publication: "draft",
      organisations: [{ organisation: "un-women", role: "lead", basis: "stated" }],
      taskLinks: [],
    });
    const shown = await created({
      taskLinks: [],
      organisations: [{ organisation: "un-women", role: "lead", basis: "stated" }],
    });
    const { token } = await made(ACTORS.organiser);
    expect(new Set((await read(token)) as string[])).toEqual(new Set([draft.id, shown.id]));
    expect(await read(token, "programmes/nap-wps-2024-2030.ics")).toEqual([draft.id]);
    expect(await read(token, "tasks/nap-wps-2024-2030/II.2.ics")).toEqual([draft.id]);
    expect(await read(token, "organisations/un-women.ics?lang=en")).toHaveLength(2);
    expect(await read(token, `events/${draft.id}.ics`)).toEqual([draft.id]);
    expect(await read(token, `events/${foreign.id}.ics`)).toBe(404);
  });

  test("each role reads its own", async () => {
    const paid = await created({ publication: "draft" });
    const secret = await created({ publication: "draft", sensitivity: "sensitive" });
    const holding = async (actor: AccountActor) => new Set((await read((await made(actor)).token)) as string[]);
    expect(await holding(ACTORS.admin)).toEqual(new Set([paid.id, secret.id]));
    expect(await holding(ACTORS.verifier)).toEqual(new Set([paid.id, secret.id]));
    expect(await holding(ACTORS.organiser)).toEqual(new Set([paid.id, secret.id]));
    expect(await holding(ACTORS.donor)).toEqual(new Set([paid.id]));
  });

  test("its feed is for nobody else to keep or to list, and carries no link to itself", async () => {
    const { token } = await made(ACTORS.organiser);
    const known = { publicUrl: new URL("https://su-kien.example.org") };
    const app = testApp(db(), ACTORS.public, undefined, now, known);
    const response = await app.get(`/feeds/private/${token}/all.ics`);
    expect(response.headers.get("X-Robots-Tag")).toBe("noindex, nofollow");
    expect(response.headers.get("Cache-Control")).toBe("private, no-cache");
    const text = (await response.text()).replaceAll("\r\n ", "");
    expect(text).not.toContain("SOURCE");
    expect(text).not.toContain(token);
    expect(text).toContain("(lịch riêng)");
  });
});

describe("error", () => {
  test("a link without a name, and one too many", async () => {
    expect((await as(ACTORS.donor).post("/api/feed-links", { name: " " })).status).toBe(400);
    for (let count = 0; count < MOST_FEED_LINKS; count += 1) await made(ACTORS.donor, `Lịch ${count}`);
    const response = await as(ACTORS.donor).post("/api/feed-links", { name: "Thêm nữa" });
    expect([response.status, (await bodyOf(response)).code]).toEqual([409, "TOO_MANY_FEED_LINKS"]);
    await made(ACTORS.organiser);
  });
});

describe("security", () => {
  test("only the SHA-256 of the secret is kept", async () => {
    const { token } = await made(ACTORS.organiser);
    const row = await db().selectFrom("feed_links").selectAll().executeTakeFirstOrThrow();
    expect(row.token_hash).toEqual(createHash("sha256").update(token).digest());
    expect(JSON.stringify(row)).not.toContain(token);
  });

  test("a link that never was answers as one that was revoked", async () => {
    const { link, token } = await made(ACTORS.organiser);
    await as(ACTORS.organiser).delete(`/api/feed-links/${link.id}`);
    const bodies = await Promise.all(
      [token, "A".repeat(43)].map(async (secret) => {
        const response = await as(ACTORS.public).get(`/feeds/private/${secret}/all.ics`);
        const { requestId: _, ...problem } = await bodyOf(response);
        return { status: response.status, robots: response.headers.get("X-Robots-Tag"), problem };
      }),
    );
    expect(bodies[0]).toEqual(bodies[1]);
    expect(bodies[0]).toMatchObject({
      status: 404,
      robots: "noindex, nofollow",
      problem: { code: "FEED_LINK_NOT_FOUND" },
    });
  });

  test("nobody sees or revokes the links of somebody else, whatever their role", async () => {
    const { link, token } = await made(ACTORS.organiser);
    expect((await bodyOf(as(ACTORS.admin).get("/api/feed-links"))).items).toEqual([]);
    expect((await as(ACTORS.admin).delete(`/api/feed-links/${link.id}`)).status).toBe(404);
    expect(await read(token)).toEqual([]);
  });

  test.each(["public", "system"] as const)("%s has no links of its own", async (role) => {
    expect((await as(ACTORS[role]).get("/api/feed-links")).status).toBe(403);
    expect((await as(ACTORS[role]).post("/api/feed-links", { name: "x" })).status).toBe(403);
  });

  test("a link reads what its account may read now, not when it was made", async () => {
    const draft = await created({ publication: "draft" });
    const { token } = await made(ACTORS.organiser);
    expect(await read(token)).toEqual([draft.id]);
    const { account } = ACTORS.organiser;
    await db()
      .transaction()
      .execute(async (transaction) => {
        await transaction.deleteFrom("account_organisations").where("account_id", "=", account).execute();
        await transaction
          .insertInto("account_organisations")
          .values({ account_id: account, position: 0, organisation_id: "gov-canada" })
          .execute();
      });
    expect(await read(token)).toEqual([]);
    await db().updateTable("accounts").set({ closed: true }).where("id", "=", account).execute();
    expect(await read(token)).toBe(404);
  });

  test("an event that becomes sensitive says no more than 'busy' at once", async () => {
    const event = await created({});
    const { token } = await made(actorFor("admin"));
    const calendar = as(ACTORS.public);
    const text = async () => (await calendar.get(`/feeds/private/${token}/all.ics`)).text();
    expect(await text()).toContain("SUMMARY:Tập huấn");
    await as(ACTORS.admin).put(
      `/api/events/${event.id}`,
      { ...enteredOf(event), sensitivity: "sensitive" },
      { "If-Match": '"1"' },
    );
    expect(await text()).toContain("SUMMARY:Bận\r\n");
    expect(await text()).not.toMatch(/Tập huấn|Học viện/);
  });
});
