import type { Course, ProgrammeEvent, Room } from "@wps/model";
import { beforeEach, describe, expect, test } from "vitest";
import { ACTORS, actorFor, seedAccounts } from "../../../test/actors.ts";
import { bodyOf, seedOrganisations, testApp } from "../../../test/app.ts";
import { COURSE, editOf, RUN, runOf } from "../../../test/courses.ts";
import { emptied, useDatabase } from "../../../test/database.ts";

const db = useDatabase();
const organiser = () => testApp(db(), ACTORS.organiser);
const STARTS = ["2027-04-05", "2027-05-03", "2027-06-07"] as const;

let course: Course;

beforeEach(async () => {
  await emptied(db());
  await seedOrganisations(db());
  await seedAccounts(db());
  course = await bodyOf(organiser().post("/api/courses", COURSE));
});

const make = (runs: readonly object[], app = organiser()) => app.post(`/api/courses/${course.id}/runs`, { runs });
const list = async (app = organiser()): Promise<ProgrammeEvent[]> =>
  (await bodyOf(app.get(`/api/courses/${course.id}/runs`))).items;
const edit = (body: object, app = organiser()) => app.post(`/api/courses/${course.id}/edits`, body);
const three = () => STARTS.map((start, index) => runOf(course.id, index + 1, start));
const formats = (runs: readonly ProgrammeEvent[]) => runs.map(({ format }) => format);

describe("happy", () => {
  test("three runs are made in one request, and listed by their days", async () => {
    const made = await make(three().toReversed());
    expect(made.status).toBe(201);
    expect(await list()).toHaveLength(3);
    expect((await list()).map(({ dates, run }) => [dates.start, run?.number])).toEqual(
      STARTS.map((start, index) => [start, index + 1]),
    );
  });

  test.each([
    ["this", ["in-person", "online", "in-person"]],
    ["following", ["in-person", "online", "online"]],
    ["all", ["online", "online", "online"]],
  ])("an edit for %s changes as many", async (scope, expected) => {
    await make(three().map((run) => ({ ...run, format: "in-person" })));
    const answer = await edit(editOf(await list(), 1, { format: "online" }, scope));
    expect(answer.status).toBe(200);
    const { edited, others } = await bodyOf(answer);
    expect([edited.revision, others.length]).toEqual([2, expected.filter((one) => one === "online").length - 1]);
    expect(formats(await list())).toEqual(expected);
  });

  test("an exception stays one", async () => {
    const [first, second, third] = three();
    await make([first, { ...second, format: "in-person" }, third] as object[]);
    await edit(editOf(await list(), 0, { format: "online", title: { vi: "Tập huấn mới" } }));
    expect(formats(await list())).toEqual(["online", "in-person", "online"]);
    expect((await list()).map(({ title }) => title.vi)).toEqual(["Tập huấn mới", "Tập huấn mới", "Tập huấn mới"]);
  });

  test("every run keeps its own versions", async () => {
    await make(three());
    await edit(editOf(await list(), 0, { format: "online" }));
    for (const { id } of await list()) {
      const { items } = await bodyOf(organiser().get(`/api/events/${id}/history`));
      expect(items.map(({ revision }: { revision: number }) => revision)).toEqual([2, 1]);
    }
  });
});

describe("error", () => {
  test("none is made where one cannot be, and it says which", async () => {
    const [first, second] = three();
    const wrong = {
      ...second,
      organisations: [...(second?.organisations ?? []), { organisation: "nobody", role: "partner", basis: "stated" }],
    };
    const answer = await make([first, wrong] as object[]);
    expect(await bodyOf(answer)).toMatchObject({
      code: "ORGANISATION_NOT_FOUND",
      refusal: { path: ["runs", 1, "organisations", expect.any(Number), "organisation"] },
    });
    expect(await list()).toEqual([]);
    expect(await bodyOf(make([first, first] as object[]))).toMatchObject({
      code: "RUN_TAKEN",
      refusal: { path: ["runs", 1, "run", "number"] },
    });
    expect(await list()).toEqual([]);
  });

  test("a run of another course is not made here", async () => {
    const other: Course = await bodyOf(organiser().post("/api/courses", COURSE));
    expect(await bodyOf(make([runOf(other.id, 1, "2027-04-05")]))).toMatchObject({
      code: "RUN_OF_NO_COURSE",
      refusal: { path: ["runs", 0, "run", "course"] },
    });
  });

  test("none is changed where somebody changed one of them since", async () => {
    await make(three());
    const body = editOf(await list(), 0, { format: "online" });
    await edit(editOf(await list(), 2, { format: "in-person" }, "this"));
    const event = (await list())[2]?.id;
    expect(await bodyOf(edit(body))).toMatchObject({ code: "EVENT_CHANGED", refusal: { yours: 1, current: 2, event } });
    expect((await list())[0]?.format).not.toBe("online");
  });

  test("a run that nobody looked at is left as it is", async () => {
    await make(three());
    const body = editOf((await list()).slice(0, 2), 0, { format: "online" });
    expect((await edit(body)).status).toBe(200);
    expect(formats(await list()).filter((format) => format === "online")).toHaveLength(2);
  });

  test("says in which run something is wrong that was to follow, and changes none", async () => {
    await make(three());
    const runs = await list();
    const room: Room = await bodyOf(
      testApp(db()).post("/api/rooms", { name: { vi: "Phòng họp" }, capacity: { kind: "unknown" } }),
    );
    const day = runs[1]?.sessions[0]?.date ?? "";
    const other = runOf(course.id, 9, day, {
      run: undefined,
      sessions: [{ date: day, hours: { start: "08:00", end: "18:00" }, room: room.id }],
    });
    expect((await organiser().post("/api/events", other)).status).toBe(201);
    const sessions = runs[0]?.sessions.map((session, at) => (at === 0 ? { ...session, room: room.id } : session));
    expect(await bodyOf(edit(editOf(runs, 0, { sessions })))).toMatchObject({
      code: "ROOM_TAKEN",
      refusal: { path: ["revisions", 1, "sessions", 0, "room"] },
    });
    const wrong = [...RUN.organisations, { organisation: "nobody", role: "partner", basis: "stated" }] as never;
    expect(await bodyOf(edit(editOf(runs, 0, { organisations: wrong })))).toMatchObject({
      refusal: { path: ["after", "organisations", 2, "organisation"] },
    });
    expect((await list()).map(({ revision }) => revision)).toEqual([1, 1, 1]);
  });

  test("the run that is edited is one of the course", async () => {
    await make(three());
    const body = editOf(await list(), 0, { format: "online" });
    expect((await edit({ ...body, event: course.id })).status).toBe(404);
  });
});

describe("security", () => {
  const women = () => testApp(db(), actorFor("organiser", "un-women"));

  test("who has no part in the course is told of no run through it", async () => {
    await make(three());
    const runs = await list();
    expect((await women().get(`/api/courses/${course.id}/runs`)).status).toBe(404);
    expect((await make(three(), women())).status).toBe(404);
    expect((await edit(editOf(runs, 0, { format: "online" }), women())).status).toBe(404);
  });

  test("a run of others is neither listed nor changed", async () => {
    const partner = { organisation: "un-women", role: "partner" };
    const body = { ...COURSE, organisations: [...COURSE.organisations, partner] };
    await organiser().put(`/api/courses/${course.id}`, body, { "If-Match": '"1"' });
    const alone = {
      organisations: [{ organisation: "mps" as never, role: "lead" as const, basis: "stated" as const }],
    };
    await make([runOf(course.id, 1, STARTS[0]), runOf(course.id, 2, STARTS[1], alone)]);
    const all = await list();
    expect((await list(women())).map(({ run }) => run?.number)).toEqual([1]);
    const answer = await edit(editOf(all, 0, { format: "online" }), women());
    expect(answer.status).toBe(200);
    expect((await bodyOf(answer)).others).toEqual([]);
    expect(formats(await list())[1]).not.toBe("online");
  });
});
