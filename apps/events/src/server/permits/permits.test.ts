import type { Permit } from "@wps/model";
import { beforeEach, describe, expect, test } from "vitest";
import { ACTORS, actorFor, seedAccounts } from "../../../test/actors.ts";
import { bodyOf, SAMPLE, seedOrganisations, testApp } from "../../../test/app.ts";
import { emptied, useDatabase } from "../../../test/database.ts";
import { PERMIT } from "../../../test/permits.ts";
import type { PermitStepList } from "../../contract/permits.ts";

const db = useDatabase();
const organiser = () => testApp(db(), ACTORS.organiser);
const enter = async (change: object = {}): Promise<{ id: string; title: object }> => {
  const answer = await organiser().post("/api/events", { ...SAMPLE, sessions: [], ...change });
  expect(answer.status).toBe(201);
  return bodyOf(answer);
};
const on = (start: string, end = start) => ({ dates: { precision: "day", start, end, basis: "stated" } });
const write = (event: string, permit: object = PERMIT, revision = 0, app = organiser()) =>
  app.put(`/api/events/${event}/permit`, { permit }, { "If-Match": `"${revision}"` });
const read = (event: string, app = organiser()) => bodyOf(app.get(`/api/events/${event}/permit`));
const due = async (app = organiser()): Promise<PermitStepList["items"]> =>
  (await bodyOf(app.get("/api/permits/due"))).items;
const toApply: Permit = {
  status: "needed",
  grounds: ["foreign-participants"],
  application: { status: "not-made" },
  decision: { status: "pending" },
  report: {},
};

beforeEach(async () => {
  await emptied(db());
  await seedOrganisations(db());
  await seedAccounts(db());
});

describe("happy", () => {
  test("what is known is read as it was written, and every version is kept, with who wrote it", async () => {
    const { id } = await enter();
    expect(await read(id)).toEqual({ event: id, revision: 0, permit: { status: "unknown" } });
    const written = await write(id);
    expect([written.status, written.headers.get("ETag")]).toEqual([200, '"1"']);
    expect(await read(id)).toEqual({ event: id, revision: 1, permit: PERMIT });
    expect((await write(id, { status: "not-needed" }, 1)).status).toBe(200);
    const versions = await db().selectFrom("event_permit_revisions").selectAll().orderBy("revision").execute();
    expect(versions.map(({ value, made_by }) => [value.permit.status, made_by])).toEqual([
      ["needed", ACTORS.organiser.account],
      ["not-needed", ACTORS.organiser.account],
    ]);
  });

  test("what is to be done stands by its day; what has no day comes last", async () => {
    const late = await enter(on("2199-06-10"));
    const soon = await enter({ ...on("2199-05-10"), title: { vi: "Đối thoại" } });
    const off = await enter({ ...on("2199-04-01"), status: "postponed", statusReason: { vi: "Bão." } });
    const held = await enter({ ...on("2026-03-08"), status: "held" });
    for (const { id } of [late, soon, off]) expect((await write(id, toApply)).status).toBe(200);
    expect((await write(held.id)).status).toBe(200);
    expect(await due()).toMatchObject([
      { event: held.id, step: "report", due: "2026-12-20", isSure: true },
      { event: soon.id, step: "apply", due: "2199-03-31", isSure: false, title: { vi: "Đối thoại" } },
      { event: late.id, step: "apply", due: "2199-05-01" },
      { event: off.id, step: "apply" },
    ]);
    expect((await write(held.id, { ...PERMIT, report: { sentOn: "2026-03-09" } }, 1)).status).toBe(200);
    expect((await due()).map(({ event }) => event)).not.toContain(held.id);
  });

  test("where nobody has said anything it is asked only where somebody from abroad may be at it, and only ahead", async () => {
    const own = {
      organisations: [{ organisation: "mps", role: "lead", basis: "stated" }],
      funding: { status: "not-given" },
    };
    await enter({ ...on("2199-06-10"), ...own });
    await enter(on("2025-07-10"));
    const shared = await enter(on("2199-06-10"));
    expect(await due()).toMatchObject([{ event: shared.id, step: "find-out", due: "2199-05-01", isSure: false }]);
    expect((await due())[0]?.foreign).toContain("un-women");
    await write(shared.id, { status: "not-needed", why: { vi: "Không có yếu tố nước ngoài." } });
    expect(await due()).toEqual([]);
  });
});

describe("error", () => {
  test("of two who write at once the second is told", async () => {
    const { id } = await enter();
    const answers = await Promise.all([write(id), write(id, { status: "not-needed" })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect(await bodyOf(write(id))).toMatchObject({ code: "PERMIT_CHANGED", refusal: { yours: 0, current: 1 } });
  });

  test.each([
    ["applied for", { application: { status: "made", on: "2199-01-01" } }, "application"],
    ["given", { decision: { status: "granted", on: "2199-01-01" } }, "decision"],
    ["reported on", { report: { sentOn: "2199-01-01" } }, "report"],
  ])("nothing is %s on a day to come", async (_, change, part) => {
    const { id } = await enter();
    const answer = await write(id, { ...PERMIT, decision: { status: "granted" }, report: {}, ...change });
    expect(answer.status).toBe(422);
    expect(await bodyOf(Promise.resolve(answer))).toMatchObject({
      code: "DONE_TOO_EARLY",
      refusal: { path: ["permit", part, part === "report" ? "sentOn" : "on"] },
    });
    expect((await read(id)).revision).toBe(0);
  });

  test("a permit that contradicts itself is not kept", async () => {
    const { id } = await enter();
    expect((await write(id, { ...PERMIT, application: { status: "not-made" } })).status).toBe(400);
  });
});

describe("security", () => {
  test("those who run the event write, verifiers read, and to others nothing is there", async () => {
    const { id } = await enter({ ...on("2199-06-10"), publication: "published" });
    await write(id, toApply);
    const verifier = testApp(db(), ACTORS.verifier);
    expect((await read(id, verifier)).permit).toEqual(toApply);
    expect((await write(id, PERMIT, 1, verifier)).status).toBe(403);
    expect(await due(verifier)).toHaveLength(1);
    const stranger = testApp(db(), actorFor("organiser", "moj"));
    expect((await stranger.get(`/api/events/${id}/permit`)).status).toBe(403);
    expect(await due(stranger)).toEqual([]);
    for (const actor of [ACTORS.public, ACTORS.donor, ACTORS.officer]) {
      const app = testApp(db(), actor);
      expect((await app.get(`/api/events/${id}/permit`)).status).toBeGreaterThanOrEqual(403);
      expect((await app.get("/api/permits/due")).status).toBe(403);
    }
  });

  test("of an event that they do not read, not even its existence is told", async () => {
    const { id } = await enter({ publication: "draft" });
    const stranger = testApp(db(), actorFor("organiser", "moj"));
    expect((await stranger.get(`/api/events/${id}/permit`)).status).toBe(404);
    expect((await write(id, PERMIT, 0, stranger)).status).toBe(404);
  });
});
