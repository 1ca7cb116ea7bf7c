import { type Grant, OrganisationId, type ProgrammeEvent } from "@wps/model";
import { beforeEach, describe, expect, test } from "vitest";
import { ACTORS, actorFor, seedAccounts } from "../../../test/actors.ts";
import { bodyOf, SAMPLE, seedOrganisations, testApp } from "../../../test/app.ts";
import { emptied, useDatabase } from "../../../test/database.ts";
import { RATE } from "../../../test/event-money.ts";
import { GRANT } from "../../../test/grants.ts";
import { PROMISE, RESULTS } from "../../../test/results.ts";
import type { Portal, PortalMoney, PortalResults } from "../../contract/portal.ts";

const db = useDatabase();
const admin = () => testApp(db(), ACTORS.admin);
const donor = (...organisations: string[]) => testApp(db(), actorFor("donor", ...organisations));
const portal = (app = donor("gov-canada")): Promise<Portal> => bodyOf(app.get("/api/portal"));
const money = async (app = donor("gov-canada"), query = ""): Promise<PortalMoney["money"]> =>
  (await bodyOf(app.get(`/api/portal/money${query}`))).money;

const results = (app = donor("gov-canada")): Promise<PortalResults> => bodyOf(app.get("/api/portal/results"));

/** Has somebody enter what an event or a grant aims at. */
async function aim(at: string): Promise<void> {
  const saved = await admin().put(`/api/${at}/results`, RESULTS, { "If-Match": '"0"' });
  expect(saved.status, await saved.clone().text()).toBe(200);
}

let canada: Grant;
let korea: Grant;

const grantOf = (funder: string): Promise<Grant> =>
  bodyOf(
    admin().post("/api/grants", {
      ...GRANT,
      reporting: "VND",
      chain: [
        { organisation: funder, role: "funding" },
        { organisation: "un-women", role: "extending" },
      ],
    }),
  );
const paying = (grant: Grant) => ({ is: "grant", grant: grant.id });
const spent = (nth: number, minor: number, currency = "VND") => ({
  id: `0d3c8f6e-5f0a-4d8e-9f7e-2a1f6f0f8a0${nth}`,
  category: "venue",
  actual: { on: "2026-11-02", amount: { status: "known", money: { minor, currency } } },
});

/** An event that some grants pay for, with their shares in hundredths of a per cent. */
async function paidEvent(shares: readonly (readonly [Grant, number])[], lines: readonly object[], change: object = {}) {
  const event: ProgrammeEvent = await bodyOf(admin().post("/api/events", { ...SAMPLE, ...change }));
  const parts = shares.map(([grant, hundredths]) => ({ payer: paying(grant), hundredths }));
  const entered = { shares: { status: "known", parts }, lines };
  const saved = await admin().put(`/api/events/${event.id}/money`, entered, { "If-Match": '"0"' });
  expect(saved.status, await saved.clone().text()).toBe(200);
  return event;
}

beforeEach(async () => {
  await emptied(db());
  await seedOrganisations(db());
  await seedAccounts(db());
  for (const id of ["gov-korea", "gov-australia"]) {
    const name = JSON.stringify({ vi: id });
    const row = {
      id: OrganisationId.parse(id),
      origin: "public-record",
      name,
      type: "government",
      search: id,
    } as const;
    await db().insertInto("organisations").values(row).execute();
  }
  canada = await grantOf("gov-canada");
  korea = await grantOf("gov-korea");
});

describe("happy", () => {
  test("a donor is told its grants, what each has paid, and for how many events", async () => {
    await paidEvent([[canada, 10_000]], [spent(1, 700)], { publication: "published" });
    await paidEvent([[canada, 10_000]], [spent(1, 30)], { publication: "published", sensitivity: "sensitive" });
    const { grants } = await portal();
    expect(grants).toHaveLength(1);
    expect(grants[0]).toMatchObject({ grant: canada, paid: { actual: { known: 730 } }, events: 1, withheld: 1 });
    expect(grants[0]?.paid).not.toHaveProperty("planned");
  });

  test("its money stands in closed tables, and that of events it may not know of in none by place", async () => {
    const event = await paidEvent([[canada, 10_000]], [spent(1, 700)], { publication: "published" });
    const hidden = await paidEvent([[canada, 10_000]], [spent(1, 30)], {
      publication: "published",
      sensitivity: "sensitive",
    });
    const told = await money();
    expect(told?.tables.event).toMatchObject([
      { at: { is: "one", key: event.id }, figures: { actual: { known: 700 } } },
      { at: { is: "withheld" }, figures: { actual: { known: 30 } } },
    ]);
    expect(told?.tables.channel).toMatchObject([{ at: { is: "one", key: "un-women" } }]);
    expect(JSON.stringify(told)).not.toContain(hidden.id);
  });

  test("a sum is told in the currency that is asked for, at rates on record", async () => {
    await paidEvent([[canada, 10_000]], [spent(1, 1_000, "CAD")], { publication: "published" });
    expect((await money())?.total.actual).toMatchObject({ known: 0, rateMissing: 1 });
    await admin().post("/api/exchange-rates", RATE);
    expect(await money()).toMatchObject({ currency: "VND", total: { actual: { known: 182_505, rateMissing: 0 } } });
    expect(await money(undefined, "?currency=CAD")).toMatchObject({
      currency: "CAD",
      total: { actual: { known: 1_000 } },
    });
  });

  test("who has no grant is told of none, and of no money", async () => {
    const none = donor("gov-australia");
    expect(await portal(none)).toEqual({ grants: [] });
    expect(await bodyOf(none.get("/api/portal/money"))).toEqual({});
  });

  test("who verifies sees all grants together", async () => {
    expect((await portal(testApp(db(), ACTORS.verifier))).grants).toHaveLength(2);
  });
});

describe("happy, of results", () => {
  test("a donor is told what its grants aim at, and what the events do that it pays for, with what was promised", async () => {
    const event = await paidEvent([[canada, 10_000]], [], { publication: "published" });
    const none = await paidEvent([[canada, 10_000]], [], { publication: "published" });
    expect(await results()).toEqual({
      grants: [{ grant: canada.id, title: canada.title, results: [] }],
      events: [],
    });
    await aim(`grants/${canada.id}`);
    await aim(`events/${event.id}`);
    const promise = await bodyOf(admin().post(`/api/events/${event.id}/recommendations`, PROMISE));
    const told = await results();
    expect(told.grants).toEqual([{ grant: canada.id, title: canada.title, results: RESULTS.results }]);
    const { id, title, dates } = event;
    expect(told.events).toEqual([{ event: id, title, dates, results: RESULTS.results, recommendations: [promise] }]);
    expect(JSON.stringify(told)).not.toContain(none.id);
    expect(await results(testApp(db(), ACTORS.verifier))).toMatchObject({ grants: [{}, {}], events: [{ event: id }] });
  });
});

describe("error", () => {
  test.each(["?currency=XXX", "?funder=gov-korea", "?task=II.2.e"])("there is no other question: %s", async (query) => {
    expect((await donor("gov-canada").get(`/api/portal/money${query}`)).status).toBe(400);
  });
});

describe("security", () => {
  test.each([ACTORS.public, ACTORS.organiser, ACTORS.officer])("is for nobody else", async (actor) => {
    for (const path of ["/api/portal", "/api/portal/money", "/api/portal/results"]) {
      expect([401, 403]).toContain((await testApp(db(), actor).get(path)).status);
    }
  });

  test("of grants that it is no part of a donor sees nothing, whatever they pay for", async () => {
    const before = await Promise.all([portal(), money()]);
    const strange = await paidEvent([[korea, 10_000]], [spent(1, 700)], { publication: "published" });
    expect(await Promise.all([portal(), money()])).toEqual(before);
    expect(JSON.stringify([await portal(), await money()])).not.toContain(strange.id);
    await paidEvent(
      [
        [canada, 4_000],
        [korea, 6_000],
      ],
      [spent(1, 1_000)],
      { publication: "published" },
    );
    const after = JSON.stringify([await portal(), await money()]);
    expect(after).not.toContain(korea.id);
    expect(after).not.toContain("600");
    expect((await money())?.others).toMatchObject({ actual: { is: "withheld" }, planned: { is: "nobody" } });
  });

  test("two donors who compare learn of no third one what it pays", async () => {
    const australia = await grantOf("gov-australia");
    const shares = [
      [canada, 2_000],
      [korea, 3_000],
      [australia, 5_000],
    ] as const;
    await paidEvent(shares, [spent(1, 1_000)], { publication: "published" });
    const both = await Promise.all(["gov-canada", "gov-korea"].map((id) => money(donor(id))));
    expect(both.map((told) => told?.others.actual)).toEqual([{ is: "withheld" }, { is: "withheld" }]);
    const text = JSON.stringify([both, await portal(), await portal(donor("gov-korea"))]);
    expect(text).not.toContain(":500");
    expect(text).not.toContain("gov-australia");
  });

  test("what others pay for is aimed at out of sight, and so is what is held back", async () => {
    const funding = { funding: { status: "none" }, publication: "published" };
    const strange = await paidEvent([[korea, 10_000]], [], funding);
    const hidden = await paidEvent([[canada, 10_000]], [], { publication: "published", sensitivity: "sensitive" });
    await aim(`grants/${korea.id}`);
    for (const { id } of [strange, hidden]) {
      await aim(`events/${id}`);
      expect((await admin().post(`/api/events/${id}/recommendations`, PROMISE)).status).toBe(201);
    }
    expect(await results()).toEqual({ grants: [{ grant: canada.id, title: canada.title, results: [] }], events: [] });
    expect((await results(donor("gov-korea"))).grants).toMatchObject([{ results: RESULTS.results }]);
  });
});
