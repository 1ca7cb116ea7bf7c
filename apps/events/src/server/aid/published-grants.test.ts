import type { Grant, ProgrammeEvent } from "@wps/model";
import { checkFile, readIati } from "@wps/model/iati";
import { beforeEach, describe, expect, test } from "vitest";
import { ACTORS, seedAccounts } from "../../../test/actors.ts";
import { AID_PUBLISHING } from "../../../test/aid.ts";
import { bodyOf, SAMPLE, seedOrganisations, testApp } from "../../../test/app.ts";
import { emptied, useDatabase } from "../../../test/database.ts";
import { GRANT } from "../../../test/grants.ts";
import { RESULTS } from "../../../test/results.ts";

const db = useDatabase();
const admin = () => testApp(db(), ACTORS.admin, undefined, () => "2026-12-20T01:00:00.000Z");
const anybody = () => testApp(db(), ACTORS.public, undefined, () => "2026-12-20T01:00:00.000Z");
const [fromCanada] = SAMPLE.funding.status === "listed" ? SAMPLE.funding.items : [];
const FILE = "/feeds/iati/activities.xml";
let grant: Grant;

const enter = async (change: object = {}): Promise<ProgrammeEvent> =>
  bodyOf(admin().post("/api/events", { ...SAMPLE, publication: "published", ...change }));
/** Events whose funder names the grant. */
const named = (change: object = {}) =>
  enter({ funding: { status: "listed", items: [{ ...fromCanada, grant: grant.id }] }, ...change });
const spent = (event: ProgrammeEvent, minor: number) => {
  const amount = { status: "known", money: { minor, currency: "VND" } };
  const shares = { status: "known", parts: [{ payer: { is: "grant", grant: grant.id }, hundredths: 10_000 }] };
  const line = { id: "0d3c8f6e-5f0a-4d8e-9f7e-2a1f6f0f8a01", category: "venue", actual: { on: "2026-12-02", amount } };
  return admin().put(`/api/events/${event.id}/money`, { shares, lines: [line] }, { "If-Match": '"0"' });
};
const publish = (publication: string | undefined, revision: number) =>
  admin().put(`/api/grants/${grant.id}`, { ...GRANT, publication }, { "If-Match": `"${revision}"` });
const textOf = async (path = FILE) => (await anybody().get(path)).text();
async function activities(path = FILE) {
  const reading = readIati(await textOf(path));
  if (reading.status !== "read") throw new Error(reading.status);
  expect(checkFile(reading.file, { today: "2026-12-20" })).toEqual([]);
  return reading.file.activities;
}

beforeEach(async () => {
  await emptied(db());
  await seedOrganisations(db());
  await seedAccounts(db());
  await admin().put("/api/aid/publishing", AID_PUBLISHING, { "If-Match": '"0"' });
  grant = await bodyOf(admin().post("/api/grants", GRANT));
});

describe("happy", () => {
  test("a grant that somebody publishes stands above its events, and they name it", async () => {
    const event = await named();
    await publish("published", 1);
    await spent(event, 30_000_000);
    const [above, below] = await activities();
    expect(above).toMatchObject({ hierarchy: "1", identifier: `VN-COA-0001-${grant.id}`, currency: "CAD" });
    expect(above?.related).toEqual([{ ref: `VN-COA-0001-${event.id}`, type: "2" }]);
    expect(above?.participating[0]).toMatchObject({ role: "1", ref: "XM-DAC-301-2", activity: GRANT.donorActivity });
    expect(above?.transactions?.map(({ type, value }) => `${type} ${value.amount}`)).toEqual([
      "11 2500000.00",
      "4 30000000",
    ]);
    expect(below?.related).toEqual([{ ref: above?.identifier, type: "1" }]);
  });

  test("events that it pays for are below it without being named by their funders", async () => {
    const event = await enter();
    await publish("published", 1);
    await spent(event, 5);
    const [above] = await activities();
    expect(above?.related).toEqual([{ ref: `VN-COA-0001-${event.id}`, type: "2" }]);
  });

  test("what it aims at and reached goes with it", async () => {
    await publish("published", 1);
    await admin().put(`/api/grants/${grant.id}/results`, RESULTS, { "If-Match": '"0"' });
    expect((await activities())[0]?.results?.length).toBe(
      RESULTS.results.filter(({ indicators }) => indicators.length > 0).length,
    );
  });

  test("an event alone names the grant, which does not stand beside it", async () => {
    const event = await named();
    await publish("published", 1);
    const own = await activities(`/feeds/iati/events/${event.id}.xml`);
    expect(own.map(({ related }) => related)).toEqual([[{ ref: `VN-COA-0001-${grant.id}`, type: "1" }]]);
  });

  test("the file changes with the grant, its money and its results", async () => {
    const event = await named();
    const texts = [await textOf()];
    await publish("published", 1);
    texts.push(await textOf());
    await spent(event, 5);
    texts.push(await textOf());
    await admin().put(`/api/grants/${grant.id}/results`, RESULTS, { "If-Match": '"0"' });
    texts.push(await textOf());
    await publish(undefined, 2);
    texts.push(await textOf());
    expect(new Set(texts.slice(0, 4)).size).toBe(4);
    expect(texts[4]).toBe(texts[0]);
  });
});

describe("error", () => {
  test("a grant that XML cannot hold is left out, its events name no parent that is not there, and it is said", async () => {
    const event = await named();
    const saved = await admin().put(
      `/api/grants/${grant.id}`,
      { ...GRANT, donorActivity: "CA-3\uFFFE", publication: "published" },
      { "If-Match": '"1"' },
    );
    expect(saved.status).toBe(200);
    for (const path of [FILE, `/feeds/iati/events/${event.id}.xml`]) {
      const [alone, ...others] = await activities(path);
      expect([alone?.identifier, alone?.related ?? [], others]).toEqual([`VN-COA-0001-${event.id}`, [], []]);
    }
    expect((await bodyOf(admin().get("/api/aid/standing"))).unwritten).toEqual([grant.id]);
  });
});

describe("security", () => {
  test("nothing of a grant is told before somebody publishes it, nor its note after", async () => {
    const event = await named();
    await spent(event, 5);
    for (const publication of [undefined, "draft"]) {
      await publish(publication, publication === undefined ? 1 : 2);
      for (const path of [FILE, `/feeds/iati/events/${event.id}.xml`]) {
        const text = await textOf(path);
        for (const trace of [grant.id, "P-001234", "CA-3-D004321001"]) expect(text).not.toContain(trace);
      }
    }
    await publish("published", 3);
    expect(await textOf()).not.toContain("Báo cáo hằng năm");
  });

  test("an event that is held back or a draft is not below it, and what it paid there is in no sum", async () => {
    const hidden = [await named({ sensitivity: "sensitive" }), await named({ publication: "draft" })];
    const open = await named();
    for (const event of hidden) await spent(event, 777);
    await spent(open, 5);
    await publish("published", 1);
    const [above] = await activities();
    expect(above?.related?.map(({ ref }) => ref)).toEqual([`VN-COA-0001-${open.id}`]);
    expect(above?.transactions?.filter(({ type }) => type === "4").map(({ value }) => value.amount)).toEqual(["5"]);
    for (const { id } of hidden) expect(await textOf()).not.toContain(id);
  });

  test("nobody publishes a grant who does not run it, and its donor only reads it", async () => {
    const change = { ...GRANT, publication: "published" };
    const asked = await testApp(db(), ACTORS.donor).put(`/api/grants/${grant.id}`, change, { "If-Match": '"1"' });
    expect(asked.status).toBe(403);
    expect(await bodyOf(testApp(db(), ACTORS.donor).get(`/api/grants/${grant.id}`))).not.toHaveProperty("publication");
  });
});
