import type { Room } from "@wps/model";
import { beforeEach, describe, expect, test } from "vitest";
import { ACTORS, actorFor, seedAccounts } from "../../../test/actors.ts";
import { bodyOf, SAMPLE, seedOrganisations, testApp } from "../../../test/app.ts";
import { emptied, useDatabase } from "../../../test/database.ts";
import { ROOM } from "../../../test/rooms.ts";

const db = useDatabase();
const organiser = () => testApp(db(), ACTORS.organiser);
const enter = (change: object = {}, app = organiser()) => app.post("/api/rooms", { ...ROOM, ...change });
const replace = ({ id, revision }: Room, change: object, app = organiser()) =>
  app.put(`/api/rooms/${id}`, { ...ROOM, ...change }, { "If-Match": `"${revision}"` });

beforeEach(async () => {
  await emptied(db());
  await seedOrganisations(db());
  await seedAccounts(db());
});

describe("happy", () => {
  test.each([
    ["in full", {}],
    ["of which nobody knows how many it holds", { capacity: { kind: "unknown" } }],
    ["that holds nobody", { capacity: { kind: "exact", value: 0 } }],
    ["of which little is known", { venue: undefined, province: undefined, note: undefined }],
    ["that is to be closed", { closedFrom: "2027-01-01" }],
  ])("a room %s is read as it was entered", async (_, change) => {
    const entered = await enter(change);
    expect([entered.status, entered.headers.get("ETag")]).toEqual([201, '"1"']);
    const room: Room = await bodyOf(entered);
    expect(room).toEqual(JSON.parse(JSON.stringify({ ...ROOM, ...change, id: room.id, revision: 1 })));
    expect(await bodyOf(organiser().get("/api/rooms"))).toEqual({ items: [room] });
  });

  test("every version is kept, with who wrote it", async () => {
    const room = await bodyOf(enter());
    const closed = await replace(room, { closedFrom: "2027-01-01" });
    expect([closed.status, closed.headers.get("ETag")]).toEqual([200, '"2"']);
    const versions = db().selectFrom("room_revisions").select(["revision", "value", "made_by"]).orderBy("revision");
    const { account } = ACTORS.organiser;
    expect(await versions.execute()).toEqual([
      { revision: 1, value: room, made_by: account },
      { revision: 2, value: { ...room, revision: 2, closedFrom: "2027-01-01" }, made_by: account },
    ]);
  });

  test("rooms stand by their Vietnamese names, and are found without tone marks by the beginnings of words", async () => {
    await enter({ name: { vi: "Sảnh Đông" }, note: undefined });
    await enter({ name: { vi: "Đại hội trường", en: "Great hall" }, note: undefined });
    await enter({ name: { en: "Annex" }, venue: undefined, note: { vi: "Tầng hầm" } });
    const named = async (text: string) => {
      const { items } = await bodyOf(organiser().get(`/api/rooms${text}`));
      return items.map(({ name }: Room) => name.vi ?? name.en);
    };
    expect(await named("")).toEqual(["Annex", "Đại hội trường", "Sảnh Đông"]);
    expect(await named("?text=dai%20hoi")).toEqual(["Đại hội trường"]);
    expect(await named("?text=SANH")).toEqual(["Sảnh Đông"]);
    expect(await named("?text=tang%20ham")).toEqual(["Annex"]);
    expect(await named("?text=an%20ninh")).toEqual(["Đại hội trường", "Sảnh Đông"]);
    expect(await named("?text=ong")).toEqual([]);
    expect(await named("?text=!")).toEqual([]);
  });

  test("whoever reads an event is told what its rooms are called, and no more", async () => {
    const { id, name, venue } = await bodyOf(enter());
    const sessions = [{ date: "2026-12-01", room: id, format: "hybrid" }, { date: "2026-12-02" }];
    const event = await bodyOf(organiser().post("/api/events", { ...SAMPLE, publication: "published", sessions }));
    expect(event.sessions).toMatchObject(sessions);
    const everybody = testApp(db(), ACTORS.public);
    expect(await bodyOf(everybody.get(`/api/events/${event.id}/rooms`))).toEqual({ items: [{ id, name, venue }] });
  });
});

describe("the board of rooms", () => {
  const HOURS = { start: "08:30", end: "11:30" };
  const use = async (room: string, change: object, app = testApp(db())) => {
    const date = "2027-03-02";
    const dates = { precision: "day", start: date, end: date, basis: "stated" };
    const answer = await app.post("/api/events", {
      ...SAMPLE,
      dates,
      sessions: [{ date, hours: HOURS, room }],
      ...change,
    });
    expect(answer.status).toBe(201);
    return bodyOf(answer);
  };
  const board = (actor = ACTORS.admin, query = "from=2027-03-01") =>
    bodyOf(testApp(db(), actor).get(`/api/boards/rooms?${query}`));

  test("says which session has which room, and when, for the days that are asked for", async () => {
    const { id: room } = await bodyOf(enter());
    const event = await use(room, {});
    const told = { room, date: "2027-03-02", hours: HOURS, timeZone: "Asia/Ho_Chi_Minh" };
    const by = { status: "told", id: event.id, title: event.title };
    expect(await board()).toEqual({
      from: "2027-03-01",
      to: "2027-03-07",
      items: [{ ...told, standing: "booked", by }],
    });
    expect((await board(ACTORS.admin, "from=2027-03-03")).items).toEqual([]);
    expect(await board(ACTORS.admin, "from=2027-03-02&days=1")).toMatchObject({ to: "2027-03-02", items: [{ room }] });
  });

  test("an idea and hours that nobody knows want a room and have none; what was called off wants none", async () => {
    const { id: room } = await bodyOf(enter());
    await use(room, { status: "idea" });
    await use(room, { sessions: [{ date: "2027-03-02", room }] });
    await use(room, { status: "cancelled", statusReason: { vi: "Bão." } });
    expect((await board()).items.map(({ standing }: { standing: string }) => standing)).toEqual(["wanted", "wanted"]);
  });

  test("of an event that the reader may not know of, a booking says that there is one, and an idea nothing", async () => {
    const { id: room } = await bodyOf(enter());
    await use(room, { publication: "draft", title: { vi: "Kín" } });
    await use(room, { publication: "draft", title: { vi: "Kín nữa" }, status: "idea" });
    const told = await board(actorFor("organiser", "moj"));
    expect(told.items).toMatchObject([{ standing: "booked", by: { status: "withheld" } }]);
    expect(JSON.stringify(told)).not.toContain("Kín");
  });

  test.each(["from=mai", "from=2027-03-01&days=0", "from=2027-03-01&days=32", "from=2027-03-01&days=1.5", ""])(
    "is not told for days such as %s",
    async (query) => {
      expect(await board(ACTORS.admin, query)).toMatchObject({ code: "MALFORMED" });
    },
  );
});

describe("error", () => {
  test("of two who write at once the second is told", async () => {
    const room = await bodyOf(enter());
    const answers = await Promise.all([replace(room, { closedFrom: "2027-01-01" }), replace(room, {})]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect(await bodyOf(replace(room, {}))).toMatchObject({
      code: "ROOM_CHANGED",
      refusal: { yours: 1, current: 2 },
    });
  });

  test("a room that never was is not there", async () => {
    const id = "00000000-0000-4000-8000-000000000099";
    expect(await bodyOf(replace({ ...ROOM, id, revision: 1 } as Room, {}))).toMatchObject({
      code: "ROOM_NOT_FOUND",
      refusal: { id },
    });
  });

  test.each([
    ["in a province that there is not", { province: { code: "99", list: "2025" } }, "PROVINCE_NOT_FOUND", ["province"]],
    ["of nobody we know", { organisation: "nobody" }, "ORGANISATION_NOT_FOUND", ["organisation"]],
  ])("a room %s is refused", async (_, change, code, path) => {
    expect(await bodyOf(enter(change, testApp(db(), ACTORS.admin)))).toMatchObject({ code, refusal: { path } });
  });

  test.each([
    ["without a name", { name: {} }, ["name"]],
    ["of which nothing is said about how many it holds", { capacity: undefined }, ["capacity"]],
    ["that holds less than nobody", { capacity: { kind: "exact", value: -1 } }, ["capacity", "value"]],
    ["that closes on no day", { closedFrom: "2026-02-30" }, ["closedFrom"]],
  ])("a room %s is none", async (_, change, path) => {
    expect(await bodyOf(enter(change))).toMatchObject({ code: "MALFORMED", issues: [{ path }] });
    expect(await db().selectFrom("rooms").select("id").execute()).toEqual([]);
  });
});

describe("security", () => {
  test("rooms are told to whoever has an account, and to nobody else", async () => {
    await enter();
    expect(await bodyOf(testApp(db(), ACTORS.public).get("/api/rooms"))).toMatchObject({ code: "NOT_ALLOWED" });
    expect((await testApp(db(), ACTORS.donor).get("/api/rooms")).status).toBe(200);
  });

  test("an organiser keeps the rooms of its organisations alone, and gives none away", async () => {
    const room = await bodyOf(enter());
    const stranger = testApp(db(), actorFor("organiser", "un-women"));
    expect((await enter({}, stranger)).status).toBe(403);
    expect((await enter({ organisation: undefined })).status).toBe(403);
    expect((await replace(room, {}, stranger)).status).toBe(403);
    expect((await replace(room, { organisation: "un-women" }, stranger)).status).toBe(403);
    expect((await replace(room, { organisation: "un-women" })).status).toBe(403);
    expect((await replace(room, { organisation: undefined })).status).toBe(403);
    expect(await bodyOf(organiser().get("/api/rooms"))).toEqual({ items: [room] });
    expect((await enter({ organisation: undefined }, testApp(db(), ACTORS.admin))).status).toBe(201);
  });

  test("of an event that one may not read the rooms are not told, nor that it is there", async () => {
    const { id } = await bodyOf(enter());
    const sessions = [{ date: "2026-12-01", room: id }];
    const held = { ...SAMPLE, publication: "published", sensitivity: "sensitive", sessions };
    const event = await bodyOf(organiser().post("/api/events", held));
    for (const actor of [ACTORS.public, ACTORS.donor, actorFor("organiser", "moj")]) {
      const answer = await testApp(db(), actor).get(`/api/events/${event.id}/rooms`);
      expect(await bodyOf(answer)).toMatchObject({ code: "EVENT_NOT_FOUND" });
    }
  });
});
