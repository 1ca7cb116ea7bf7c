import { randomUUID } from "node:crypto";
import { GovernmentLevel, PersonId, Sex } from "@wps/model";
import fc from "fast-check";
import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import { ACTORS, seedAccounts } from "../../../test/actors.ts";
import { bodyOf, SAMPLE, seedOrganisations, testApp, testClock } from "../../../test/app.ts";
import { emptied, useDatabase } from "../../../test/database.ts";
import { AN, LAN } from "../../../test/participations.ts";
import { OPEN_PLAN } from "../../../test/seats.ts";
import { erasureService } from "./service.ts";

const db = useDatabase();
const erasure = () => erasureService({ db: db(), now: testClock(), newId: randomUUID });
const organiser = () => testApp(db(), ACTORS.organiser);
let event: string;
let sessions: string[];

beforeEach(async () => {
  await emptied(db());
  await seedOrganisations(db());
  await seedAccounts(db());
  const made = await bodyOf(testApp(db()).post("/api/events", SAMPLE));
  event = made.id;
  sessions = made.sessions.map(({ id }: { id: string }) => id);
});

/** Somebody whose every word is found nowhere else. */
const PLANTED = {
  ...LAN,
  person: {
    name: { family: "Tôn Nữ", given: "Quỳnh Nhai", order: "family-first" },
    birthYear: 1937,
    contact: { email: "quynh.nhai@example.org", phone: "+84900000777" },
  },
  profile: { ...LAN.profile, unit: "Phòng Hoa Ban", function: "Thủ kho Mường Lay" },
};
const WORDS = /Tôn Nữ|Quỳnh Nhai|1937|quynh|0000777|Hoa Ban|Mường Lay/;

async function listed(draft: object = PLANTED, of = event) {
  const made = await bodyOf(organiser().post(`/api/events/${of}/participations`, draft));
  return { ...made, person: PersonId.parse(made.person) };
}

/** Every row of every table, as text. */
async function everything(): Promise<string> {
  const tables = await sql<{ name: string }>`
    select tablename as name from pg_tables where schemaname = current_schema()
  `.execute(db());
  expect(tables.rows.length).toBeGreaterThan(30);
  const texts = await Promise.all(
    tables.rows.map(({ name }) =>
      sql<{ row: string }>`select t::text as row from ${sql.table(name)} as t`.execute(db()),
    ),
  );
  return texts.flatMap(({ rows }) => rows.map(({ row }) => row)).join("\n");
}

describe("happy", () => {
  test("nothing of somebody is left in any table, and they are counted as before", async () => {
    const { id, person } = await listed();
    await organiser().put(`/api/events/${event}/attendance/marks`, {
      marks: [{ participation: id, session: sessions[1], part: "whole", mark: { state: "present", basis: "desk" } }],
    });
    const { link } = await bodyOf(organiser().post(`/api/participations/${id}/own-data-link`, {}));
    const own = `/api${new URL(link).pathname}`;
    await testApp(db(), ACTORS.public).post(`${own}/requests`, { kind: "access", wish: "Tôi là Quỳnh Nhai." });
    await sql`update data_requests set closed_at = received_at, outcome = 'refused', answer = 'Gửi chị Quỳnh Nhai',
      extension_days = 3, extension_reason = 'Tôn Nữ'`.execute(db());
    await sql`insert into registrations values (${id}, ${event}, array[sha256('0000777')])`.execute(db());
    await sql`insert into access_needs values (${id}, ${event}, 'sealed: Quỳnh Nhai')`.execute(db());
    await sql`insert into sensitive_details values (${id}, ${event}, 'sealed: Quỳnh Nhai')`.execute(db());
    await testApp(db()).post(`/api/participations/${id}/place-link`, {});
    expect(await everything()).toMatch(WORDS);

    expect(await erasure().erase(ACTORS.officer, person)).toBe(true);

    for (const table of [
      "registrations",
      "access_needs",
      "sensitive_details",
      "place_links",
      "own_data_links",
    ] as const) {
      expect(await db().selectFrom(table).selectAll().execute()).toEqual([]);
    }

    expect(await everything()).not.toMatch(WORDS);
    const kept = await db().selectFrom("participations").selectAll().executeTakeFirstOrThrow();
    expect(kept).toMatchObject({ sex: "woman", organisation_id: "mps", province_code: "01", age_group: "35-44" });
    expect(await db().selectFrom("attendance_marks").select("state").execute()).toEqual([{ state: "present" }]);
    expect((await testApp(db(), ACTORS.public).get(own)).status).toBe(404);
  });

  test("who is left behind has an identifier that no log knows", async () => {
    const { id, person } = await listed();
    await organiser().get(`/api/participations/${id}`);
    await erasure().erase(ACTORS.officer, person);
    const left = await db().selectFrom("persons").select(["id", "erased"]).executeTakeFirstOrThrow();
    expect(left.id).not.toBe(person);
    expect(left.erased).toBe(true);
    const logged = await db().selectFrom("person_reads").select("person_id").execute();
    expect(logged.map(({ person_id }) => person_id)).not.toContain(left.id);
  });

  test("a list says of how many the names were deleted, and shows them to nobody", async () => {
    const { id, person } = await listed();
    await listed(AN);
    await erasure().erase(ACTORS.officer, person);
    const { items, unreadable, erased } = await bodyOf(organiser().get(`/api/events/${event}/participations`));
    expect([items.length, unreadable, erased]).toEqual([1, 0, 1]);
    expect((await organiser().get(`/api/participations/${id}`)).status).toBe(404);
    const matches = organiser().post(`/api/events/${event}/person-matches`, {
      people: [{ name: "Tôn Nữ Quỳnh Nhai" }],
    });
    expect((await bodyOf(matches)).items).toEqual([]);
  });

  test("certificates go with the name that they bear", async () => {
    const { id: course, sessions: days } = await bodyOf(
      testApp(db()).post("/api/events", { ...SAMPLE, sessions: [{ date: "2026-12-01" }] }),
    );
    const { id, person } = await listed(PLANTED, course);
    await organiser().put(`/api/events/${course}/attendance/marks`, {
      marks: [{ participation: id, session: days[0].id, part: "whole", mark: { state: "present", basis: "desk" } }],
    });
    const closed = { closed: true, rule: { percent: 100, excused: "absent" } };
    await organiser().put(`/api/events/${course}/attendance`, closed, { "If-Match": '"0"' });
    expect((await organiser().post(`/api/events/${course}/certificates`, {})).ok).toBe(true);
    expect(await db().selectFrom("certificates").select("given").execute()).toEqual([{ given: "Quỳnh Nhai" }]);
    await erasure().erase(ACTORS.officer, person);
    expect(await everything()).not.toMatch(WORDS);
  });

  test("a register can be closed though somebody who was erased was never marked", async () => {
    const { person } = await listed();
    const { id } = await listed({ ...AN, status: "confirmed" });
    const places = [
      [sessions[0], "morning"],
      [sessions[0], "afternoon"],
      [sessions[1], "whole"],
    ];
    const marks = places.map(([session, part]) => ({
      participation: id,
      session,
      part,
      mark: { state: "absent", basis: "paper" },
    }));
    await organiser().put(`/api/events/${event}/attendance/marks`, { marks });
    const close = async () =>
      (await organiser().put(`/api/events/${event}/attendance`, { closed: true }, { "If-Match": '"0"' })).status;
    expect(await close()).toBe(409);
    await erasure().erase(ACTORS.officer, person);
    expect(await close()).toBe(200);
  });

  test("an import of which somebody was erased is undone only where that is of no matter", async () => {
    const list = { name: "danh-sach.csv", rows: [PLANTED, AN], dryRun: false };
    const { import: made } = await bodyOf(organiser().post(`/api/events/${event}/participation-imports`, list));
    const { id } = await db()
      .selectFrom("persons")
      .select("id")
      .where("given", "=", "Quỳnh Nhai")
      .executeTakeFirstOrThrow();
    await erasure().erase(ACTORS.officer, PersonId.parse(id));
    const path = `/api/participation-imports/${made.id}`;
    expect((await organiser().delete(path)).status).toBe(409);
    expect((await organiser().delete(`${path}?changed=drop`)).status).toBe(204);
    expect(await db().selectFrom("persons").select("id").execute()).toEqual([]);
  });
});

test("whoever waited for a seat waits no longer, since nobody could tell them of one", async () => {
  const { person } = await listed({ ...PLANTED, status: "waiting" });
  await listed({ ...AN, status: "waiting" });
  await erasure().erase(ACTORS.officer, person);
  const rows = db()
    .selectFrom("participations")
    .select(["status", sql`queue is null`.as("isOut")])
    .orderBy("number");
  expect(await rows.execute()).toEqual([
    { status: "withdrawn", isOut: true },
    { status: "waiting", isOut: false },
  ]);
});

test("a seat at an event to come goes to whoever waits for it", async () => {
  await organiser().put(`/api/events/${event}/seats`, { ...OPEN_PLAN, capacity: 1 }, { "If-Match": '"0"' });
  const { person } = await listed({ ...PLANTED, status: "confirmed" });
  await listed({ ...AN, roles: ["participant"], status: "waiting" });
  await erasure().erase(ACTORS.officer, person);
  const rows = db().selectFrom("participations").select("status").orderBy("number");
  expect(await rows.execute()).toEqual([{ status: "withdrawn" }, { status: "invited" }]);
});

test("a seat at an event that has begun is part of the record", async () => {
  const { person } = await listed({ ...PLANTED, status: "confirmed" });
  const later = erasureService({ db: db(), now: testClock("2026-12-01T01:00:00.000Z"), newId: randomUUID });
  await later.erase(ACTORS.officer, person);
  expect(await db().selectFrom("participations").select("status").execute()).toEqual([{ status: "confirmed" }]);
});

describe("error", () => {
  test("whoever is gone is not erased again, and comes back in no way", async () => {
    const { person } = await listed();
    await erasure().erase(ACTORS.officer, person);
    expect(await erasure().erase(ACTORS.officer, person)).toBe(false);
    const { id } = await db().selectFrom("persons").select("id").executeTakeFirstOrThrow();
    expect(await erasure().erase(ACTORS.officer, PersonId.parse(id))).toBe(false);
    await expect(
      sql`update persons set erased = false, given = 'Lan', name_order = 'given-first'`.execute(db()),
    ).rejects.toThrow(/does not come back/);
    await expect(sql`update persons set given = 'Lan'`.execute(db())).rejects.toThrow(/persons_erased/);
    await expect(sql`update persons set unit = 'Lan'`.execute(db())).rejects.toThrow(/persons_erased/);
  });
});

describe("security", () => {
  test.each(["public", "organiser", "verifier", "donor", "admin", "system"] as const)(
    "%s erases nobody",
    async (role) => {
      const { person } = await listed();
      await expect(erasure().erase(ACTORS[role], person)).rejects.toMatchObject({ refusal: { code: "NOT_ALLOWED" } });
      expect(await everything()).toMatch(WORDS);
    },
  );

  test("nobody puts whoever is left behind on another list", async () => {
    const { person } = await listed();
    await erasure().erase(ACTORS.officer, person);
    const { id } = await db().selectFrom("persons").select("id").executeTakeFirstOrThrow();
    const { id: other } = await bodyOf(testApp(db()).post("/api/events", { ...SAMPLE, title: { vi: "Lớp khác" } }));
    const answer = bodyOf(organiser().post(`/api/events/${other}/participations`, { ...AN, person: id }));
    expect(await answer).toMatchObject({ code: "PERSON_NOT_FOUND" });
  });
});

/** Everything that is counted of people, finely enough that any number made of it is the same where this is. */
async function counted(): Promise<unknown[]> {
  const profile = sql`p.sex, p.organisation_id, p.province_code, p.government_level, p.age_group`;
  const questions = [
    sql`select event_id, p.status, p.roles, ${profile}, count(*) from participations p group by 1, 2, 3, 4, 5, 6, 7, 8`,
    sql`select m.session_id, m.part, m.state, p.sex, count(*) from attendance_marks m
      join participations p on p.id = m.participation_id group by 1, 2, 3, 4`,
    // How many kept coming, and how often they were there: completion, part by part.
    sql`select event_id, times, count(*) from (
      select p.id, p.event_id, count(m.state) filter (where m.state in ('present', 'late')) as times
      from participations p left join attendance_marks m on m.participation_id = p.id group by 1, 2) as t group by 1, 2`,
    ...["sex", "organisation_id", "province_code", "government_level"].map(
      (by) => sql`select ${sql.ref(by)}, count(distinct person_id) from participations group by 1`,
    ),
    sql`select events, count(*) from (
      select person_id, array_agg(event_id order by event_id) as events from participations group by 1) as t group by 1`,
    sql`select sex, organisation_id, province_code, government_level, age_group, count(*) from persons group by 1, 2, 3, 4, 5`,
  ];
  const answers = await Promise.all(questions.map((question) => question.execute(db())));
  return answers.map(({ rows }) => rows.map((row) => JSON.stringify(row)).sort());
}

const people = fc.array(
  fc.record({
    sex: fc.constantFrom(...Sex.options),
    organisation_id: fc.constantFrom("mps", "un-women", null),
    government_level: fc.constantFrom(...GovernmentLevel.options, null),
    province: fc.constantFrom("01", "04", null),
    comes: fc.array(fc.constantFrom("present", "late", "absent", "excused"), { minLength: 2, maxLength: 2 }),
    isErased: fc.boolean(),
  }),
  { minLength: 1, maxLength: 8 },
);

test("whoever is erased, no number moves of events that have begun", { timeout: 120_000 }, async () => {
  const afterwards = erasureService({ db: db(), now: testClock("2026-12-03T01:00:00.000Z"), newId: randomUUID });
  const second = await bodyOf(testApp(db()).post("/api/events", { ...SAMPLE, title: { vi: "Lớp khác" } }));
  const now = new Date(0).toISOString();
  await fc.assert(
    fc.asyncProperty(people, async (drawn) => {
      await sql`delete from participations`.execute(db());
      await sql`delete from persons`.execute(db());
      const ids: { id: PersonId; isErased: boolean }[] = [];
      for (const { comes, isErased, province, ...rest } of drawn) {
        const id = PersonId.parse(randomUUID());
        ids.push({ id, isErased });
        const profile = {
          ...rest,
          unit: "Hoa Ban",
          province_code: province,
          province_list: province && "2025",
        } as const;
        const nothing = { function: null, position_level: null, age_group: null, created_at: now, updated_at: now };
        await db()
          .insertInto("persons")
          .values({
            ...{ id, revision: 1, ...profile, ...nothing, family: null, middle: null },
            ...{ given: "Lan", name_order: "given-first", birth_year: null, contact: null },
          })
          .execute();
        for (const [nth, of] of [event, second.id].entries()) {
          const participation = randomUUID();
          await db()
            .insertInto("participations")
            .values({
              ...{
                id: participation,
                revision: 1,
                event_id: of,
                number: ids.length,
                person_id: id,
                ...profile,
                ...nothing,
              },
              ...{ roles: ["participant"], mode: null, status: "confirmed", import_id: null, entry: "added" },
            })
            .execute();
          const session = nth === 0 ? sessions[1] : second.sessions[1].id;
          await sql`insert into attendance_marks (participation_id, event_id, session_id, part, state, basis, marked_at)
            values (${participation}, ${of}, ${session}, 'whole', ${comes[nth]}, 'desk', now())`.execute(db());
        }
      }
      const before = await counted();
      expect(before.flat().length).toBeGreaterThan(6);
      for (const { id, isErased } of ids) if (isErased) await afterwards.erase(ACTORS.officer, id);
      expect(await counted()).toEqual(before);
    }),
    { numRuns: 15 },
  );
});
