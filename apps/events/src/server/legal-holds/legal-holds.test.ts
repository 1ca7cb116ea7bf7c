import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import { ACTORS, seedAccounts } from "../../../test/actors.ts";
import { bodyOf, SAMPLE, seedOrganisations, testApp } from "../../../test/app.ts";
import { emptied, useDatabase } from "../../../test/database.ts";
import { AN, LAN } from "../../../test/participations.ts";

const db = useDatabase();
const organiser = () => testApp(db(), ACTORS.organiser);
const officer = () => testApp(db(), ACTORS.officer);
let event: string;
let participation: string;
let request: string;

beforeEach(async () => {
  await emptied(db());
  await seedOrganisations(db());
  await seedAccounts(db());
  event = (await bodyOf(testApp(db()).post("/api/events", SAMPLE))).id;
  ({ id: participation } = await bodyOf(organiser().post(`/api/events/${event}/participations`, LAN)));
  const { link } = await bodyOf(organiser().post(`/api/participations/${participation}/own-data-link`, {}));
  const asked = testApp(db(), ACTORS.public).post(`/api${new URL(link).pathname}/requests`, { kind: "deletion" });
  request = (await bodyOf(asked)).id;
});

const REASON = "Cơ quan thanh tra yêu cầu.";
const onEvent = () => ({ on: { is: "event", event }, reason: REASON });
const onPerson = () => ({ on: { is: "person", request }, reason: REASON });
const set = async (hold: object): Promise<string> => (await bodyOf(officer().post("/api/legal-holds", hold))).hold.id;
const lift = (id: string) => officer().post(`/api/legal-holds/${id}/lifting`, { reason: "Đã kết thúc." });
const erase = () => officer().post(`/api/data-requests/${request}/steps`, { step: "erase" }, { "If-Match": '"1"' });
const names = () => db().selectFrom("persons").select("given").execute();

describe("happy", () => {
  test("a hold says who set it, when and why, and is lifted with a reason of its own", async () => {
    const id = await set(onEvent());
    await lift(id);
    const { items } = await bodyOf(officer().get("/api/legal-holds"));
    const role = "data-protection-officer";
    expect(items).toMatchObject([
      { title: SAMPLE.title, hold: { ...onEvent(), by: role, lifted: { by: role, reason: "Đã kết thúc." } } },
    ]);
  });

  test.each([
    ["their event", onEvent],
    ["the person", onPerson],
  ])("nobody is erased under a hold on %s, and afterwards they are", async (_, on) => {
    const id = await set(on());
    const refused = await erase();
    expect([refused.status, (await bodyOf(refused)).code]).toEqual([409, "LEGAL_HOLD"]);
    expect(await names()).toEqual([{ given: "Lan" }]);
    const { request: waiting, isHeld } = await bodyOf(officer().get(`/api/data-requests/${request}`));
    expect([waiting.outcome, waiting.revision, isHeld]).toEqual([undefined, 1, true]);
    await lift(id);
    expect((await erase()).status).toBe(200);
    expect(await names()).toEqual([{ given: null }]);
  });

  test("nobody is taken off the list of an event that is held, nor an import undone", async () => {
    const list = { name: "danh-sach.csv", rows: [AN], dryRun: false };
    const { import: made } = await bodyOf(organiser().post(`/api/events/${event}/participation-imports`, list));
    await set(onEvent());
    const removed = await organiser().delete(`/api/participations/${participation}`, { "If-Match": '"1"' });
    const undone = await organiser().delete(`/api/participation-imports/${made.id}`);
    expect([await bodyOf(removed), await bodyOf(undone)]).toMatchObject([
      { code: "LEGAL_HOLD" },
      { code: "LEGAL_HOLD" },
    ]);
    expect(await names()).toHaveLength(2);
  });

  test("a hold that was lifted goes on record without its words when the person is erased", async () => {
    await lift(await set(onPerson()));
    await erase();
    const { items } = await bodyOf(officer().get("/api/legal-holds"));
    expect(items).toMatchObject([{ hold: { on: onPerson().on, reason: "–", lifted: { reason: "–" } } }]);
  });
});

describe("error", () => {
  test("a hold is lifted once", async () => {
    const id = await set(onEvent());
    await lift(id);
    expect(await bodyOf(lift(id))).toMatchObject({ status: 409, code: "LEGAL_HOLD_LIFTED" });
    expect(await bodyOf(lift(event))).toMatchObject({ status: 404, code: "LEGAL_HOLD_NOT_FOUND" });
  });

  test.each([
    [
      "an event that there is not",
      () => ({ ...onEvent(), on: { is: "event", event: participation } }),
      "EVENT_NOT_FOUND",
    ],
    [
      "a request that there is not",
      () => ({ ...onPerson(), on: { is: "person", request: event } }),
      "DATA_REQUEST_NOT_FOUND",
    ],
  ])("%s", async (_, hold, code) => {
    expect(await bodyOf(officer().post("/api/legal-holds", hold()))).toMatchObject({ status: 404, code });
  });

  test("whoever is gone cannot be held", async () => {
    await erase();
    expect(await bodyOf(officer().post("/api/legal-holds", onPerson()))).toMatchObject({
      code: "DATA_REQUEST_NOT_FOUND",
    });
  });
});

describe("security", () => {
  test.each(["public", "organiser", "verifier", "donor", "admin"] as const)("%s sets and lifts none", async (role) => {
    const id = await set(onEvent());
    const app = testApp(db(), ACTORS[role]);
    expect((await app.post("/api/legal-holds", onEvent())).status).toBe(403);
    expect((await app.post(`/api/legal-holds/${id}/lifting`, { reason: "x" })).status).toBe(403);
    expect(await db().selectFrom("legal_holds").select("lifted_at").execute()).toEqual([{ lifted_at: null }]);
  });

  test("what was set is told in no other way", async () => {
    await set(onEvent());
    await expect(sql`update legal_holds set reason = 'x'`.execute(db())).rejects.toThrow(/another way/);
    await expect(sql`update legal_holds set event_id = gen_random_uuid()`.execute(db())).rejects.toThrow(/another way/);
    await expect(
      sql`update legal_holds set lifted_at = now(), lift_reason = 'x', reason = 'y'`.execute(db()),
    ).rejects.toThrow(/another way/);
    await sql`update legal_holds set lifted_at = set_at, lift_reason = 'x'`.execute(db());
    await expect(sql`update legal_holds set lifted_at = null, lift_reason = null`.execute(db())).rejects.toThrow(
      /another way/,
    );
  });
});
