import type { Participation, ProgrammeEvent } from "@wps/model";
import { sql } from "kysely";
import { Client } from "pg";
import { beforeEach, describe, expect, inject, test } from "vitest";
import { ACTORS, seedAccounts } from "../../../test/actors.ts";
import { bodyOf, SAMPLE, seedOrganisations, testApp } from "../../../test/app.ts";
import { emptied, useDatabase } from "../../../test/database.ts";
import { moneyPaidBy } from "../../../test/event-money.ts";
import { GRANT } from "../../../test/grants.ts";
import { AN, LAN } from "../../../test/participations.ts";
import { urlOf } from "../../../test/server.ts";
import { CHANNEL } from "./notice.ts";

const db = useDatabase();
let event: ProgrammeEvent;
let lan: Participation;
const organiser = () => testApp(db(), ACTORS.organiser);

beforeEach(async () => {
  await emptied(db());
  await seedOrganisations(db());
  await seedAccounts(db());
  event = await bodyOf(testApp(db()).post("/api/events", SAMPLE));
  lan = await bodyOf(organiser().post(`/api/events/${event.id}/participations`, LAN));
});

/** What the database tells while something is done, of the people of an event or of its money. */
async function toldOf(work: () => Response | Promise<Response>, of: "list" | "money" = "list"): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(db());
  const client = new Client({ connectionString: urlOf(inject("server").url, rows[0]?.name ?? "") });
  await client.connect();
  const told: string[] = [];
  client.on("notification", ({ payload }) => told.push(payload ?? ""));
  await client.query(`listen ${CHANNEL}`);
  const answer = await work();
  expect(answer.ok, await answer.clone().text()).toBe(true);
  await client.query("select 1");
  await client.end();
  return told.filter((payload) => payload.includes(`"${of}"`));
}

const change = (given: string) =>
  organiser().put(
    `/api/participations/${lan.id}`,
    {
      person: { name: { ...lan.name, given } },
      profile: lan.profile,
      roles: lan.roles,
      status: lan.status,
    },
    { "If-Match": `"${lan.revision}"` },
  );

describe("what the database tells of the people of an event", () => {
  test("is told once, whatever is done with a list, its marks, its register, its reports and its seats", async () => {
    const slot = { session: event.sessions[1]?.id, part: "whole" };
    const mark = { participation: lan.id, ...slot, mark: { state: "present", basis: "desk" } };
    const report = { ...slot, name: "zoom.csv", leastMinutes: 5, unlisted: 0 };
    const base = `/api/events/${event.id}`;
    const works = [
      () => organiser().post(`${base}/participations`, AN),
      () => organiser().put(`${base}/attendance/marks`, { marks: [mark] }),
      () => organiser().put(`${base}/attendance/marks`, { marks: [{ ...mark, mark: null }] }),
      () =>
        organiser().post(`${base}/attendance-reports`, { ...report, marks: [{ participation: lan.id, over: null }] }),
      () => organiser().put(`${base}/attendance`, { closed: false }, { "If-Match": '"0"' }),
      () => change("Liên"),
    ];
    for (const work of works) {
      const told = await toldOf(work);
      expect(told).toHaveLength(1);
      expect(JSON.parse(told[0] ?? "")).toMatchObject({ list: event.id, audience: { publication: event.publication } });
    }
  });

  test("is told of every list that somebody is on when their name changes", async () => {
    const other = await bodyOf(testApp(db()).post("/api/events", SAMPLE));
    await organiser().post(`/api/events/${other.id}/participations`, { ...LAN, person: lan.person });
    const told = await toldOf(() => change("Liên"));
    expect(new Set(told.map((payload) => JSON.parse(payload).list))).toEqual(new Set([event.id, other.id]));
  });

  test("says nothing of anybody", async () => {
    const [told] = await toldOf(() => change("Quỳnh"));
    expect(told).not.toMatch(/Quỳnh|Nguyễn|example\.org/);
    expect(told).not.toContain(lan.person);
    expect(told).not.toContain(lan.id);
  });
});

describe("what the database tells of the money of an event", () => {
  test("is told once each time it is written, and says of which event and nothing else", async () => {
    const { id: grant } = await bodyOf(organiser().post("/api/grants", GRANT));
    for (const revision of [0, 1]) {
      const save = () =>
        organiser().put(`/api/events/${event.id}/money`, moneyPaidBy(grant), { "If-Match": `"${revision}"` });
      const told = await toldOf(save, "money");
      expect(told).toHaveLength(1);
      const { money, audience, ...more } = JSON.parse(told[0] ?? "");
      expect([money, Object.keys(audience).sort(), more]).toEqual([
        event.id,
        ["funders", "organisations", "publication", "sensitivity"],
        {},
      ]);
    }
  });
});
