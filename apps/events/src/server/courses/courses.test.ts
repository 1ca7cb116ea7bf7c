import type { Course } from "@wps/model";
import { beforeEach, describe, expect, test } from "vitest";
import { ACTORS, actorFor, seedAccounts } from "../../../test/actors.ts";
import { bodyOf, seedOrganisations, testApp } from "../../../test/app.ts";
import { COURSE, MODULE, runOf } from "../../../test/courses.ts";
import { emptied, useDatabase } from "../../../test/database.ts";

const db = useDatabase();
const organiser = () => testApp(db(), ACTORS.organiser);
const enter = (change: object = {}, app = organiser()) => app.post("/api/courses", { ...COURSE, ...change });
const replace = ({ id, revision }: Course, change: object, app = organiser()) =>
  app.put(`/api/courses/${id}`, { ...COURSE, ...change }, { "If-Match": `"${revision}"` });
const remove = ({ id, revision }: Course, app = organiser()) =>
  app.delete(`/api/courses/${id}`, { "If-Match": `"${revision}"` });

beforeEach(async () => {
  await emptied(db());
  await seedOrganisations(db());
  await seedAccounts(db());
});

describe("happy", () => {
  test.each([
    ["in full", {}],
    ["without a syllabus", { modules: [] }],
    ["of which little is known", { summary: undefined, modules: [{ id: MODULE, title: { vi: "Mở đầu" } }] }],
  ])("a course %s is read as it was entered", async (_, change) => {
    const entered = await enter(change);
    expect([entered.status, entered.headers.get("ETag")]).toEqual([201, '"1"']);
    const course: Course = await bodyOf(entered);
    expect(course).toEqual(JSON.parse(JSON.stringify({ ...COURSE, ...change, id: course.id, revision: 1 })));
    expect(await bodyOf(organiser().get(`/api/courses/${course.id}`))).toEqual(course);
    expect(await bodyOf(organiser().get("/api/courses"))).toEqual({ items: [course] });
  });

  test("a module that is new gets an identifier of its own, and those that are there keep theirs", async () => {
    const course: Course = await bodyOf(enter({ modules: [{ title: { vi: "Mở đầu" } }] }));
    const [first] = course.modules;
    const modules = [{ title: { vi: "Trước hết" } }, first];
    const again: Course = await bodyOf(replace(course, { modules }));
    expect(again.modules.map(({ title }) => title.vi)).toEqual(["Trước hết", "Mở đầu"]);
    expect(again.modules[1]).toEqual(first);
    expect(again.modules[0]?.id).not.toBe(first?.id);
  });

  test("every version is kept, with who wrote it, and that it was taken away", async () => {
    const course = await bodyOf(enter());
    const again = await replace(course, { modules: [] });
    expect([again.status, again.headers.get("ETag")]).toEqual([200, '"2"']);
    const latest = await bodyOf(again);
    expect((await remove(latest)).status).toBe(204);
    expect((await organiser().get(`/api/courses/${course.id}`)).status).toBe(404);
    const { account } = ACTORS.organiser;
    const versions = db().selectFrom("course_revisions").select(["revision", "value", "made_by"]).orderBy("revision");
    expect(await versions.execute()).toEqual([
      { revision: 1, value: course, made_by: account },
      { revision: 2, value: latest, made_by: account },
      { revision: 3, value: { removed: true }, made_by: account },
    ]);
  });

  test("an event is a run of it, with its number and the modules of its sessions", async () => {
    const course = await bodyOf(enter());
    const draft = runOf(course.id, 3, "2027-04-05");
    const sessions = draft.sessions.map((session) => ({ ...session, module: MODULE }));
    const made = await organiser().post("/api/events", { ...draft, sessions });
    expect(made.status).toBe(201);
    const run = await bodyOf(made);
    expect(run.run).toEqual({ course: course.id, number: 3, due: "2027-04-05" });
    expect(run.sessions.map(({ module }: { module: string }) => module)).toEqual(sessions.map(() => MODULE));
    expect(await bodyOf(organiser().get(`/api/events/${run.id}`))).toEqual(run);
  });
});

describe("error", () => {
  test("a course with runs stays, and so does a module that is taught", async () => {
    const course = await bodyOf(enter());
    const draft = runOf(course.id, 1, "2027-04-05");
    const sessions = draft.sessions.map((session) => ({ ...session, module: MODULE }));
    await organiser().post("/api/events", { ...draft, sessions });
    expect(await bodyOf(remove(course))).toMatchObject({ code: "COURSE_IN_USE", refusal: { runs: 1 } });
    const less = await replace(course, { modules: COURSE.modules.slice(1) });
    expect(less.status).toBe(409);
    expect(await bodyOf(less)).toMatchObject({
      code: "MODULE_IN_USE",
      refusal: { id: MODULE, sessions: sessions.length },
    });
  });

  test("an event is no run of a course that is not there, nor of a number that is taken, and teaches no module of another", async () => {
    const course = await bodyOf(enter());
    await organiser().post("/api/events", runOf(course.id, 1, "2027-04-05"));
    const again = await organiser().post("/api/events", runOf(course.id, 1, "2027-05-03"));
    expect([again.status, await bodyOf(again)]).toMatchObject([409, { code: "RUN_TAKEN", refusal: { number: 1 } }]);
    const nowhere = await organiser().post("/api/events", runOf(MODULE, 1, "2027-05-03"));
    expect([nowhere.status, await bodyOf(nowhere)]).toMatchObject([422, { code: "RUN_OF_NO_COURSE" }]);
    const draft = runOf(course.id, 2, "2027-05-03");
    const [first, ...rest] = draft.sessions;
    const strange = { ...draft, sessions: [{ ...first, module: course.id }, ...rest] };
    expect(await bodyOf(organiser().post("/api/events", strange))).toMatchObject({
      code: "MODULE_NOT_FOUND",
      refusal: { path: ["sessions", 0, "module"] },
    });
  });

  test("whoever is second is told", async () => {
    const course = await bodyOf(enter());
    await replace(course, { modules: [] });
    for (const late of [replace(course, {}), remove(course)]) {
      expect(await bodyOf(late)).toMatchObject({ code: "COURSE_CHANGED", refusal: { yours: 1, current: 2 } });
    }
  });

  test.each([
    ["nobody runs it", { organisations: [] }, 400],
    [
      "an organisation is not there",
      { organisations: [...COURSE.organisations, { organisation: "nobody", role: "partner" }] },
      422,
    ],
    ["a module stands there twice", { modules: [COURSE.modules[0], COURSE.modules[0]] }, 400],
  ])("where %s", async (_, change, status) => {
    expect((await enter(change)).status).toBe(status);
  });
});

describe("security", () => {
  const women = () => testApp(db(), actorFor("organiser", "un-women"));

  test("a course is nobody's who has no part in it, and its being there is not told", async () => {
    const course = await bodyOf(enter());
    expect(await bodyOf(women().get("/api/courses"))).toEqual({ items: [] });
    for (const answer of [
      women().get(`/api/courses/${course.id}`),
      replace(course, {}, women()),
      remove(course, women()),
    ]) {
      expect((await answer).status).toBe(404);
    }
    for (const actor of [ACTORS.public, ACTORS.donor, ACTORS.officer]) {
      expect((await testApp(db(), actor).get(`/api/courses/${course.id}`)).status).toBe(403);
    }
  });

  test("who takes part reads it and changes nothing", async () => {
    const partner = { organisation: "un-women", role: "partner" };
    const course = await bodyOf(enter({ organisations: [...COURSE.organisations, partner] }));
    expect(await bodyOf(women().get(`/api/courses/${course.id}`))).toEqual(course);
    expect((await replace(course, {}, women())).status).toBe(403);
    expect((await remove(course, women())).status).toBe(403);
  });

  test("nobody makes an event a run of a course that they do not run, or may not know of", async () => {
    const course = await bodyOf(enter());
    const draft = runOf(course.id, 1, "2027-04-05", {
      organisations: [{ organisation: "un-women" as never, role: "lead", basis: "stated" }],
    });
    const unknown = await women().post("/api/events", draft);
    expect([unknown.status, await bodyOf(unknown)]).toMatchObject([422, { code: "RUN_OF_NO_COURSE" }]);
    await replace(course, { organisations: [...COURSE.organisations, { organisation: "un-women", role: "partner" }] });
    expect((await women().post("/api/events", draft)).status).toBe(403);
  });

  test("nobody writes a course into another's hands", async () => {
    const course = await bodyOf(enter());
    expect((await replace(course, { organisations: [{ organisation: "un-women", role: "lead" }] })).status).toBe(403);
  });

  test("who may save a run need not know of its course", async () => {
    const course = await bodyOf(enter());
    const draft = runOf(course.id, 1, "2027-04-05");
    const run = await bodyOf(organiser().post("/api/events", draft));
    const host = run.organisations.some(({ organisation }: { organisation: string }) => organisation === "un-women");
    expect(host).toBe(true);
    const { id, origin, revision, sequence, createdAt, updatedAt, baseline, ...entered } = run;
    const saved = await women().put(
      `/api/events/${id}`,
      { ...entered, format: "online" },
      { "If-Match": `"${revision}"` },
    );
    expect(saved.status).toBe(200);
    expect(await bodyOf(saved)).toMatchObject({ format: "online", run: { course: course.id, number: 1 } });
  });
});
