import type { ProgrammeEvent } from "@wps/model";
import { enteredOf } from "@wps/model";
import { beforeEach, describe, expect, test } from "vitest";
import { ACTORS, actorFor, seedAccounts } from "../../../test/actors.ts";
import { bodyOf, SAMPLE, seedOrganisations, testApp } from "../../../test/app.ts";
import { emptied, useDatabase } from "../../../test/database.ts";

const db = useDatabase();
const organiser = () => testApp(db(), ACTORS.organiser);
let event: ProgrammeEvent;
let first: string;
let second: string;

const listed = async (given: string, change: object = {}): Promise<string> => {
  const person = { name: { given, order: "family-first" } };
  const row = { person, profile: { sex: "woman" }, roles: ["trainer"], status: "confirmed", entry: "added", ...change };
  return (await bodyOf(organiser().post(`/api/events/${event.id}/participations`, row))).id;
};
const path = () => `/api/events/${event.id}/session-trainers`;
const read = (app = organiser()) => app.get(path());
const write = (items: object[], revision = 0, app = organiser()) =>
  app.put(path(), { items }, { "If-Match": `"${revision}"` });

beforeEach(async () => {
  await emptied(db());
  await seedOrganisations(db());
  await seedAccounts(db());
  event = await bodyOf(organiser().post("/api/events", SAMPLE));
  [first = "", second = ""] = event.sessions.map(({ id }) => id);
});

describe("happy", () => {
  test("before anybody said so nobody teaches; then those who were named, in their order", async () => {
    expect(await bodyOf(read())).toEqual({ event: event.id, revision: 0, items: [] });
    const [lan, minh] = [await listed("Lan"), await listed("Minh", { roles: ["participant", "trainer"] })];
    const items = [
      { session: first, trainers: [minh, lan] },
      { session: second, trainers: [lan] },
    ];
    const written = await write(items);
    expect([written.status, written.headers.get("ETag")]).toEqual([200, '"1"']);
    expect(await bodyOf(read())).toEqual({ event: event.id, revision: 1, items });
    expect(await bodyOf(write([], 1))).toEqual({ event: event.id, revision: 2, items: [] });
  });

  test("they stay when the event is saved, and go with their session", async () => {
    const lan = await listed("Lan");
    await write([
      { session: first, trainers: [lan] },
      { session: second, trainers: [lan] },
    ]);
    const sessions = event.sessions.filter(({ id }) => id === second);
    const draft = { ...enteredOf(event), sessions };
    const saved = await organiser().put(`/api/events/${event.id}`, draft, { "If-Match": `"${event.revision}"` });
    expect(saved.status).toBe(200);
    expect((await bodyOf(read())).items).toEqual([{ session: second, trainers: [lan] }]);
    expect(await db().selectFrom("session_trainers").select("session_id").execute()).toEqual([{ session_id: second }]);
  });

  test("who is taken off the list, or does not come, teaches nothing", async () => {
    const [lan, minh] = [await listed("Lan"), await listed("Minh")];
    await write([{ session: first, trainers: [lan, minh] }]);
    await organiser().delete(`/api/participations/${lan}`, { "If-Match": '"1"' });
    expect((await bodyOf(read())).items).toEqual([{ session: first, trainers: [minh] }]);
    await db().updateTable("participations").set({ status: "declined" }).where("id", "=", minh).execute();
    expect((await bodyOf(read())).items).toEqual([]);
  });
});

describe("the board", () => {
  const board = (actor = ACTORS.organiser, query = "from=2026-11-30") =>
    bodyOf(testApp(db(), actor).get(`/api/boards/trainers?${query}`));
  const shown = (items: readonly { date: string; standing: string; by: { status: string } }[]) =>
    items.map(({ date, standing, by }) => [date, standing, by.status]);

  test("says who teaches at which sessions, at all of them where nobody said which, and notes that it was read", async () => {
    const lan = await listed("Lan");
    await listed("An", { roles: ["facilitator"], status: "invited" });
    await listed("Chi", { roles: ["participant"] });
    await listed("Dung", { status: "declined" });
    const all = await board();
    expect(all.people.map(({ name }: { name: { given: string } }) => name.given)).toEqual(["An", "Lan"]);
    expect(all.items[0]).toEqual({
      person: all.items[0].person,
      date: "2026-12-01",
      hours: { start: "08:30", end: "17:00" },
      timeZone: "Asia/Ho_Chi_Minh",
      standing: "confirmed",
      by: { status: "told", id: event.id, title: event.title },
    });
    expect(shown(all.items)).toEqual([
      ["2026-12-01", "confirmed", "told"],
      ["2026-12-02", "confirmed", "told"],
      ["2026-12-01", "unanswered", "told"],
      ["2026-12-02", "unanswered", "told"],
    ]);
    await write([{ session: second, trainers: [lan] }]);
    expect(shown((await board()).items).filter(([, standing]) => standing === "confirmed")).toEqual([
      ["2026-12-02", "confirmed", "told"],
    ]);
    expect((await board(ACTORS.organiser, "from=2026-12-02&days=1")).items).toHaveLength(2);
    const reads = await db()
      .selectFrom("person_reads")
      .selectAll()
      .where("operation", "=", "getTrainerBoard")
      .execute();
    expect(reads).toHaveLength(3);
    expect(reads[0]).toMatchObject({ event_id: event.id, people: 2 });
  });

  test("of an event without sessions all days are told, of one that was called off none", async () => {
    await listed("Lan");
    const bare = { ...enteredOf(event), sessions: [] };
    const saved = await organiser().put(`/api/events/${event.id}`, bare, { "If-Match": `"${event.revision}"` });
    expect(shown((await board()).items).map(([date]) => date)).toEqual(["2026-12-01", "2026-12-02"]);
    const off = { ...bare, status: "cancelled", statusReason: { vi: "Bão." } };
    const { revision } = await bodyOf(saved);
    await organiser().put(`/api/events/${event.id}`, off, { "If-Match": `"${revision}"` });
    expect(await board()).toMatchObject({ people: [], items: [] });
  });

  test("of a list that the reader may not read it says no more than that somebody is elsewhere", async () => {
    const { person } = await bodyOf(organiser().get(`/api/participations/${await listed("Lan")}`));
    const women = [{ organisation: "un-women", role: "lead", basis: "stated" }];
    const other = await bodyOf(
      testApp(db(), ACTORS.admin).post("/api/events", { ...SAMPLE, organisations: women, title: { vi: "Kín" } }),
    );
    const row = { person, profile: { sex: "woman" }, roles: ["speaker"], status: "confirmed", entry: "added" };
    const path = `/api/events/${other.id}/participations`;
    expect((await testApp(db(), ACTORS.admin).post(path, row)).status).toBe(201);
    const own = actorFor("organiser", "mps");
    const told = await board(own);
    expect(shown(told.items).filter(([, , by]) => by === "withheld")).toHaveLength(2);
    expect(JSON.stringify(told)).not.toContain("Kín");
    const theirs = await board(actorFor("organiser", "vwu"));
    expect(theirs).toMatchObject({ people: [], items: [] });
  });
});

describe("error", () => {
  test("of two who write at once the second is told", async () => {
    const lan = await listed("Lan");
    const items = [{ session: first, trainers: [lan] }];
    const answers = await Promise.all([write(items), write(items)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect(await bodyOf(write([], 7))).toMatchObject({
      code: "SESSION_TRAINERS_CHANGED",
      refusal: { yours: 7, current: 1 },
    });
  });

  test("a version that there is not is not written over nothing", async () => {
    expect((await write([], 3)).status).toBe(412);
    expect((await bodyOf(read())).revision).toBe(0);
  });

  test.each([
    ["a participant", { roles: ["participant"] }],
    ["a trainer who does not come", { status: "declined" }],
  ])("%s teaches nothing", async (_, change) => {
    const id = await listed("Lan", change);
    expect(await bodyOf(write([{ session: first, trainers: [id] }]))).toMatchObject({
      code: "TRAINER_NOT_FOUND",
      refusal: { path: ["items", 0, "trainers", 0], id },
    });
  });

  test("a trainer of another event, and a session of another, are not there", async () => {
    const lan = await listed("Lan");
    const here = event;
    event = await bodyOf(organiser().post("/api/events", SAMPLE));
    const there = event.sessions[0]?.id ?? "";
    expect((await bodyOf(write([{ session: there, trainers: [lan] }]))).code).toBe("TRAINER_NOT_FOUND");
    event = here;
    expect(await bodyOf(write([{ session: there, trainers: [lan] }]))).toMatchObject({
      code: "SESSION_NOT_FOUND",
      refusal: { path: ["items", 0, "session"], id: there },
    });
  });

  test("nobody teaches a session twice", async () => {
    const lan = await listed("Lan");
    expect((await write([{ session: first, trainers: [lan, lan] }])).status).toBe(400);
  });
});

describe("security", () => {
  test("it is told to those who may read the list, and to nobody else", async () => {
    await write([{ session: first, trainers: [await listed("Lan")] }]);
    for (const actor of [ACTORS.public, ACTORS.donor, ACTORS.verifier, ACTORS.officer, actorFor("organiser", "moj")]) {
      const app = testApp(db(), actor);
      expect([403, 404]).toContain((await read(app)).status);
      expect([403, 404]).toContain((await write([], 1, app)).status);
    }
    expect((await bodyOf(read())).items).toHaveLength(1);
  });
});
