import { randomUUID } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import { type ConsentRecord, consentOf, type Participation, ParticipationStatus, PersonId } from "@wps/model";
import fc from "fast-check";
import { type Kysely, sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import { ACTORS, actorFor, seedAccounts } from "../../../test/actors.ts";
import { bodyOf, SAMPLE, seedOrganisations, testApp, testClock } from "../../../test/app.ts";
import { emptied, useDatabase } from "../../../test/database.ts";
import { LAN } from "../../../test/participations.ts";
import { OPEN_PLAN, plannedSeats, registered, registrationOf, standings } from "../../../test/seats.ts";
import type { Tables } from "../db/tables.ts";
import { erasureService } from "../erasure/service.ts";

type Listed = Pick<Participation, "id" | "person" | "name" | "entry" | "status">;

const db = useDatabase();
const admin = () => testApp(db());
const organiser = () => testApp(db(), ACTORS.organiser);
let event: string;

beforeEach(async () => {
  await emptied(db());
  await seedOrganisations(db());
  await seedAccounts(db());
  event = (await bodyOf(admin().post("/api/events", SAMPLE))).id;
});

const NO_MARKS = {
  ...LAN,
  person: { name: { family: "Nguyen", middle: "Thi", given: "Lan", order: "family-first" } },
  profile: { ...LAN.profile, ageGroup: undefined, unit: undefined },
};
const another = async (more: object = {}) => (await bodyOf(admin().post("/api/events", { ...SAMPLE, ...more }))).id;
const listed = async (draft: object, of = event) => bodyOf(organiser().post(`/api/events/${of}/participations`, draft));
const merge = (kept: string, merged: string, api = organiser()) => api.post("/api/person-merges", { kept, merged });
const merged = async (kept: string, other: string) => (await bodyOf(merge(kept, other))).id as string;
const undo = (id: string, api = organiser()) => api.delete(`/api/person-merges/${id}`);
const namesOn = async (of = event) =>
  (await bodyOf(organiser().get(`/api/events/${of}/participations`))).items.map(
    ({ name, number }: { name: { family: string }; number: number }) => `${number} ${name.family}`,
  );
const mark = (participation: string, session: string, of = event) =>
  organiser().put(`/api/events/${of}/attendance/marks`, {
    marks: [{ participation, session, part: "whole", mark: { state: "present", basis: "desk" } }],
  });

/** Lan on two lists, as two people. */
async function lanTwice() {
  const elsewhere = await another();
  return { one: await listed(LAN), other: await listed(NO_MARKS, elsewhere), elsewhere };
}

/** All that a merge changes and an undo gives back. */
async function picture(of: Kysely<Tables> = db()) {
  const { rows } = await sql<{ row: string }>`
    select (to_jsonb(p) - 'revision' - 'updated_at')::text as row from persons p
    union all select (to_jsonb(p) - 'revision' - 'updated_at')::text from participations p
    union all select to_jsonb(n)::text from nominations n
    order by 1
  `.execute(of);
  return rows.map(({ row }) => row);
}

describe("happy", () => {
  test("two people are one: both lists have them under one name, and nobody else is on record", async () => {
    const { one, other, elsewhere } = await lanTwice();
    expect((await merge(one.person, other.person)).status).toBe(201);
    expect([await namesOn(), await namesOn(elsewhere)]).toEqual([["1 Nguyễn"], ["1 Nguyễn"]]);
    const moved = await bodyOf(organiser().get(`/api/participations/${other.id}`));
    expect(moved).toMatchObject({ person: one.person, birthYear: 1985, contact: one.contact });
    expect((await bodyOf(organiser().get("/api/person-twins"))).items).toEqual([]);
  });

  test("what whoever is kept lacks, the other gives: a year of birth, and how they are reached", async () => {
    const { one, other } = await lanTwice();
    const id = await merged(other.person, one.person);
    const kept = await bodyOf(organiser().get(`/api/participations/${other.id}`));
    expect(kept).toMatchObject({ name: NO_MARKS.person.name, birthYear: 1985, contact: one.contact });
    await undo(id);
    const back = await bodyOf(organiser().get(`/api/participations/${other.id}`));
    expect(back).toMatchObject({ contact: { status: "not-recorded" } });
    expect(back).not.toHaveProperty("birthYear");
  });

  test("on one list one row stays, and the seat of the other is given to who waits", async () => {
    const seats = await plannedSeats(admin(), { ...OPEN_PLAN, capacity: 2 });
    const [one, other] = [await listed(LAN, seats), await listed(NO_MARKS, seats)];
    await registered(testApp(db(), ACTORS.public), seats, registrationOf("Mai"));
    expect(await standings(db(), seats)).toMatchObject({ Mai: "waiting" });
    const id = await merged(one.person, other.person);
    expect(await namesOn(seats)).toEqual(["1 Nguyễn", "3 Nguyễn"]);
    expect(await standings(db(), seats)).toMatchObject({ Mai: "invited" });
    expect(await bodyOf(undo(id))).toEqual({ waiting: 1 });
    expect(await bodyOf(organiser().get(`/api/participations/${other.id}`))).toMatchObject({ status: "waiting" });
    expect(await standings(db(), seats)).toMatchObject({ Mai: "invited" });
  });

  test("who was named and registered keeps the better place, and the organisation its nominee", async () => {
    const plan = { ...OPEN_PLAN, capacity: 2, offices: [{ organisation: "un-women", seats: 1 }] };
    const seats = await plannedSeats(admin(), plan);
    const { token } = await bodyOf(organiser().post(`/api/events/${seats}/nomination-links/un-women`, {}));
    const office = `/api/nominations/${token}`;
    const name = (given: string) => ({ person: { name: { given, order: "family-first" } }, profile: { sex: "woman" } });
    await admin().post(`${office}/nominees`, name("Hoa"));
    await admin().post(`${office}/nominees`, name("Lan"));
    const place = await registered(testApp(db(), ACTORS.public), seats, registrationOf("Lan"));
    const rows = (await bodyOf(organiser().get(`/api/events/${seats}/participations`))).items;
    const by = (entry: string) => rows.find((row: Listed) => row.name.given === "Lan" && row.entry === entry);
    expect([by("nominated").status, by("registered").status]).toEqual(["waiting", "confirmed"]);

    const id = await merged(by("nominated").person, by("registered").person);
    const nominees = async () =>
      (await bodyOf(admin().get(office))).nominees.map((one: Listed) => [one.name.given, one.status]);
    expect(await nominees()).toEqual([
      ["Hoa", "invited"],
      ["Lan", "confirmed"],
    ]);
    const seen = await bodyOf(organiser().get(`/api/events/${seats}/seats`));
    expect(seen).toMatchObject({ taken: 2, waiting: [], offices: [{ seated: 2, waiting: 0 }] });
    expect(await bodyOf(admin().get(`/api/places/${place.token}`))).toMatchObject({ status: "confirmed" });
    const again = await registered(testApp(db(), ACTORS.public), seats, registrationOf("Lan"));
    expect(again.status).toBe("waiting");
    expect(await namesOn(seats)).toHaveLength(2);

    await undo(id);
    expect(await nominees()).toEqual([
      ["Hoa", "invited"],
      ["Lan", "waiting"],
    ]);
  });

  test("links lead to the place that stays, and what was said that somebody needs is read under it", async () => {
    const seats = await plannedSeats(admin(), { ...OPEN_PLAN, capacity: 9 });
    const needs = { children: 2 };
    const place = await registered(testApp(db(), ACTORS.public), seats, registrationOf("Lan", "woman", { needs }));
    const one = await listed(LAN, seats);
    const rows = (await bodyOf(organiser().get(`/api/events/${seats}/participations`))).items;
    const other = rows.find((row: Listed) => row.entry === "registered");
    const { link } = await bodyOf(organiser().post(`/api/participations/${other.id}/own-data-link`, {}));
    await merged(one.person, other.person);
    expect(await bodyOf(admin().get(`/api/places/${place.token}`))).toMatchObject({
      name: { middle: "Thị", given: "Lan" },
    });
    const { items } = await bodyOf(organiser().get(`/api/events/${seats}/access-needs`));
    expect(items).toMatchObject([{ participation: one.id, needs }]);
    const own = await bodyOf(testApp(db(), ACTORS.public).get(`/api${new URL(link).pathname}`));
    expect(own.file).toMatchObject({ name: { middle: "Thị" }, events: [{ event: seats }] });
    await admin().post(`/api/participations/${one.id}/place-link`, {});
    expect((await admin().get(`/api/places/${place.token}`)).status).toBe(404);
  });

  test("of what was said as two the stricter word counts, and what is said later is said by one", async () => {
    const [one, other] = [await listed(LAN), await listed(NO_MARKS)];
    const word = { purpose: "report", text: 1, language: "vi", channel: "paper", on: "2026-11-20" };
    await organiser().post(`/api/participations/${one.id}/consents`, { ...word, isGiven: true });
    await organiser().post(`/api/participations/${other.id}/consents`, { ...word, isGiven: false });
    const id = await merged(one.person, other.person);
    const { items } = await bodyOf(organiser().get(`/api/participations/${one.id}/consents`));
    const said = items.map((one: ConsentRecord) => `${one.isGiven} ${"mergedAt" in one}`);
    expect(said.sort()).toEqual(["false true", "true false"]);
    expect(consentOf(items, "report")).toBe("refused");
    await undo(id);
    expect((await bodyOf(organiser().get(`/api/participations/${one.id}/consents`))).items).toHaveLength(1);
  });

  test("a merge is undone, and what was changed since stays", async () => {
    const { one, other, elsewhere } = await lanTwice();
    const before = await picture();
    const id = await merged(one.person, other.person);
    const third = await another();
    await listed({ ...LAN, person: one.person }, third);
    const moved = await bodyOf(organiser().get(`/api/participations/${other.id}`));
    const { person: _, name, birthYear, contact: __, ...row } = moved;
    const change = { person: { name, birthYear }, profile: row.profile, roles: ["speaker"], status: row.status };
    await organiser().put(`/api/participations/${other.id}`, change, { "If-Match": `"${moved.revision}"` });
    expect((await undo(id)).status).toBe(200);
    expect([await namesOn(), await namesOn(elsewhere), await namesOn(third)]).toEqual([
      ["1 Nguyễn"],
      ["1 Nguyen"],
      ["1 Nguyễn"],
    ]);
    const back = await bodyOf(organiser().get(`/api/participations/${other.id}`));
    expect(back).toMatchObject({ person: other.person, roles: ["speaker"] });
    expect(before).not.toEqual(await picture());
  });

  test("what was decided is told, with the reasons and who decided it", async () => {
    const { one, other } = await lanTwice();
    const id = await merged(one.person, other.person);
    const told = async () => (await bodyOf(organiser().get("/api/person-merges"))).items;
    expect(await told()).toMatchObject([
      {
        id,
        kept: { person: one.person, name: { family: "Nguyễn" } },
        merged: { person: other.person, name: { family: "Nguyen" } },
        reasons: ["name", "sex", "organisation", "function"],
        by: "organiser",
        isLast: true,
      },
    ]);
    await undo(id);
    expect((await told())[0]).toHaveProperty("undoneAt");
    const readings = await db().selectFrom("person_reads").select("operation").distinct().execute();
    expect(readings).toContainEqual({ operation: "listPersonMerges" });
  });
});

describe("chains", () => {
  test("a later merge is undone before an earlier one, and then everything is as it was", async () => {
    const people = [];
    for (const given of ["Lan", "Lân", "Làn"]) {
      people.push(await listed({ ...NO_MARKS, person: { name: { given, order: "family-first" } } }));
    }
    const [c, b, a] = people.map(({ person }) => person);
    const before = await picture();
    const first = await merged(b, c);
    const second = await merged(a, b);
    expect(await namesOn()).toHaveLength(1);
    const refused = await undo(first);
    expect([refused.status, (await bodyOf(refused)).code]).toEqual([409, "MERGE_NOT_LAST"]);
    const { items } = await bodyOf(organiser().get("/api/person-merges"));
    expect(items.map(({ isLast }: { isLast: boolean }) => isLast)).toEqual([true, false]);
    await undo(second);
    expect(await namesOn()).toHaveLength(2);
    await undo(first);
    expect(await picture()).toEqual(before);
  });

  test("somebody who turned out to be somebody else is put on no list, and merged with nobody", async () => {
    const { one, other } = await lanTwice();
    const third = await listed({ ...NO_MARKS, person: { name: { given: "Lan", order: "family-first" } } });
    await merged(one.person, other.person);
    const elsewhere = await another();
    const put = await organiser().post(`/api/events/${elsewhere}/participations`, { ...LAN, person: other.person });
    expect([put.status, (await bodyOf(put)).code]).toEqual([422, "PERSON_NOT_FOUND"]);
    const again = await merge(third.person, other.person);
    expect([again.status, (await bodyOf(again)).refusal.path]).toEqual([422, ["merged"]]);
  });

  test("who is erased is erased under every name, and nobody makes two of them again", async () => {
    const [one, other] = [await listed(LAN), await listed(NO_MARKS)];
    const elsewhere = await another();
    await listed({ ...LAN, person: other.person }, elsewhere);
    const { link } = await bodyOf(organiser().post(`/api/participations/${other.id}/own-data-link`, {}));
    const own = `/api${new URL(link).pathname}`;
    const id = await merged(one.person, other.person);
    await testApp(db(), ACTORS.public).post(`${own}/requests`, { kind: "deletion", wish: "Tôi là Nguyen Thi Lan." });
    const erasure = erasureService({ db: db(), now: testClock(), newId: randomUUID });
    expect(await erasure.erase(ACTORS.officer, PersonId.parse(other.person))).toBe(true);
    const people = await db().selectFrom("persons").select(["given", "erased"]).execute();
    expect(people).toEqual([{ given: null, erased: true }]);
    expect(await db().selectFrom("data_requests").select("wish").execute()).toEqual([{ wish: null }]);
    expect((await testApp(db(), ACTORS.public).get(own)).status).toBe(404);
    expect((await undo(id)).status).toBe(404);
    for (const of of [event, elsewhere]) {
      const { items, erased } = await bodyOf(organiser().get(`/api/events/${of}/participations`));
      expect([items, erased]).toEqual([[], 1]);
    }
  });

  test("a hold on whom somebody was taken for keeps them as well", async () => {
    const { one, other } = await lanTwice();
    const { id: request } = await db()
      .insertInto("data_requests")
      .values({
        id: randomUUID(),
        revision: 1,
        person_id: other.person,
        kind: "deletion",
        received_at: "2026-11-20T00:00:00Z",
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    await sql`insert into legal_holds (id, person_id, request_id, reason, set_at)
      values (gen_random_uuid(), ${other.person}, ${request}, 'Thanh tra', now())`.execute(db());
    await merged(one.person, other.person);
    const erasure = erasureService({ db: db(), now: testClock(), newId: randomUUID });
    await expect(erasure.erase(ACTORS.officer, PersonId.parse(one.person))).rejects.toThrow("LEGAL_HOLD");
  });

  test("a hold on an event keeps whoever is on its list, under whichever identifier they asked to be forgotten", async () => {
    const { one, other } = await lanTwice();
    await merged(one.person, other.person);
    await sql`insert into legal_holds (id, event_id, reason, set_at)
      values (gen_random_uuid(), ${event}, 'Thanh tra', now())`.execute(db());
    const erasure = erasureService({ db: db(), now: testClock(), newId: randomUUID });
    await expect(erasure.erase(ACTORS.officer, PersonId.parse(other.person))).rejects.toThrow("LEGAL_HOLD");
  });

  test("who is taken off their last list is forgotten, with everybody they were taken for", async () => {
    const [one, other] = [await listed(LAN), await listed(NO_MARKS)];
    await merged(one.person, other.person);
    await organiser().delete(`/api/participations/${one.id}`, { "If-Match": '"1"' });
    for (const table of ["persons", "participations", "person_merges", "merged_participations"] as const) {
      expect(await db().selectFrom(table).selectAll().execute()).toEqual([]);
    }
  });
});

describe("a row that was folded meanwhile", () => {
  const marks = async () =>
    (await bodyOf(organiser().get(`/api/events/${event}/attendance`))).marks.map(
      (one: { participation: string; mark: { state: string } }) => [one.participation, one.mark.state],
    );
  let session: string;

  beforeEach(async () => {
    session = (await bodyOf(admin().get(`/api/events/${event}`))).sessions[1].id;
  });

  test("is marked as the row that stands for it, whoever marked it without a connection; the last word counts", async () => {
    const [kept, folded] = [await listed(LAN), await listed(NO_MARKS)];
    await merged(kept.person, folded.person);
    expect((await mark(folded.id, session)).status).toBe(204);
    expect(await marks()).toEqual([[kept.id, "present"]]);
    const place = { session, part: "whole" };
    const both = [
      { ...place, participation: folded.id, mark: { state: "late", basis: "desk" } },
      { ...place, participation: kept.id, mark: { state: "excused", basis: "desk" } },
    ];
    expect((await organiser().put(`/api/events/${event}/attendance/marks`, { marks: both })).status).toBe(204);
    expect(await marks()).toEqual([[kept.id, "excused"]]);
    const cleared = [{ ...place, participation: folded.id, mark: null }];
    await organiser().put(`/api/events/${event}/attendance/marks`, { marks: cleared });
    expect(await marks()).toEqual([]);
  });

  test("is on no other list", async () => {
    const [kept, folded] = [await listed(LAN), await listed(NO_MARKS)];
    await merged(kept.person, folded.person);
    const elsewhere = await another();
    const { sessions } = await bodyOf(admin().get(`/api/events/${elsewhere}`));
    expect((await mark(folded.id, sessions[1].id, elsewhere)).status).toBe(404);
  });
});

describe("races", () => {
  test("of two merges in opposite directions one is made", async () => {
    const { one, other } = await lanTwice();
    const answers = await Promise.all([merge(one.person, other.person), merge(other.person, one.person)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422]);
    expect(await db().selectFrom("person_merges").select("id").execute()).toHaveLength(1);
  });

  test("whoever is put on a list while they are merged is on it as who they are, or not at all", async () => {
    const { one, other } = await lanTwice();
    const third = await another();
    const draft = { ...LAN, person: other.person };
    const [, put] = await Promise.all([
      merge(one.person, other.person),
      organiser().post(`/api/events/${third}/participations`, draft),
    ]);
    const people = await db().selectFrom("participations").select("person_id").distinct().execute();
    expect([201, 422]).toContain(put.status);
    expect(people).toEqual([{ person_id: one.person }]);
  });

  test("an import that is undone beside a merge takes off whom it brought, and nobody else", async () => {
    const { one } = await lanTwice();
    const elsewhere = await another();
    const list = { name: "danh sách.xlsx", rows: [{ ...NO_MARKS, entry: "imported" }], dryRun: false };
    const done = await bodyOf(organiser().post(`/api/events/${elsewhere}/participation-imports`, list));
    const [row] = (await bodyOf(organiser().get(`/api/events/${elsewhere}/participations`))).items;
    const answers = await Promise.all([
      merge(one.person, row.person),
      organiser().delete(`/api/participation-imports/${done.import.id}?changed=drop`),
    ]);
    expect(answers.map(({ status }) => status)).not.toContain(500);
    expect(await namesOn()).toEqual(["1 Nguyễn"]);
  });
});

describe("counted once", () => {
  const PEOPLE = 5;
  const EVENTS = 3;
  const lists = fc.array(
    fc.record({
      person: fc.nat(PEOPLE - 1),
      event: fc.nat(EVENTS - 1),
      status: fc.constantFrom(...ParticipationStatus.options),
      isMarked: fc.boolean(),
    }),
    { minLength: 2, maxLength: 12 },
  );

  test("whatever lists there are, one person is counted after a merge and two after undo, and undo takes everything back", async () => {
    const events = [event, await another(), await another()];
    let merges = 0;
    await fc.assert(
      fc.asyncProperty(lists, fc.nat(PEOPLE - 1), fc.nat(PEOPLE - 1), async (rows, kept, other) => {
        await sql`delete from participations`.execute(db());
        await sql`delete from persons`.execute(db());
        const ids = Array.from({ length: PEOPLE }, (_, at) => `00000000-0000-4000-8000-0000000001${at}0`);
        for (const { person, event: at, status, isMarked } of rows) {
          await sql`
            insert into persons (id, revision, given, name_order, sex, created_at, updated_at)
            values (${ids[person]}, 1, 'Lan', 'family-first', 'woman', now(), now()) on conflict do nothing
          `.execute(db());
          await sql`
            with added as (
              insert into participations (id, revision, event_id, number, person_id, sex, roles, status, entry, created_at, updated_at)
              values (gen_random_uuid(), 1, ${events[at]}, ${1 + person}, ${ids[person]}, 'woman', '{participant}', ${status},
                'added', now(), now()) on conflict do nothing returning id, event_id
            ) insert into attendance_marks (participation_id, event_id, session_id, part, state, basis, marked_at)
            select added.id, added.event_id, event_sessions.id, 'whole', 'present', 'desk', now()
            from added join event_sessions using (event_id) where ${isMarked}::boolean order by position limit 1
          `.execute(db());
        }
        const before = await picture();
        const count = async () => {
          const { rows: found } = await sql<{ people: number; twice: number }>`
            select count(distinct person_id)::int as people,
              (count(*) - count(distinct (person_id, event_id)))::int as twice
            from participations where merged_into is null
          `.execute(db());
          return found[0];
        };
        const people = (await count())?.people ?? 0;
        const answer = await merge(ids[kept] ?? "", ids[other] ?? "");
        if (answer.status !== 201) {
          expect(isDeepStrictEqual(await picture(), before)).toBe(true);
          return;
        }
        merges += 1;
        expect(await count()).toEqual({ people: people - 1, twice: 0 });
        await undo((await bodyOf(answer)).id);
        expect(await count()).toEqual({ people, twice: 0 });
        expect(await picture()).toEqual(before);
      }),
      { numRuns: 60 },
    );
    expect(merges).toBeGreaterThan(5);
  });

  test("a measure of people sees one after a merge, and two after undo", async () => {
    const { one, other, elsewhere } = await lanTwice();
    for (const [id, of] of [
      [one.id, event],
      [other.id, elsewhere],
    ] as const) {
      const { sessions } = await bodyOf(admin().get(`/api/events/${of}`));
      const { slots } = await bodyOf(organiser().get(`/api/events/${of}/attendance`));
      expect(sessions.length).toBeGreaterThan(0);
      const marks = slots.map((slot: object) => ({
        participation: id,
        ...slot,
        mark: { state: "present", basis: "desk" },
      }));
      await organiser().put(`/api/events/${of}/attendance/marks`, { marks });
      const closing = { rule: { percent: 80, excused: "absent" }, closed: true };
      const closed = await organiser().put(`/api/events/${of}/attendance`, closing, { "If-Match": '"0"' });
      expect(closed.status).toBe(200);
    }
    // One app, which keeps what it has counted until something changes.
    const api = organiser();
    const people = async () =>
      (await bodyOf(api.get("/api/measures/participations?measure=PRT-02"))).total.value.numerator;
    expect(await people()).toBe(2);
    const id = await merged(one.person, other.person);
    expect(await people()).toBe(1);
    await undo(id);
    expect(await people()).toBe(2);
  });
});

describe("error", () => {
  test("both marked, or a complete attendance: somebody decides first, and nothing changes", async () => {
    const [one, other] = [await listed(LAN), await listed(NO_MARKS)];
    const { sessions } = await bodyOf(admin().get(`/api/events/${event}`));
    const session = sessions.at(-1).id;
    for (const { id } of [one, other]) expect((await mark(id, session)).status).toBe(204);
    const before = await picture();
    const answer = await merge(one.person, other.person);
    expect([answer.status, (await bodyOf(answer)).refusal]).toEqual([
      409,
      { code: "MERGE_OBSTRUCTED", obstacles: [{ event, because: "both-marked" }] },
    ]);
    expect(await picture()).toEqual(before);
  });

  test("while the attendance of an event is complete again, nobody rises on its list", async () => {
    const [one, other] = [await listed(LAN), await listed(NO_MARKS)];
    const id = await merged(one.person, other.person);
    await sql`insert into attendance_registers values (${event}, 1, null, null, now())`.execute(db());
    const answer = await undo(id);
    expect([answer.status, (await bodyOf(answer)).code]).toEqual([409, "REGISTER_CLOSED"]);
    expect(await namesOn()).toHaveLength(1);
  });

  test("somebody is not merged with themselves, nor what was undone undone once more", async () => {
    const { one, other } = await lanTwice();
    expect((await merge(one.person, one.person)).status).toBe(400);
    const id = await merged(one.person, other.person);
    expect([(await undo(id)).status, (await undo(id)).status]).toEqual([200, 404]);
  });
});

describe("security", () => {
  test.each([
    ["public", ACTORS.public, 403],
    ["donor", ACTORS.donor, 403],
    ["verifier", ACTORS.verifier, 403],
    ["officer", ACTORS.officer, 403],
  ] as const)("%s neither merges nor undoes nor reads what was merged", async (_, actor, status) => {
    const { one, other } = await lanTwice();
    const id = await merged(one.person, other.person);
    const api = testApp(db(), actor);
    const answers = [
      await merge(one.person, other.person, api),
      await undo(id, api),
      await api.get("/api/person-merges"),
      await api.get("/api/person-twins"),
      await api.post("/api/people-apart", { one: one.person, other: other.person }),
    ];
    expect(answers.map((answer) => answer.status)).toEqual(answers.map(() => status));
  });

  test("organisers of other events are told of nobody, and of no merge", async () => {
    const { one, other } = await lanTwice();
    const id = await merged(one.person, other.person);
    const stranger = testApp(db(), actorFor("organiser", "moj"));
    expect((await merge(one.person, other.person, stranger)).status).toBe(422);
    expect((await undo(id, stranger)).status).toBe(404);
    expect(await bodyOf(stranger.get("/api/person-merges"))).toEqual({ items: [] });
    expect(await bodyOf(stranger.get("/api/person-twins"))).toEqual({ items: [], more: 0, apart: [] });
  });

  test("who is on a list of others as well is merged by an administrator alone, and where that is, is not told", async () => {
    const { one, other } = await lanTwice();
    const theirs = await another({
      organisations: [{ organisation: "un-women", role: "lead", basis: "stated" }],
    });
    const draft = { ...LAN, person: other.person };
    await bodyOf(admin().post(`/api/events/${theirs}/participations`, draft));
    const answer = await merge(one.person, other.person);
    const body = await bodyOf(answer);
    expect([answer.status, body.refusal]).toEqual([409, { code: "MERGE_REACHES_FURTHER" }]);
    expect(JSON.stringify(body)).not.toMatch(new RegExp(`${theirs}|un-women`));
    const { items } = await bodyOf(organiser().get("/api/person-twins"));
    expect(JSON.stringify(items)).not.toContain(theirs);
    const made = await bodyOf(merge(one.person, other.person, admin()));
    expect((await undo(made.id)).status).toBe(404);
    expect(await bodyOf(organiser().get("/api/person-merges"))).toEqual({ items: [] });
  });

  test("what was decided is told in no other way", async () => {
    const { one, other } = await lanTwice();
    const id = await merged(one.person, other.person);
    await expect(sql`update person_merges set reasons = '{}'`.execute(db())).rejects.toThrow(/another way/);
    await undo(id);
    await expect(sql`update person_merges set undone_at = null, undone_by = null`.execute(db())).rejects.toThrow(
      /another way/,
    );
  });
});
