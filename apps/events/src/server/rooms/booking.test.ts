import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import { ACTORS, actorFor, seedAccounts } from "../../../test/actors.ts";
import { bodyOf, SAMPLE, seedOrganisations, testApp } from "../../../test/app.ts";
import { emptied, useDatabase } from "../../../test/database.ts";
import { ROOM } from "../../../test/rooms.ts";

const db = useDatabase();
const organiser = () => testApp(db(), ACTORS.organiser);
const DAY = "2026-12-01";
let room: string;
let other: string;

const inRoom = (start: string, end: string, change: object = {}) => ({
  ...SAMPLE,
  status: "planned",
  deviations: [],
  sessions: [{ date: DAY, hours: { start, end }, room }],
  ...change,
});
const save = (draft: object, app = organiser()) => app.post("/api/events", draft);
const again = ({ id, revision }: { id: string; revision: number }, draft: object, app = organiser()) =>
  app.put(`/api/events/${id}`, draft, { "If-Match": `"${revision}"` });
const booked = () => sql<{ during: string }>`select during::text from room_bookings`.execute(db());

beforeEach(async () => {
  await emptied(db());
  await seedOrganisations(db());
  await seedAccounts(db());
  room = (await bodyOf(organiser().post("/api/rooms", ROOM))).id;
  other = (await bodyOf(organiser().post("/api/rooms", { ...ROOM, name: { vi: "Phòng 202" } }))).id;
});

describe("happy", () => {
  test("a room is taken from the first minute to the last, in the zone of the event", async () => {
    expect((await save(inRoom("08:30", "11:00"))).status).toBe(201);
    expect((await booked()).rows).toHaveLength(1);
    const paris = { timeZone: "Europe/Paris" };
    expect((await save(inRoom("05:00", "06:00", paris))).status).toBe(201);
    expect((await bodyOf(save(inRoom("04:00", "05:00", paris)))).refusal).toMatchObject({
      code: "ROOM_TAKEN",
      hours: { start: "04:00", end: "05:00" },
    });
  });

  test.each([
    ["as the other ends", "10:00", "11:00"],
    ["until the other begins", "07:00", "08:00"],
  ])("one begins or ends %s", async (_, start, end) => {
    await save(inRoom("08:00", "10:00"));
    expect((await save(inRoom(start, end))).status).toBe(201);
  });

  test.each([
    ["in another room", () => ({ sessions: [{ date: DAY, hours: { start: "08:00", end: "10:00" }, room: other }] })],
    ["without hours", () => ({ sessions: [{ date: DAY, room }] })],
    ["on another day", () => ({ sessions: [{ date: "2026-12-02", hours: { start: "08:00", end: "10:00" }, room }] })],
    ["that is an idea", () => ({ status: "idea" })],
    ["that is postponed", () => ({ status: "postponed", statusReason: { vi: "Bão" } })],
    ["that is cancelled", () => ({ status: "cancelled", statusReason: { vi: "Bão" } })],
  ])("an event %s takes nothing from another", async (_, change) => {
    await save(inRoom("08:00", "10:00"));
    expect((await save(inRoom("08:00", "10:00", change()))).status).toBe(201);
  });

  test("an event that is saved again keeps its room, moves in it, and gives it up when it is called off", async () => {
    const one = await bodyOf(save(inRoom("08:00", "10:00")));
    const moved = await bodyOf(again(one, inRoom("09:00", "11:00")));
    expect(moved.sessions).toMatchObject([{ room, hours: { start: "09:00" } }]);
    expect((await save(inRoom("10:30", "12:00"))).status).toBe(409);
    const off = inRoom("09:00", "11:00", { status: "cancelled", statusReason: { vi: "Bão" } });
    expect((await again(moved, off)).status).toBe(200);
    expect((await booked()).rows).toEqual([]);
    expect((await save(inRoom("10:30", "12:00"))).status).toBe(201);
  });
});

describe("error", () => {
  test("who comes second is told room, day and hours, and the event that has it", async () => {
    const { id: event } = await bodyOf(save(inRoom("08:00", "10:00")));
    const answer = await save(inRoom("09:00", "11:00", { title: { vi: "Lớp khác" } }));
    expect(answer.status).toBe(409);
    expect((await bodyOf(answer)).refusal).toEqual({
      code: "ROOM_TAKEN",
      path: ["sessions", 0, "room"],
      room,
      name: ROOM.name,
      date: DAY,
      hours: { start: "09:00", end: "10:00" },
      event,
    });
  });

  test("of two at the same instant exactly one gets the room", async () => {
    for (const _ of [1, 2, 3, 4]) {
      await db().deleteFrom("events").execute();
      const answers = await Promise.all([1, 2, 3].map(() => save(inRoom("08:00", "10:00"))));
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
      expect((await booked()).rows).toHaveLength(1);
    }
  });

  test("two who change places do not wait for each other for ever", async () => {
    const twice = (first: string, second: string) =>
      inRoom("", "", {
        sessions: [
          { date: DAY, hours: { start: "08:00", end: "10:00" }, room: first },
          { date: DAY, hours: { start: "08:00", end: "10:00" }, room: second },
        ],
      });
    const answers = await Promise.all([save(twice(room, other)), save(twice(other, room))]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  test.each([
    ["idea", "planned"],
    ["cancelled", "planned"],
  ])("from %s to %s an event takes its room, where nobody has it", async (from, to) => {
    const reason = from === "cancelled" ? { statusReason: { vi: "Bão" } } : {};
    const waiting = await bodyOf(save(inRoom("08:00", "10:00", { status: from, ...reason })));
    await save(inRoom("09:00", "11:00"));
    const { statusReason: _, ...draft } = inRoom("08:00", "10:00", { statusReason: undefined });
    expect(await bodyOf(again(waiting, { ...draft, status: to }))).toMatchObject({ code: "ROOM_TAKEN" });
    expect((await again(waiting, { ...draft, status: to, sessions: [] })).status).toBe(200);
  });

  test("one room holds two sessions of an event at once in no plan, though in an idea", async () => {
    const sessions = ["08:00", "09:00"].map((start) => ({ date: DAY, hours: { start, end: "10:00" }, room }));
    expect(await bodyOf(save(inRoom("", "", { sessions })))).toMatchObject({
      code: "MALFORMED",
      issues: [{ path: ["sessions", 1, "room"] }],
    });
    expect((await save(inRoom("", "", { sessions, status: "idea" }))).status).toBe(201);
  });

  test("a room that there is not is named by its place, and one that is closed by its day", async () => {
    const nowhere = "00000000-0000-4000-8000-000000000099";
    const sessions = [{ date: "2026-12-02" }, { date: DAY, room: nowhere }];
    expect(await bodyOf(save(inRoom("", "", { sessions })))).toMatchObject({
      code: "SESSION_ROOM_NOT_FOUND",
      refusal: { path: ["sessions", 1, "room"], id: nowhere },
    });
    const before = await bodyOf(save(inRoom("08:00", "10:00")));
    const idea = await bodyOf(save(inRoom("13:00", "15:00", { status: "idea" })));
    const close = organiser().put(`/api/rooms/${room}`, { ...ROOM, closedFrom: DAY }, { "If-Match": '"1"' });
    expect((await close).status).toBe(200);
    expect(await bodyOf(save(inRoom("13:00", "15:00")))).toMatchObject({
      code: "ROOM_CLOSED",
      refusal: { path: ["sessions", 0, "room"], room, date: DAY, closedFrom: DAY },
    });
    const planned = inRoom("", "", { sessions: idea.sessions });
    expect(await bodyOf(again(idea, planned))).toMatchObject({ code: "ROOM_CLOSED" });
    const [session] = before.sessions;
    expect((await again(before, inRoom("", "", { sessions: [{ ...session, title: { vi: "Ngày 1" } }] }))).status).toBe(
      200,
    );
  });
});

describe("security", () => {
  test("of an event that one may not read no more is told than that the room is taken", async () => {
    const hidden = inRoom("08:00", "10:00", { publication: "draft", sensitivity: "sensitive" });
    await save({ ...hidden, organisations: [{ organisation: "mps", role: "lead", basis: "stated" }] });
    const stranger = testApp(db(), actorFor("organiser", "un-women"));
    const own = { organisations: [{ organisation: "un-women", role: "lead", basis: "stated" }] };
    const { refusal } = await bodyOf(save(inRoom("09:00", "12:00", own), stranger));
    expect(refusal).toMatchObject({ code: "ROOM_TAKEN", hours: { start: "09:00", end: "10:00" } });
    expect(refusal).not.toHaveProperty("event");
    expect(JSON.stringify(refusal)).not.toContain("08:00");
  });

  test("the database itself gives a room to one at a time, whoever writes, and writes the bookings itself", async () => {
    await save(inRoom("08:00", "10:00"));
    const { sessions } = await bodyOf(save(inRoom("08:00", "10:00", { status: "idea" })));
    expect((await booked()).rows).toHaveLength(1);
    const plan = db().updateTable("events").set({ status: "planned" }).where("status", "=", "idea");
    await expect(plan.execute()).rejects.toThrow("room_bookings_one_at_a_time");
    const move = db().updateTable("event_sessions").set({ start_time: "10:00", end_time: "11:00" });
    await move.where("id", "=", sessions[0].id).execute();
    await plan.execute();
    expect((await booked()).rows).toHaveLength(2);
    const back = db().updateTable("event_sessions").set({ start_time: "09:59" }).where("id", "=", sessions[0].id);
    await expect(back.execute()).rejects.toThrow("room_bookings_one_at_a_time");
  });
});
