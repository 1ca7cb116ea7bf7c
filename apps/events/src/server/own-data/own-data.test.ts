import { createHash } from "node:crypto";
import { consentOf } from "@wps/model";
import { beforeEach, describe, expect, test } from "vitest";
import { ACTORS, actorFor, seedAccounts } from "../../../test/actors.ts";
import { bodyOf, SAMPLE, seedOrganisations, testApp, testClock } from "../../../test/app.ts";
import { emptied, useDatabase } from "../../../test/database.ts";
import { LAN } from "../../../test/participations.ts";

const db = useDatabase();
const organiser = () => testApp(db(), ACTORS.organiser);
/** Whoever holds a link and nothing else. */
const holder = (from?: string) => testApp(db(), ACTORS.public, undefined, testClock(from));
let event: string;
let participation: string;
let person: string;

beforeEach(async () => {
  await emptied(db());
  await seedOrganisations(db());
  await seedAccounts(db());
  event = (await bodyOf(testApp(db()).post("/api/events", SAMPLE))).id;
  ({ id: participation, person } = await bodyOf(organiser().post(`/api/events/${event}/participations`, LAN)));
});

const linkPath = () => `/api/participations/${participation}/own-data-link`;

/** The address under which the page of a fresh link asks. */
async function offered(): Promise<string> {
  const response = await organiser().post(linkPath(), {});
  expect(response.status).toBe(201);
  return `/api${new URL((await bodyOf(response)).link).pathname}`;
}

const said = (isGiven: boolean) => ({ event, purpose: "report", isGiven, text: 1, language: "vi" });

describe("happy", () => {
  test("a link shows what is kept, and that it was looked at is written down", async () => {
    const { file, requests } = await bodyOf(holder().get(await offered()));
    const { person: known, profile, roles } = LAN;
    expect(file).toMatchObject({ name: Object(known).name, birthYear: 1985, events: [{ event, profile, roles }] });
    expect(file.contact).toEqual({ status: "known", contact: Object(known).contact });
    expect(file.events[0]).toMatchObject({ title: SAMPLE.title, start: "2026-12-01", marks: [], consents: [] });
    expect(requests).toEqual([]);
    const reading = await db().selectFrom("person_reads").selectAll().executeTakeFirstOrThrow();
    expect(reading).toMatchObject({ operation: "getOwnData", role: "public", account: null, person_id: person });
  });

  test("a consent is given and withdrawn by oneself, at once", async () => {
    const path = await offered();
    const state = async () => consentOf((await bodyOf(holder().get(path))).file.events[0].consents, "report");
    expect(await state()).toBe("not-asked");
    expect((await holder().post(`${path}/consents`, said(true))).status).toBe(201);
    expect(await state()).toBe("given");
    await holder("2026-11-21T02:00:00.000Z").post(`${path}/consents`, said(false));
    expect(await state()).toBe("withdrawn");
    expect(await db().selectFrom("consents").select("channel").execute()).toHaveLength(2);
  });

  test("what was asked is listed with its day, and not with its words", async () => {
    const path = await offered();
    const asked = await bodyOf(holder().post(`${path}/requests`, { kind: "deletion", wish: "Xin xóa tên tôi." }));
    expect(asked).not.toHaveProperty("wish");
    expect((await bodyOf(holder().get(path))).requests).toEqual([asked]);
  });

  test("the sessions that somebody is to teach are told", async () => {
    const { sessions } = await bodyOf(organiser().get(`/api/events/${event}`));
    await db()
      .updateTable("participations")
      .set({ roles: ["trainer"] })
      .where("id", "=", participation)
      .execute();
    const items = sessions.map(({ id }: { id: string }) => ({ session: id, trainers: [participation] }));
    await organiser().put(`/api/events/${event}/session-trainers`, { items }, { "If-Match": '"0"' });
    const { file } = await bodyOf(holder().get(await offered()));
    expect(file.events[0].teaches).toEqual([
      { date: "2026-12-01", hours: { start: "08:30", end: "17:00" } },
      { date: "2026-12-02" },
    ]);
  });

  test("marks of attendance are told day by day", async () => {
    const { slots } = await bodyOf(organiser().get(`/api/events/${event}/attendance`));
    const mark = { state: "late", basis: "desk" };
    const marks = slots.map((slot: object) => ({ participation, ...slot, mark }));
    await organiser().put(`/api/events/${event}/attendance/marks`, { marks });
    const { file } = await bodyOf(holder().get(await offered()));
    expect(file.events[0].marks).toEqual([
      { date: "2026-12-01", part: "morning", state: "late" },
      { date: "2026-12-01", part: "afternoon", state: "late" },
      { date: "2026-12-02", part: "whole", state: "late" },
    ]);
  });
});

describe("error", () => {
  test("of one kind there is one open request", async () => {
    const path = await offered();
    const ask = () => holder().post(`${path}/requests`, { kind: "copy" });
    expect((await ask()).status).toBe(201);
    const again = await ask();
    expect([again.status, (await bodyOf(again)).code]).toEqual([409, "DATA_REQUEST_EXISTS"]);
    expect((await holder().post(`${path}/requests`, { kind: "access" })).status).toBe(201);
  });

  test("of two that come at once, one is taken", async () => {
    const path = await offered();
    const both = await Promise.all([1, 2].map(() => holder().post(`${path}/requests`, { kind: "copy" })));
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
  });
});

describe("security", () => {
  test("one that never was, one that is over, one that was replaced and one that was revoked answer alike", async () => {
    const replaced = await offered();
    const revoked = await offered();
    await organiser().delete(linkPath());
    const over = await offered();
    const answers = await Promise.all([
      holder().get(`/api/my-data/${"A".repeat(43)}`),
      holder().get(replaced),
      holder().get(revoked),
      holder("2027-01-21T01:00:00.000Z").get(over),
    ]);
    const told = await Promise.all(answers.map(async (answer) => ({ ...(await bodyOf(answer)), requestId: "" })));
    expect(new Set(told.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(told[0]).toMatchObject({ status: 404, code: "OWN_DATA_NOT_FOUND" });
    expect((await holder().get(over)).status).toBe(200);
  });

  test("what holds no link says and asks nothing", async () => {
    const nowhere = `/api/my-data/${"A".repeat(43)}`;
    expect((await holder().post(`${nowhere}/consents`, said(true))).status).toBe(404);
    expect((await holder().post(`${nowhere}/requests`, { kind: "copy" })).status).toBe(404);
    expect(await db().selectFrom("consents").select("id").execute()).toEqual([]);
  });

  test("only the SHA-256 of the secret is kept", async () => {
    const token = (await offered()).split("/").at(-1) ?? "";
    const row = await db().selectFrom("own_data_links").selectAll().executeTakeFirstOrThrow();
    expect(row.token_hash).toEqual(createHash("sha256").update(token).digest());
  });

  test("a link tells nothing that whoever made it may not read: no other event, and nothing said there", async () => {
    const own = { ...SAMPLE, organisations: [{ organisation: "gov-canada", role: "lead", basis: "stated" }] };
    const { id: other } = await bodyOf(testApp(db()).post("/api/events", { ...own, taskLinks: [] }));
    await testApp(db()).post(`/api/events/${other}/participations`, { ...LAN, person });
    const path = await offered();
    const { file } = await bodyOf(holder().get(path));
    expect(file.events.map((one: { event: string }) => one.event)).toEqual([event]);
    expect((await holder().post(`${path}/consents`, { ...said(true), event: other })).status).toBe(404);
  });

  test("it opens nothing any more when its holder is taken off the list", async () => {
    const path = await offered();
    await organiser().delete(`/api/participations/${participation}`, { "If-Match": '"1"' });
    expect((await holder().get(path)).status).toBe(404);
  });

  test.each([
    ["donor", ACTORS.donor, 403],
    ["verifier", ACTORS.verifier, 403],
    ["officer", ACTORS.officer, 403],
    ["organiser of others", actorFor("organiser", "gov-canada"), 404],
  ] as const)("%s hands out no link, and revokes none", async (_, actor, status) => {
    const path = await offered();
    const app = testApp(db(), actor);
    expect([(await app.post(linkPath(), {})).status, (await app.delete(linkPath())).status]).toEqual([status, status]);
    expect((await holder().get(path)).status).toBe(200);
  });
});
