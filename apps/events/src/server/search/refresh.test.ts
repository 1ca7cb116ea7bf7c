import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { beforeEach, expect, test } from "vitest";
import { bodyOf, SAMPLE, seedOrganisations, testApp, testClock } from "../../../test/app.ts";
import { emptied, useDatabase } from "../../../test/database.ts";
import { refreshSearch } from "./refresh.ts";

const db = useDatabase();
const app = () => testApp(db());
const refresh = () => refreshSearch({ db: db(), now: testClock(), newId: randomUUID });
const found = async (words: string) => (await bodyOf(app().get(`/api/events?q=${words}`))).items.length;

beforeEach(async () => {
  await emptied(db());
  await seedOrganisations(db());
  await app().post("/api/events", SAMPLE);
});

test("what an earlier release wrote in another way is found again, and is not changed otherwise", async () => {
  await sql`update events set search = 'An toàn'`.execute(db());
  await sql`update organisations set search = 'Bộ Công an' where id = 'mps'`.execute(db());
  const before = await bodyOf(app().get("/api/events"));
  expect([await found("khong+gian"), await found("cong+an")]).toEqual([0, 0]);
  expect(await refresh()).toBe(2);
  expect([await found("khong+gian"), await found("cong+an")]).toEqual([1, 1]);
  expect(await bodyOf(app().get("/api/events"))).toEqual(before);
});

test("what is up to date already is left alone, and so is what cannot be read", async () => {
  expect(await refresh()).toBe(0);
  await sql`update events set time_zone = 'Mars/Olympus', search = ''`.execute(db());
  expect(await refresh()).toBe(0);
});
