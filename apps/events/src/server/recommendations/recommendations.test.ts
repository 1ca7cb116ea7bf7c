import type { ProgrammeEvent, Recommendation } from "@wps/model";
import { beforeEach, describe, expect, test } from "vitest";
import { ACTORS, actorFor, seedAccounts } from "../../../test/actors.ts";
import { bodyOf, SAMPLE, seedOrganisations, testApp } from "../../../test/app.ts";
import { emptied, useDatabase } from "../../../test/database.ts";
import { PROMISE } from "../../../test/results.ts";

const db = useDatabase();
let event: ProgrammeEvent;
const organiser = () => testApp(db(), ACTORS.organiser);
const path = () => `/api/events/${event.id}/recommendations`;
const enter = (change: object = {}, app = organiser()) => app.post(path(), { ...PROMISE, ...change });
const replace = ({ id, revision }: Recommendation, change: object, app = organiser()) =>
  app.put(`/api/recommendations/${id}`, { ...PROMISE, ...change }, { "If-Match": `"${revision}"` });
const DONE = { state: "done", on: "2026-11-01", note: { vi: "Thông tư đã ban hành" } };

beforeEach(async () => {
  await emptied(db());
  await seedOrganisations(db());
  await seedAccounts(db());
  event = await bodyOf(testApp(db()).post("/api/events", { ...SAMPLE, publication: "draft" }));
});

describe("happy", () => {
  test.each([
    ["by a month", {}],
    ["by a day", { due: "2026-09-30" }],
    ["by no day that was named", { due: undefined }],
    ["and was done", { followUp: DONE }],
    ["and was dropped", { followUp: { ...DONE, state: "dropped" } }],
  ])("what is to be done %s is read as it was entered", async (_, change) => {
    const entered = await enter(change);
    expect([entered.status, entered.headers.get("ETag")]).toEqual([201, '"1"']);
    const promise: Recommendation = await bodyOf(entered);
    const expected = { ...PROMISE, ...change, id: promise.id, event: event.id, revision: 1 };
    expect(promise).toEqual(JSON.parse(JSON.stringify(expected)));
    expect(await bodyOf(organiser().get(path()))).toEqual({ items: [promise] });
    const { items, today } = await bodyOf(organiser().get("/api/recommendations"));
    expect(items).toEqual([{ recommendation: promise, event: SAMPLE.title }]);
    expect(today).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  test("every version is kept, with who wrote it", async () => {
    const first = await bodyOf(enter());
    const second = await bodyOf(replace(first, { followUp: DONE }));
    const versions = db().selectFrom("recommendation_revisions").select(["value", "made_by"]).orderBy("revision");
    const { account } = ACTORS.organiser;
    expect(await versions.execute()).toEqual([first, second].map((value) => ({ value, made_by: account })));
  });
});

describe("error", () => {
  test("of two who write at once the second is told", async () => {
    const promise = await bodyOf(enter());
    const answers = await Promise.all([replace(promise, { followUp: DONE }), replace(promise, { due: "2027" })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect(await bodyOf(replace(promise, {}))).toMatchObject({
      code: "RECOMMENDATION_CHANGED",
      refusal: { yours: 1, current: 2 },
    });
  });

  test("nobody who is not known is to do it, and nothing was done on a day to come", async () => {
    const code = async (change: object) => (await bodyOf(enter(change))).code;
    expect(await code({ owner: "nobody" })).toBe("ORGANISATION_NOT_FOUND");
    expect(await code({ followUp: { ...DONE, on: "2199-01-01" } })).toBe("DONE_TOO_EARLY");
    expect(await code({ followUp: { state: "done", on: "2026-11-01" } })).toBe("MALFORMED");
    expect(await bodyOf(organiser().get(path()))).toEqual({ items: [] });
  });
});

describe("security", () => {
  test("those who pay read, those who run the event write, and to others nothing is there", async () => {
    const promise = await bodyOf(enter());
    const donor = testApp(db(), ACTORS.donor);
    expect(await bodyOf(donor.get(path()))).toEqual({ items: [promise] });
    expect((await bodyOf(donor.get("/api/recommendations"))).items).toHaveLength(1);
    expect((await replace(promise, {}, donor)).status).toBe(403);
    for (const actor of [actorFor("donor", "gov-australia"), actorFor("organiser", "moj")]) {
      const app = testApp(db(), actor);
      expect(await bodyOf(app.get(path()))).toMatchObject({ code: "EVENT_NOT_FOUND" });
      expect((await bodyOf(app.get("/api/recommendations"))).items).toEqual([]);
    }
    const stranger = testApp(db(), actorFor("organiser", "moj"));
    expect(await bodyOf(replace(promise, { due: "2027" }, stranger))).toMatchObject({
      code: "RECOMMENDATION_NOT_FOUND",
    });
    expect(await bodyOf(organiser().get(path()))).toEqual({ items: [promise] });
  });

  test("of a published event everybody knows, and nobody else what was promised there", async () => {
    await enter();
    await testApp(db()).put(`/api/events/${event.id}`, { ...SAMPLE, publication: "published" }, { "If-Match": '"1"' });
    const app = testApp(db(), actorFor("organiser", "moj"));
    expect((await app.get(path())).status).toBe(403);
    expect((await bodyOf(app.get("/api/recommendations"))).items).toEqual([]);
  });
});
