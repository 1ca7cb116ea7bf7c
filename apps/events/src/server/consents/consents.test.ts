import { type ConsentRecord, consentOf } from "@wps/model";
import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import { ACTORS, actorFor, seedAccounts } from "../../../test/actors.ts";
import { bodyOf, SAMPLE, seedOrganisations, testApp } from "../../../test/app.ts";
import { emptied, useDatabase } from "../../../test/database.ts";
import { LAN } from "../../../test/participations.ts";

const db = useDatabase();
const organiser = () => testApp(db(), ACTORS.organiser);
let event: string;
let path: string;

beforeEach(async () => {
  await emptied(db());
  await seedOrganisations(db());
  await seedAccounts(db());
  event = (await bodyOf(testApp(db()).post("/api/events", SAMPLE))).id;
  const { id } = await bodyOf(organiser().post(`/api/events/${event}/participations`, LAN));
  path = `/api/participations/${id}/consents`;
});

const SIGNED = { purpose: "report", isGiven: true, text: 1, language: "vi", channel: "paper", on: "2026-11-20" };
const said = async (): Promise<ConsentRecord[]> => (await bodyOf(organiser().get(path))).items;

describe("happy", () => {
  test("before anybody was asked there is nothing, and that is no consent", async () => {
    expect(await said()).toEqual([]);
    expect(consentOf(await said(), "report")).toBe("not-asked");
  });

  test("a signed paper is written down with its day, and withdrawn by a record of its own", async () => {
    const made = await organiser().post(path, SIGNED);
    expect(made.status).toBe(201);
    expect(await bodyOf(made)).toMatchObject({ ...SIGNED, event });
    await organiser().post(path, { ...SIGNED, isGiven: false, channel: "desk", on: "2026-11-21" });
    expect(await said()).toHaveLength(2);
    expect(consentOf(await said(), "report")).toBe("withdrawn");
    expect(consentOf(await said(), "certificate")).toBe("not-asked");
    const by = await db().selectFrom("consents").select("recorded_by").distinct().execute();
    expect(by).toEqual([{ recorded_by: ACTORS.organiser.account }]);
  });

  test("who reads what somebody agreed to is written down", async () => {
    await said();
    const reading = await db().selectFrom("person_reads").selectAll().executeTakeFirstOrThrow();
    expect(reading).toMatchObject({ operation: "listConsents", event_id: event, people: 1, role: "organiser" });
  });

  test("the proof stays when somebody is taken off the list", async () => {
    await organiser().post(path, SIGNED);
    await organiser().delete(path.replace("/consents", ""), { "If-Match": '"1"' });
    expect(await db().selectFrom("persons").select("id").execute()).toEqual([]);
    expect(await db().selectFrom("consents").select("purpose").execute()).toEqual([{ purpose: "report" }]);
  });
});

describe("error", () => {
  test("nobody agreed to a text that there never was", async () => {
    const answer = await organiser().post(path, { ...SIGNED, text: 99 });
    expect([answer.status, (await bodyOf(answer)).code]).toEqual([422, "CONSENT_TEXT_NOT_FOUND"]);
  });

  test("nothing is signed tomorrow", async () => {
    const answer = await organiser().post(path, { ...SIGNED, on: "2026-11-22" });
    expect([answer.status, (await bodyOf(answer)).refusal]).toEqual([
      422,
      { code: "SIGNED_LATER", on: "2026-11-22", today: "2026-11-21" },
    ]);
  });

  test.each([
    ["without a yes or a no", { ...SIGNED, isGiven: undefined }],
    ["to a purpose that there is not", { ...SIGNED, purpose: "marketing" }],
    ["in the name of the person", { ...SIGNED, channel: "self-service" }],
  ])("%s", async (_, body) => {
    expect((await organiser().post(path, body)).status).toBe(400);
    expect(await said()).toEqual([]);
  });
});

describe("security", () => {
  test.each([
    ["public", ACTORS.public, 403],
    ["donor", ACTORS.donor, 403],
    ["verifier", ACTORS.verifier, 403],
    ["officer", ACTORS.officer, 403],
    ["organiser of others", actorFor("organiser", "gov-canada"), 404],
  ] as const)("%s neither reads nor writes", async (_, actor, status) => {
    const app = testApp(db(), actor);
    expect([(await app.get(path)).status, (await app.post(path, SIGNED)).status]).toEqual([status, status]);
    expect(await said()).toEqual([]);
  });

  test("what was said is told in no other way", async () => {
    await organiser().post(path, SIGNED);
    await expect(sql`update consents set given = false`.execute(db())).rejects.toThrow(/another way/);
    await expect(sql`update consents set decided_on = '2026-01-01'`.execute(db())).rejects.toThrow(/another way/);
    await expect(
      sql`insert into consents select gen_random_uuid(), person_id, event_id, purpose, given, text_version, language,
        'self-service', decided_on, recorded_by, recorded_at from consents`.execute(db()),
    ).rejects.toThrow(/consents_by/);
  });
});
