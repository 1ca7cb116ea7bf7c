import { beforeEach, describe, expect, test } from "vitest";
import { ACTORS, actorFor, seedAccounts } from "../../../test/actors.ts";
import { bodyOf, seedOrganisations, testApp } from "../../../test/app.ts";
import { emptied, useDatabase } from "../../../test/database.ts";
import { AGENDA, documentForm } from "../../../test/documents.ts";
import { GRANT } from "../../../test/grants.ts";
import { DELIVERY, REQUIREMENTS } from "../../../test/results.ts";

const db = useDatabase();
let grant: string;
const organiser = () => testApp(db(), ACTORS.organiser);
const path = () => `/api/grants/${grant}/requirements`;
const write = (body: object = REQUIREMENTS, revision = 0, app = organiser()) =>
  app.put(path(), body, { "If-Match": `"${revision}"` });
const deliver = (change: object = {}, app = organiser()) =>
  app.post(`/api/grants/${grant}/deliveries`, { ...DELIVERY, ...change });
const due = async (app = organiser()) => bodyOf(app.get("/api/due"));
const [PROGRESS] = REQUIREMENTS.requirements;

beforeEach(async () => {
  await emptied(db());
  await seedOrganisations(db());
  await seedAccounts(db());
  grant = (await bodyOf(organiser().post("/api/grants", GRANT))).id;
});

describe("happy", () => {
  test("what an agreement asks for is read as it was written", async () => {
    expect(await bodyOf(organiser().get(path()))).toEqual({ grant, revision: 0, requirements: [] });
    const written = await write();
    expect([written.status, written.headers.get("ETag")]).toEqual([200, '"1"']);
    expect(await bodyOf(organiser().get(path()))).toEqual({ grant, revision: 1, ...REQUIREMENTS });
  });

  test("what is due is told by its day, with what was delivered", async () => {
    expect(await due()).toMatchObject({ items: [], grants: [{ id: grant }] });
    await write();
    await deliver();
    const { items, grants } = await due();
    expect(grants).toEqual([await bodyOf(organiser().get(`/api/grants/${grant}`))]);
    const told = items.map((item: { kind: string; due?: string; submitted?: string }) => [item.due, item.submitted]);
    expect(told.slice(0, 4)).toEqual([
      ["2025-11-14", "2025-11-10"],
      ["2026-05-15", "2026-05-12"],
      ["2026-06-30", undefined],
      ["2026-11-14", undefined],
    ]);
  });

  test("the last word about a delivery counts, and every version is kept", async () => {
    await write();
    await deliver();
    await deliver({ on: "2026-05-13" });
    const { requirements, revision } = await bodyOf(deliver({ on: null }));
    expect([requirements[0].submitted, revision]).toEqual([PROGRESS?.submitted, 4]);
    const versions = await db()
      .selectFrom("grant_requirement_revisions")
      .select(["value", "made_by"])
      .orderBy("revision")
      .execute();
    const { account } = ACTORS.organiser;
    expect(versions.map(({ value, made_by }) => [value.requirements[0]?.submitted.at(-1)?.on, made_by])).toEqual([
      ["2025-11-10", account],
      ["2026-05-12", account],
      ["2026-05-13", account],
      ["2025-11-10", account],
    ]);
  });

  test("two who say at once that different reports were delivered are both heard", async () => {
    await write();
    const answers = await Promise.all([deliver(), deliver({ closes: "2026-09-30", on: "2026-10-20" })]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const { requirements } = await bodyOf(organiser().get(path()));
    expect(requirements[0].submitted).toHaveLength(3);
  });
});

describe("evidence", () => {
  const [progress] = REQUIREMENTS.requirements;
  const hand = (audience: string, closes: string) => {
    const evidenceOf = [{ is: "requirement", requirement: progress?.id, closes }];
    const body = documentForm({ ...AGENDA, audience, evidenceOf }, `%PDF-1.7 ${closes}`);
    return organiser().request(`/api/grants/${grant}/documents`, { method: "POST", body });
  };

  test("is as complete as there are documents of what is due, whoever may read them", async () => {
    await write();
    // Three are overdue; one was delivered, and whether there is a document of it nobody knows.
    const none = { measure: "COV-05", value: { numerator: 0, denominator: 3 }, unknown: 1 };
    expect(await due()).toMatchObject({ evidence: none, documents: [] });
    expect((await hand("organisers", "2025-09-30")).status).toBe(201);
    expect((await hand("funders", "2026-03-31")).status).toBe(201);
    const some = { value: { numerator: 2, denominator: 4 }, unknown: 0 };
    const told = ({ documents }: { documents: { audience: string }[] }) => documents.map(({ audience }) => audience);
    const [own, donors] = [await due(), await due(testApp(db(), ACTORS.donor))];
    expect([own.evidence, donors.evidence]).toEqual([expect.objectContaining(some), expect.objectContaining(some)]);
    expect([told(own).sort(), told(donors)]).toEqual([["funders", "organisers"], ["funders"]]);
    const others = await due(testApp(db(), actorFor("donor", "moj")));
    expect(others).toMatchObject({ documents: [], evidence: { status: "undefined" } });
  });
});

describe("error", () => {
  test("of two who write at once the second is told, also where nothing was written yet", async () => {
    for (const revision of [0, 1]) {
      const answers = await Promise.all([write(REQUIREMENTS, revision), write({ requirements: [] }, revision)]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    }
    expect(await bodyOf(write(REQUIREMENTS, 1))).toMatchObject({
      code: "REQUIREMENTS_CHANGED",
      refusal: { yours: 1, current: 2 },
    });
  });

  test("nothing is delivered that is not owed, or on a day to come", async () => {
    const code = async (change: object) => (await bodyOf(deliver(change))).code;
    expect(await code({})).toBe("REPORT_NOT_OWED");
    await write();
    expect(await code({ closes: "2026-03-30" })).toBe("REPORT_NOT_OWED");
    expect(await code({ requirement: grant })).toBe("REPORT_NOT_OWED");
    expect(await code({ on: "2199-01-01" })).toBe("DONE_TOO_EARLY");
    const early = { ...PROGRESS, submitted: [{ closes: "2026-03-31", on: "2199-01-01" }] };
    expect(await bodyOf(write({ requirements: [early] }, 1))).toMatchObject({
      code: "DONE_TOO_EARLY",
      refusal: { path: ["requirements", 0, "submitted", 0, "on"] },
    });
  });
});

describe("security", () => {
  test("those who give the money read, those who run the grant write, and to others nothing is there", async () => {
    await write();
    const donor = testApp(db(), ACTORS.donor);
    expect((await bodyOf(donor.get(path()))).requirements).toHaveLength(2);
    expect((await due(donor)).items.length).toBeGreaterThan(3);
    expect((await write(REQUIREMENTS, 1, donor)).status).toBe(403);
    expect((await deliver({}, donor)).status).toBe(403);
    for (const actor of [actorFor("donor", "gov-australia"), actorFor("organiser", "moj")]) {
      const app = testApp(db(), actor);
      expect(await bodyOf(app.get(path()))).toMatchObject({ code: "GRANT_NOT_FOUND" });
      expect(await due(app)).toMatchObject({ items: [], grants: [] });
    }
    const stranger = testApp(db(), actorFor("organiser", "moj"));
    expect(await bodyOf(deliver({}, stranger))).toMatchObject({ code: "GRANT_NOT_FOUND" });
    expect((await testApp(db(), ACTORS.public).get("/api/due")).status).toBe(403);
  });
});
