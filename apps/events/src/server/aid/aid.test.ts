import { readIati } from "@wps/model/iati";
import { beforeEach, describe, expect, test } from "vitest";
import { ACTORS, seedAccounts } from "../../../test/actors.ts";
import { AID_PUBLISHING } from "../../../test/aid.ts";
import { bodyOf, SAMPLE, seedOrganisations, testApp } from "../../../test/app.ts";
import { emptied, useDatabase } from "../../../test/database.ts";
import { AGENDA, documentForm } from "../../../test/documents.ts";
import { RESULTS } from "../../../test/results.ts";

const db = useDatabase();
const admin = () => testApp(db(), ACTORS.admin);
const anybody = () => testApp(db(), ACTORS.public);
const say = (change: object, revision = 0) =>
  admin().put("/api/aid/publishing", change, { "If-Match": `"${revision}"` });
const enter = async (change: object = {}): Promise<string> =>
  (await bodyOf(admin().post("/api/events", { ...SAMPLE, publication: "published", ...change }))).id;
const FILE = "/feeds/iati/activities.xml";

async function readFile(path = FILE) {
  const reading = readIati(await (await anybody().get(path)).text());
  if (reading.status !== "read") throw new Error(reading.status);
  return reading.file;
}

async function check(xml: string | Uint8Array<ArrayBuffer>, app = admin()) {
  const form = new FormData();
  form.set("file", new Blob([xml]), "activities.xml");
  return app.request("/api/aid/checks", { method: "POST", body: form });
}

beforeEach(async () => {
  await emptied(db());
  await seedOrganisations(db());
  await seedAccounts(db());
});

describe("happy", () => {
  test("who publishes is read as it was entered, and written anew", async () => {
    expect(await bodyOf(anybody().get("/api/aid/publishing"))).toEqual({ revision: 0, entries: [] });
    const said = await say(AID_PUBLISHING);
    expect([said.status, said.headers.get("ETag")]).toEqual([200, '"1"']);
    expect(await bodyOf(anybody().get("/api/aid/publishing"))).toEqual({ ...AID_PUBLISHING, revision: 1 });
    const nobody = await say({ entries: AID_PUBLISHING.entries.slice(0, 1) }, 1);
    expect(await bodyOf(nobody)).toEqual({ revision: 2, entries: AID_PUBLISHING.entries.slice(0, 1) });
  });

  test("what is published is a file of the standard under the identifiers that registers know", async () => {
    await say(AID_PUBLISHING);
    const id = await enter();
    await enter({ publication: "draft" });
    const { activities } = await readFile();
    expect(activities.map(({ identifier }) => identifier)).toEqual([`VN-COA-0001-${id}`]);
    expect(activities[0]?.reporting).toMatchObject({ ref: "VN-COA-0001", type: "10", isSecondary: true });
    const paying = activities[0]?.participating.flatMap(({ role, ref }) => (role === "1" ? ref : []));
    expect(paying).toContain("XM-DAC-301-2");
    expect(await readFile(`/feeds/iati/events/${id}.xml`)).toMatchObject({ activities });
  });

  test("what an event aimed at and reached goes with it, and what is withheld does not", async () => {
    await say(AID_PUBLISHING);
    const id = await enter();
    const [result] = RESULTS.results;
    const [indicator] = result?.indicators ?? [];
    const [period] = indicator?.periods ?? [];
    const secret = { ...period, actual: { status: "withheld", comment: { vi: "Chỉ có hai người" } } };
    const write = (periods: object[], revision: number) => {
      const results = [{ ...result, indicators: [{ ...indicator, periods }] }];
      return admin().put(`/api/events/${id}/results`, { results }, { "If-Match": `"${revision}"` });
    };
    const told = async () => (await readFile()).activities[0]?.results?.flatMap(({ indicators }) => indicators) ?? [];
    const without = await told();
    expect((await write([period ?? {}], 0)).status).toBe(200);
    const periods = (await told()).slice(without.length).flatMap(({ periods: all = [] }) => all);
    expect(periods).toMatchObject([{ targets: [{ value: "40" }], actuals: [{ value: "36" }] }]);
    expect((await bodyOf(admin().get("/api/aid/standing"))).findings).toEqual([]);

    expect((await write([secret], 1)).status).toBe(200);
    const [left] = (await told()).slice(without.length).flatMap(({ periods: all = [] }) => all);
    expect(left).toMatchObject({ targets: [{ value: "40" }] });
    expect(left).not.toHaveProperty("actuals");
    const text = await (await anybody().get(FILE)).text();
    expect(text).not.toContain("Chỉ có hai người");
    // What shows that people learnt is told in words of their own, and stays here.
    expect(text).not.toContain(result?.evidence[0]?.what.vi);
  });

  test("whoever holds the file is not sent it again until something changes", async () => {
    await say(AID_PUBLISHING);
    await enter();
    const etag = (await anybody().get(FILE)).headers.get("ETag") ?? "";
    const asked = () => anybody().request(FILE, { headers: { "If-None-Match": etag } });
    expect((await asked()).status).toBe(304);
    await enter({ title: { vi: "Hội thảo khác" } });
    expect((await asked()).status).toBe(200);
  });

  test("documents for everybody are linked to where they lie, and here where the app knows its address", async () => {
    await say(AID_PUBLISHING);
    const id = await enter();
    const add = async (about: object, itself: string | object) => {
      const body = documentForm({ ...AGENDA, kind: "results", ...about }, itself);
      return (await bodyOf(admin().request(`/api/events/${id}/documents`, { method: "POST", body }))).id;
    };
    const report = await add({}, "%PDF-1.7");
    await add({ audience: "funders" }, "%PDF-2.0");
    await add({}, { url: "https://example.org/ket-qua", type: "text/html" });
    const linked = async () => (await readFile()).activities[0]?.documents?.map(({ url }) => url);
    expect(await linked()).toEqual(["https://example.org/ket-qua"]);
    const known = { publicUrl: new URL("https://wps.example.vn") };
    const there = testApp(db(), ACTORS.public, undefined, undefined, known);
    const text = await (await there.request(`https://wps.example.vn${FILE}`)).text();
    expect(text).toContain(`url="https://wps.example.vn/api/documents/${report}/file" format="application/pdf"`);
    await db().updateTable("documents").set({ audience: "organisers" }).execute();
    await add({ audience: "organisers" }, "%PDF-2.1");
    expect(await linked()).toBeUndefined();
  });

  test("what is published is told by its titles, with what speaks against it", async () => {
    expect(await bodyOf(admin().get("/api/aid/standing"))).toEqual({ status: "no-publisher" });
    await say(AID_PUBLISHING);
    expect(await bodyOf(admin().get("/api/aid/standing"))).toEqual({
      status: "published",
      activities: [],
      findings: [],
      unwritten: [],
    });
    const id = await enter();
    const { activities, findings } = await bodyOf(admin().get("/api/aid/standing"));
    expect(activities).toEqual([
      {
        identifier: `VN-COA-0001-${id}`,
        title: [
          { text: SAMPLE.title.en, language: "en" },
          { text: SAMPLE.title.vi, language: "vi" },
        ],
      },
    ]);
    expect(findings).toEqual([]);
  });

  test("a file of somebody else is read, and what speaks against it is named with its place", async () => {
    await say(AID_PUBLISHING);
    await enter();
    const own = await (await anybody().get(FILE)).text();
    expect(await bodyOf(await check(own))).toMatchObject({
      status: "read",
      version: "2.03",
      remarks: [],
      findings: [],
    });
    const marker = '<policy-marker vocabulary="1" code="1" significance="3"/>';
    const spoilt = own.replace("</iati-activity>", `${marker}</iati-activity>`);
    const { findings } = await bodyOf(await check(spoilt));
    expect(findings).toEqual([
      { code: "gender-marker", path: ["activities", 0, "policyMarkers", 0, "significance"], found: "3" },
    ]);
  });
});

describe("error", () => {
  test("nothing is published where nobody publishes, or nothing is public", async () => {
    const id = await enter();
    for (const path of [FILE, `/feeds/iati/events/${id}.xml`]) {
      expect(await bodyOf(anybody().get(path))).toMatchObject({
        code: "NO_ACTIVITIES",
        refusal: { because: "no-publisher" },
      });
    }
    await say(AID_PUBLISHING);
    await db().updateTable("events").set({ publication: "draft" }).execute();
    expect(await bodyOf(anybody().get(FILE))).toMatchObject({
      code: "NO_ACTIVITIES",
      refusal: { because: "not-published" },
    });
  });

  test("of two who write at once the second is told", async () => {
    const answers = await Promise.all([say(AID_PUBLISHING), say({ entries: [] })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect(await bodyOf(say(AID_PUBLISHING, 7))).toMatchObject({
      code: "AID_PUBLISHING_CHANGED",
      refusal: { yours: 7, current: 1 },
    });
  });

  test.each([
    ["nobody has an identifier", { ...AID_PUBLISHING, entries: AID_PUBLISHING.entries.slice(0, 1) }, 400, "publisher"],
    ["is not an organisation on record", { entries: [{ organisation: "nobody" }] }, 422, "entries.0.organisation"],
    [
      "is called as another one",
      { entries: ["mps", "un-women"].map((organisation) => ({ organisation, identifier: "VN-COA-0001" })) },
      400,
      "entries",
    ],
  ])("who %s is refused", async (_, change, status, path) => {
    const refused = await say(change);
    expect(refused.status).toBe(status);
    expect(JSON.stringify(await bodyOf(refused))).toContain(JSON.stringify(path.split(".").at(-1)));
    expect(await bodyOf(anybody().get("/api/aid/publishing"))).toEqual({ revision: 0, entries: [] });
  });

  test.each([
    ["no XML", "no XML", "not-well-formed"],
    ["in other letters", new Uint8Array([0xff, 0xfe, 0x3c, 0x00]), "forbidden-character"],
    ["one that wants a file read", '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>', "document-type"],
    ["too deep", `${"<a>".repeat(60)}${"</a>".repeat(60)}`, "too-deep"],
  ])("a file that is %s is refused with its reason", async (_, xml, because) => {
    expect(await bodyOf(await check(xml))).toMatchObject({ status: "refused", because });
  });

  test("a file of something else is said to be none of the standard", async () => {
    expect(await bodyOf(await check("<rss/>"))).toMatchObject({ status: "not-iati" });
  });
});

describe("security", () => {
  test("what only few may know of is in no file, and an event that is held back is not told of", async () => {
    await say(AID_PUBLISHING);
    const hidden = [await enter({ sensitivity: "sensitive" }), await enter({ publication: "draft" })];
    await enter();
    const text = await (await anybody().get(FILE)).text();
    for (const id of hidden) {
      expect(text).not.toContain(id);
      // Whoever asks, even an administrator: the file is everybody's.
      expect((await admin().get(`/feeds/iati/events/${id}.xml`)).status).toBe(404);
    }
  });

  test("nobody but an administrator says who publishes, and nobody without an account has files checked", async () => {
    for (const actor of [ACTORS.organiser, ACTORS.donor, ACTORS.verifier]) {
      const asked = testApp(db(), actor).put("/api/aid/publishing", AID_PUBLISHING, { "If-Match": '"0"' });
      expect((await asked).status).toBe(403);
    }
    expect((await check("<rss/>", anybody())).status).toBe(403);
  });

  test("no name and no words of the record go into the file", async () => {
    await say(AID_PUBLISHING);
    await enter({ summary: { vi: "Bà Nguyễn Thị Kín phát biểu." } });
    expect(await (await anybody().get(FILE)).text()).not.toContain("Kín");
  });

  test("what an event costs is not published with it", async () => {
    await say(AID_PUBLISHING);
    await enter();
    expect((await readFile()).activities[0]).not.toHaveProperty("budgets");
  });
});
