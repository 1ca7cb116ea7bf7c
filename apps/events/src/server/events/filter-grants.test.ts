import {
  type Actor,
  can,
  type Grant,
  OrganisationId,
  type ProgrammeEvent,
  subjectOf,
  subjectOfGrant,
} from "@wps/model";
import { beforeEach, describe, expect, test } from "vitest";
import { ACTORS, actorFor, seedAccounts } from "../../../test/actors.ts";
import { bodyOf, SAMPLE, seedOrganisations, testApp } from "../../../test/app.ts";
import { emptied, useDatabase } from "../../../test/database.ts";
import { GRANT } from "../../../test/grants.ts";

const db = useDatabase();
const admin = () => testApp(db(), ACTORS.admin);

let canada: Grant;
let korea: Grant;

async function found(query: string, actor: Actor = ACTORS.admin): Promise<string[]> {
  const answer = await testApp(db(), actor).get(`/api/events?${query}`);
  expect(answer.status, query).toBe(200);
  const { items, total } = await bodyOf(answer);
  expect(total).toBe(items.length);
  return items.map(({ id }: ProgrammeEvent) => id);
}

const provinces = async (query: string, actor: Actor = ACTORS.admin) =>
  bodyOf(testApp(db(), actor).get(`/api/event-provinces?${query}`));

const grantOf = (funder: string, ...others: string[]): Promise<Grant> => {
  const passing = others.map((organisation) => ({ organisation, role: "extending" }));
  return bodyOf(
    admin().post("/api/grants", { ...GRANT, chain: [{ organisation: funder, role: "funding" }, ...passing] }),
  );
};

/** An event of which some grants pay something, and nobody knows how much. */
async function paidEvent(grants: readonly Grant[], change: object = {}): Promise<ProgrammeEvent> {
  const event: ProgrammeEvent = await bodyOf(admin().post("/api/events", { ...SAMPLE, ...change }));
  const payers = grants.map(({ id }) => ({ is: "grant", grant: id }));
  const money = { ...(payers.length > 0 && { shares: { status: "unknown", payers } }), lines: [] };
  const saved = await admin().put(`/api/events/${event.id}/money`, money, { "If-Match": '"0"' });
  expect(saved.status, await saved.clone().text()).toBe(200);
  return event;
}

const OPEN = { publication: "published", sensitivity: "open" } as const;

beforeEach(async () => {
  await emptied(db());
  await seedOrganisations(db());
  await seedAccounts(db());
  const id = OrganisationId.parse("gov-korea");
  const name = JSON.stringify({ vi: "Hàn Quốc" });
  const row = { id, origin: "public-record", name, type: "government", search: "han quoc" } as const;
  await db().insertInto("organisations").values(row).execute();
  canada = await grantOf("gov-canada", "un-women");
  korea = await grantOf("gov-korea");
});

describe("happy", () => {
  test("the events are found of which a grant pays something, or a grant in whose chain an organisation stands", async () => {
    const ours = await paidEvent([canada]);
    const theirs = await paidEvent([korea]);
    const both = await paidEvent([canada, korea]);
    await paidEvent([]);
    const all = await Promise.all(
      [`grant=${canada.id}`, `grant=${korea.id}`, "grantsOf=gov-canada", "grantsOf=un-women", "grantsOf=mps"].map(
        async (query) => new Set(await found(query)),
      ),
    );
    const of = (...events: ProgrammeEvent[]) => new Set(events.map(({ id }) => id));
    expect(all).toEqual([of(ours, both), of(theirs, both), of(ours, both), of(ours, both), of()]);
    expect(await found(`grant=${korea.id}&grantsOf=gov-canada`)).toEqual([]);
  });

  test("a share of one line is enough, and what is changed is found at once", async () => {
    const event = await paidEvent([]);
    // One server that keeps what it has answered.
    const app = admin();
    const now = async () =>
      (await bodyOf(app.get(`/api/events?grant=${canada.id}`))).items.map(({ id }: ProgrammeEvent) => id);
    expect(await now()).toEqual([]);
    const payers = [{ is: "grant", grant: canada.id }];
    const line = {
      id: "0d3c8f6e-5f0a-4d8e-9f7e-2a1f6f0f8a01",
      category: "venue",
      planned: { on: "2026-11-02", amount: { status: "unknown" } },
      shares: { status: "unknown", payers },
    };
    const saved = await admin().put(`/api/events/${event.id}/money`, { lines: [line] }, { "If-Match": '"1"' });
    expect(saved.status, await saved.clone().text()).toBe(200);
    expect(await now()).toEqual([event.id]);
    await admin().put(`/api/events/${event.id}/money`, { lines: [] }, { "If-Match": '"2"' });
    expect(await now()).toEqual([]);
  });

  test("a grant by which a funder is said to pay pays there, without any money on record", async () => {
    const funding = {
      status: "listed",
      items: [
        { funder: "gov-canada", grant: canada.id, level: "event", amount: { status: "unknown" }, basis: "stated" },
      ],
    };
    const event = await bodyOf(admin().post("/api/events", { ...SAMPLE, ...OPEN, funding }));
    expect(await found(`grant=${canada.id}`)).toEqual([event.id]);
    expect(await found(`grant=${canada.id}`, ACTORS.donor)).toEqual([event.id]);
    expect(await found(`grant=${canada.id}`, ACTORS.public)).toEqual([]);
    expect(await found(`grant=${canada.id}`, actorFor("donor", "gov-korea"))).toEqual([]);
  });

  test("they are counted by province as the record names it, by the same filters", async () => {
    await paidEvent([canada]);
    await paidEvent([canada]);
    await paidEvent([korea], { place: { status: "not-given" } });
    expect(await provinces("")).toEqual({
      items: [
        { province: "2025-01", events: 2 },
        { province: null, events: 1 },
      ],
      total: 3,
    });
    expect(await provinces(`grant=${korea.id}`)).toEqual({ items: [{ province: null, events: 1 }], total: 1 });
    expect(await provinces("kind=forum")).toEqual({ items: [], total: 0 });
  });
});

describe("error", () => {
  test.each(["grant=canada", "grant=", "grantsOf=B%E1%BB%99"])("%s is no query", async (query) => {
    for (const path of ["/api/events", "/api/event-provinces"]) {
      expect((await admin().get(`${path}?${query}`)).status).toBe(400);
    }
  });

  test("a clause needs its programme, and days their order, in both questions", async () => {
    for (const query of ["clause=II.2", "from=2026-02-02&to=2026-02-01"]) {
      for (const path of ["/api/events", "/api/event-provinces"]) {
        expect((await admin().get(`${path}?${query}`)).status, `${path} ${query}`).toBe(400);
      }
    }
  });
});

describe("security", () => {
  const ASKING: readonly Actor[] = [
    ...Object.values(ACTORS).filter((actor) => actor.role !== "system"),
    actorFor("donor", "gov-korea"),
    actorFor("donor", "un-women"),
    actorFor("organiser", "un-women"),
    actorFor("organiser", "gov-canada"),
  ];

  test("everybody finds by a grant exactly the events that they may read, where they may read the grant", async () => {
    const chains = [canada, korea, await grantOf("un-women", "mps"), await grantOf("gov-korea", "un-women")];
    const events = await Promise.all([
      ...chains.map((grant) => paidEvent([grant], OPEN)),
      paidEvent(chains, { ...OPEN, sensitivity: "sensitive" }),
      paidEvent(chains, { ...OPEN, publication: "draft" }),
    ]);
    const paying = [...chains.map((grant) => [grant]), chains, chains];
    let answered = 0;
    for (const actor of ASKING) {
      for (const grant of chains) {
        const mayRead = can(actor, "grant:read", subjectOfGrant(grant));
        const expected = events.filter(
          (event, nth) => mayRead && paying[nth]?.includes(grant) && can(actor, "event:read", subjectOf(event)),
        );
        const ids = (await found(`grant=${grant.id}`, actor)).toSorted();
        expect(ids, JSON.stringify(actor)).toEqual(expected.map(({ id }) => id).toSorted());
        expect(await provinces(`grant=${grant.id}`, actor)).toMatchObject({ total: expected.length });
        answered += ids.length;
      }
    }
    expect(answered).toBeGreaterThan(30);
  });

  test("what another gives is told neither by its name, nor beside one's own, nor by days around", async () => {
    await paidEvent([canada, korea], OPEN);
    const asks = [`grant=${korea.id}`, "grantsOf=gov-korea", `grant=${korea.id}&grantsOf=gov-canada`];
    for (const actor of [ACTORS.public, ACTORS.officer, ACTORS.donor, ACTORS.organiser]) {
      for (const ask of asks) {
        expect(await found(ask, actor)).toEqual([]);
        const far = await bodyOf(testApp(db(), actor).get(`/api/events?${ask}&from=2030-01-01`));
        expect(far).toMatchObject({ total: 0, nearest: {} });
      }
    }
    expect(await found("grantsOf=gov-canada", ACTORS.donor)).toHaveLength(1);
  });
});
