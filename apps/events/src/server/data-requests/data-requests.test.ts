import { beforeEach, describe, expect, test } from "vitest";
import { ACTORS, seedAccounts } from "../../../test/actors.ts";
import { bodyOf, SAMPLE, seedOrganisations, testApp } from "../../../test/app.ts";
import { emptied, useDatabase } from "../../../test/database.ts";
import { LAN } from "../../../test/participations.ts";

const db = useDatabase();
const organiser = () => testApp(db(), ACTORS.organiser);
const officer = () => testApp(db(), ACTORS.officer);
let event: string;
let own: string;

beforeEach(async () => {
  await emptied(db());
  await seedOrganisations(db());
  await seedAccounts(db());
  event = (await bodyOf(testApp(db()).post("/api/events", SAMPLE))).id;
  const { id } = await bodyOf(organiser().post(`/api/events/${event}/participations`, LAN));
  const { link } = await bodyOf(organiser().post(`/api/participations/${id}/own-data-link`, {}));
  own = `/api${new URL(link).pathname}`;
});

async function asked(kind: string): Promise<string> {
  const wish = "Tôi là Lan.";
  return (await bodyOf(testApp(db(), ACTORS.public).post(`${own}/requests`, { kind, wish }))).id;
}

const take = (id: string, step: object, revision = 1) =>
  officer().post(`/api/data-requests/${id}/steps`, step, { "If-Match": `"${revision}"` });

describe("happy", () => {
  test("a request is listed without a name, and opened with what is kept of the person, which is written down", async () => {
    const id = await asked("access");
    const list = await (await officer().get("/api/data-requests")).text();
    expect(JSON.parse(list)).toMatchObject({ open: [{ id, kind: "access", revision: 1 }], closed: [] });
    expect(list).not.toMatch(/Lan|example/);
    expect(await db().selectFrom("person_reads").select("id").execute()).toEqual([]);
    const { request, person } = await bodyOf(officer().get(`/api/data-requests/${id}`));
    expect(request.wish).toBe("Tôi là Lan.");
    expect(person).toMatchObject({ name: { given: "Lan" }, events: [{ event }] });
    const reading = await db().selectFrom("person_reads").selectAll().executeTakeFirstOrThrow();
    expect(reading).toMatchObject({ role: "data-protection-officer", operation: "getDataRequest", event_id: null });
  });

  test("it is acknowledged, put off and answered, and the person reads the answer", async () => {
    const id = await asked("rectification");
    await take(id, { step: "acknowledge" });
    await take(id, { step: "extend", days: 10, reason: "Cần hỏi ban tổ chức." }, 2);
    const { request } = await bodyOf(take(id, { step: "done", answer: "Đã sửa họ tên." }, 3));
    expect(request).toMatchObject({
      revision: 4,
      acknowledgedAt: expect.any(String),
      extension: { days: 10 },
      outcome: { is: "done", answer: "Đã sửa họ tên." },
    });
    const { requests } = await bodyOf(testApp(db(), ACTORS.public).get(own));
    expect(requests[0].outcome.answer).toBe("Đã sửa họ tên.");
    expect(await bodyOf(officer().get("/api/data-requests"))).toMatchObject({ open: [], closed: [{ id }] });
  });

  test("a participant withdraws a consent and later asks for deletion, and no number moves", async () => {
    const { slots } = await bodyOf(organiser().get(`/api/events/${event}/attendance`));
    const [{ id: participation }] = (await bodyOf(organiser().get(`/api/events/${event}/participations`))).items;
    const mark = { state: "present", basis: "desk" };
    const marks = slots.map((slot: object) => ({ participation, ...slot, mark }));
    await organiser().put(`/api/events/${event}/attendance/marks`, { marks });
    const counted = () =>
      db()
        .selectFrom("attendance_marks")
        .innerJoin("participations", "participations.id", "participation_id")
        .select(["sex", "organisation_id", "province_code", "state"])
        .select(({ fn }) => [fn.count("person_id").distinct().as("people"), fn.countAll().as("marks")])
        .groupBy(["sex", "organisation_id", "province_code", "state"])
        .execute();
    const before = await counted();
    const holder = testApp(db(), ACTORS.public);
    const said = { event, purpose: "report", text: 1, language: "vi" };
    await holder.post(`${own}/consents`, { ...said, isGiven: true });
    await holder.post(`${own}/consents`, { ...said, isGiven: false });
    const id = await asked("deletion");
    const done = await bodyOf(take(id, { step: "erase" }));
    expect(done.request.outcome.is).toBe("done");
    expect(done).not.toHaveProperty("person");
    expect(done.request).not.toHaveProperty("wish");
    expect(before).toMatchObject([{ people: 1, marks: 3 }]);
    expect(await counted()).toEqual(before);
    expect((await holder.get(own)).status).toBe(404);
    expect((await bodyOf(organiser().get(`/api/events/${event}/participations`))).erased).toBe(1);
  });
});

describe("error", () => {
  test.each([
    ["a copy is not erased", "copy", { step: "erase" }],
    ["a deletion is not done by saying so", "deletion", { step: "done", answer: "Xong." }],
  ])("%s", async (_, kind, step) => {
    const response = await take(await asked(kind), step);
    expect([response.status, (await bodyOf(response)).code]).toEqual([409, "STEP_NOT_POSSIBLE"]);
    expect(await db().selectFrom("persons").select("given").execute()).toEqual([{ given: "Lan" }]);
  });

  test("a refused deletion deletes nothing, and is closed", async () => {
    const id = await asked("deletion");
    await take(id, { step: "refuse", answer: "Hồ sơ đang được kiểm toán." });
    expect((await take(id, { step: "erase" }, 2)).status).toBe(409);
    expect(await db().selectFrom("persons").select("given").execute()).toEqual([{ given: "Lan" }]);
  });

  test.each([{ step: "refuse" }, { step: "extend", days: 16, reason: "x" }, { step: "extend", days: 5 }])(
    "%j is no step",
    async (step) => {
      expect((await take(await asked("copy"), step)).status).toBe(400);
    },
  );

  test("of two who take a step, the second is told", async () => {
    const id = await asked("copy");
    await take(id, { step: "acknowledge" });
    const late = await take(id, { step: "refuse", answer: "x" });
    expect([late.status, (await bodyOf(late)).refusal]).toEqual([
      412,
      { code: "DATA_REQUEST_CHANGED", yours: 1, current: 2 },
    ]);
  });

  test("who was taken off every list meanwhile is not shown, and the request can be closed", async () => {
    const id = await asked("deletion");
    const [{ id: participation }] = (await bodyOf(organiser().get(`/api/events/${event}/participations`))).items;
    await organiser().delete(`/api/participations/${participation}`, { "If-Match": '"1"' });
    expect(await bodyOf(officer().get(`/api/data-requests/${id}`))).not.toHaveProperty("person");
    expect((await take(id, { step: "erase" })).status).toBe(200);
  });
});

describe("security", () => {
  test.each(["public", "organiser", "verifier", "donor", "admin", "system"] as const)(
    "%s handles no request",
    async (role) => {
      const id = await asked("deletion");
      const app = testApp(db(), ACTORS[role]);
      const answers = [
        await app.get("/api/data-requests"),
        await app.get(`/api/data-requests/${id}`),
        await app.post(`/api/data-requests/${id}/steps`, { step: "erase" }, { "If-Match": '"1"' }),
      ];
      expect(answers.map(({ status }) => status)).toEqual([403, 403, 403]);
      expect(await db().selectFrom("persons").select("given").execute()).toEqual([{ given: "Lan" }]);
    },
  );

  test("the officer reads no list of participants, and nobody outside a request", async () => {
    const list = `/api/events/${event}/participations`;
    const [{ id }] = (await bodyOf(organiser().get(list))).items;
    for (const path of [list, `/api/participations/${id}`, `/api/participations/${id}/consents`]) {
      expect((await officer().get(path)).status).toBe(403);
    }
  });
});
