import type { Grant } from "@wps/model";
import { beforeEach, describe, expect, test } from "vitest";
import { ACTORS, actorFor, seedAccounts } from "../../../test/actors.ts";
import { bodyOf, SAMPLE, seedOrganisations, testApp } from "../../../test/app.ts";
import { emptied, useDatabase } from "../../../test/database.ts";
import { moneyPaidBy } from "../../../test/event-money.ts";
import { GRANT } from "../../../test/grants.ts";
import { REQUIREMENTS, RESULTS } from "../../../test/results.ts";

const db = useDatabase();
const organiser = () => testApp(db(), ACTORS.organiser);
const enter = (change: object = {}, app = organiser()) => app.post("/api/grants", { ...GRANT, ...change });
const replace = (grant: Grant, change: object, app = organiser()) =>
  app.put(`/api/grants/${grant.id}`, { ...GRANT, ...change }, { "If-Match": `"${grant.revision}"` });
const remove = ({ id, revision }: Grant, app = organiser()) =>
  app.delete(`/api/grants/${id}`, { "If-Match": `"${revision}"` });
const [CANADA, UN_WOMEN, MPS] = GRANT.chain;

beforeEach(async () => {
  await emptied(db());
  await seedOrganisations(db());
  await seedAccounts(db());
});

describe("happy", () => {
  test.each([
    ["in full", {}],
    ["of which the amount is not known", { amount: { status: "unknown" } }],
    ["of nothing at all", { amount: { status: "known", money: { minor: 0, currency: "VND" } } }],
    ["in kind without a price", { amount: { status: "in-kind", what: { vi: "Hội trường" }, valuation: null } }],
    ["of which little is known", { number: undefined, donorActivity: undefined, note: undefined }],
    ["without an end that is known", { period: { validFrom: "2025-04-01" } }],
  ])("a grant %s is read as it was entered", async (_, change) => {
    const entered = await enter(change);
    expect(entered.status).toBe(201);
    expect(entered.headers.get("ETag")).toBe('"1"');
    const grant: Grant = await bodyOf(entered);
    expect(grant).toEqual(JSON.parse(JSON.stringify({ ...GRANT, ...change, id: grant.id, revision: 1 })));
    expect(await bodyOf(organiser().get(`/api/grants/${grant.id}`))).toEqual(grant);
    expect(await bodyOf(organiser().get("/api/grants"))).toEqual({ items: [grant] });
  });

  test("every version is kept, with who wrote it", async () => {
    const grant = await bodyOf(enter());
    const again = await replace(grant, { marker: "1" });
    expect([again.status, again.headers.get("ETag")]).toEqual([200, '"2"']);
    const versions = await db()
      .selectFrom("grant_revisions")
      .select(["revision", "value", "made_by"])
      .orderBy("revision")
      .execute();
    const { account } = ACTORS.organiser;
    expect(versions).toEqual([
      { revision: 1, value: grant, made_by: account },
      { revision: 2, value: { ...grant, revision: 2, marker: "1" }, made_by: account },
    ]);
  });
});

describe("happy: a grant that is taken away", () => {
  test("is gone, and that it was stays", async () => {
    const grant = await bodyOf(enter());
    expect((await remove(grant)).status).toBe(204);
    expect((await organiser().get(`/api/grants/${grant.id}`)).status).toBe(404);
    const versions = db().selectFrom("grant_revisions").select(["revision", "value"]).orderBy("revision");
    expect(await versions.execute()).toEqual([
      { revision: 1, value: grant },
      { revision: 2, value: { removed: true } },
    ]);
  });
});

describe("error: a grant that is to be taken away", () => {
  test("stays where money of events points at it, of how many is said", async () => {
    const grant = await bodyOf(enter());
    const admin = testApp(db(), ACTORS.admin);
    for (const _ of ["one", "other"]) {
      const { id } = await bodyOf(admin.post("/api/events", SAMPLE));
      await admin.put(`/api/events/${id}/money`, moneyPaidBy(grant.id), { "If-Match": '"0"' });
    }
    expect(await bodyOf(remove(grant))).toMatchObject({
      code: "GRANT_IN_USE",
      refusal: { events: 2, results: 0, requirements: 0, documents: 0 },
    });
    expect(await bodyOf(organiser().get(`/api/grants/${grant.id}`))).toEqual(grant);
  });

  test.each([
    ["results", RESULTS, { results: [] }, { results: 1, requirements: 0 }],
    [
      "requirements",
      REQUIREMENTS,
      { requirements: [] },
      { results: 0, requirements: REQUIREMENTS.requirements.length },
    ],
  ])("stays where it has %s, and goes once these are taken off", async (what, some, none, counts) => {
    const grant = await bodyOf(enter());
    const write = (body: object, revision: number) =>
      organiser().put(`/api/grants/${grant.id}/${what}`, body, { "If-Match": `"${revision}"` });
    expect((await write(some, 0)).status).toBe(200);
    expect(await bodyOf(remove(grant))).toMatchObject({ code: "GRANT_IN_USE", refusal: { events: 0, ...counts } });
    await write(none, 1);
    expect((await remove(grant)).status).toBe(204);
  });

  test("stays where somebody changed it since, and with who may not read it", async () => {
    const grant = await bodyOf(enter());
    await replace(grant, { marker: "1" });
    expect(await bodyOf(remove(grant))).toMatchObject({ code: "GRANT_CHANGED", refusal: { yours: 1, current: 2 } });
    expect((await remove(grant, testApp(db(), actorFor("organiser", "moj")))).status).toBe(404);
    expect((await remove(grant, testApp(db(), ACTORS.donor))).status).toBe(403);
  });

  test("pays for no event that is saved in the same moment", async () => {
    const grant = await bodyOf(enter());
    const admin = testApp(db(), ACTORS.admin);
    const { id } = await bodyOf(admin.post("/api/events", SAMPLE));
    const save = () => admin.put(`/api/events/${id}/money`, moneyPaidBy(grant.id), { "If-Match": '"0"' });
    const [gone, saved] = await Promise.all([remove(grant), save()]);
    expect([
      [204, 422],
      [409, 200],
    ]).toContainEqual([gone.status, saved.status]);
  });
});

describe("error", () => {
  test("of two who write at once the second is told", async () => {
    const grant = await bodyOf(enter());
    const answers = await Promise.all([replace(grant, { marker: "1" }), replace(grant, { marker: "0" })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect(await bodyOf(replace(grant, {}))).toMatchObject({
      code: "GRANT_CHANGED",
      refusal: { yours: 1, current: 2 },
    });
  });

  test("an organisation that there is not is named by its place", async () => {
    const answer = enter({ chain: [CANADA, { organisation: "nobody", role: "extending" }, MPS] });
    expect(await bodyOf(answer)).toMatchObject({
      code: "ORGANISATION_NOT_FOUND",
      refusal: { path: ["chain", 1, "organisation"], id: "nobody" },
    });
  });

  test.each([
    ["that nobody gives", { chain: [UN_WOMEN, MPS] }, ["chain", 0, "role"]],
    ["without a chain", { chain: [] }, ["chain"]],
    [
      "that ends before it begins",
      { period: { validFrom: "2025-04-02", validTo: "2025-04-01" } },
      ["period", "validTo"],
    ],
    [
      "of less than nothing",
      { amount: { status: "known", money: { minor: -1, currency: "VND" } } },
      ["amount", "money", "minor"],
    ],
    [
      "of half a đồng",
      { amount: { status: "known", money: { minor: 0.5, currency: "VND" } } },
      ["amount", "money", "minor"],
    ],
    ["with an activity of two words", { donorActivity: "CA 3" }, ["donorActivity"]],
  ])("a grant %s is none", async (_, change, path) => {
    expect(await bodyOf(enter(change))).toMatchObject({ code: "MALFORMED", issues: [{ path }] });
    expect(await db().selectFrom("grants").select("id").execute()).toEqual([]);
  });

  test("the database itself keeps no grant that nobody gives", async () => {
    const { id } = await bodyOf(enter());
    const drop = db().deleteFrom("grant_links").where("grant_id", "=", id).where("position", "=", 0);
    const change = db().updateTable("grants").set({ domestic: true }).where("id", "=", id);
    await expect(
      db()
        .transaction()
        .execute(async (within) => {
          await within.executeQuery(drop.compile());
          await within.executeQuery(change.compile());
        }),
    ).rejects.toThrow("a grant is given by somebody");
  });
});

describe("security", () => {
  test("those who give it read it, those who pass it on or spend it write it, and to others it is not there", async () => {
    const grant = await bodyOf(enter());
    const donor = (organisation: string) => testApp(db(), actorFor("donor", organisation));
    expect((await donor("gov-canada").get(`/api/grants/${grant.id}`)).status).toBe(200);
    expect((await replace(grant, {}, donor("gov-canada"))).status).toBe(403);
    const others = [donor("gov-australia"), testApp(db(), actorFor("organiser", "moj"))];
    for (const app of others) {
      expect(await bodyOf(app.get("/api/grants"))).toEqual({ items: [] });
      expect(await bodyOf(app.get(`/api/grants/${grant.id}`))).toMatchObject({ code: "GRANT_NOT_FOUND" });
    }
    expect(await bodyOf(testApp(db(), ACTORS.public).get("/api/grants"))).toMatchObject({ code: "NOT_ALLOWED" });
  });

  test("nobody enters a grant of others, or writes themselves out of one or into one", async () => {
    const stranger = testApp(db(), actorFor("organiser", "moj"));
    expect((await enter({}, stranger)).status).toBe(403);
    const grant = await bodyOf(enter());
    expect((await replace(grant, { chain: [CANADA, UN_WOMEN] })).status).toBe(403);
    expect(
      (await replace(grant, { chain: [CANADA, { organisation: "moj", role: "implementing" }] }, stranger)).status,
    ).toBe(404);
    expect(await bodyOf(organiser().get(`/api/grants/${grant.id}`))).toEqual(grant);
  });
});
