import { randomUUID } from "node:crypto";
import { addDays, RETENTION_SCHEDULE, retentionStanding } from "@wps/model";
import fc from "fast-check";
import { sql } from "kysely";
import pino from "pino";
import { beforeEach, describe, expect, test } from "vitest";
import { ACTORS, actorFor, seedAccounts } from "../../../test/actors.ts";
import { bodyOf, SAMPLE, seedOrganisations, testApp, testClock } from "../../../test/app.ts";
import { emptied, useDatabase } from "../../../test/database.ts";
import { AGENDA, documentForm, SIGNED_LIST } from "../../../test/documents.ts";
import { moneyPaidBy } from "../../../test/event-money.ts";
import { GRANT } from "../../../test/grants.ts";
import { AN, LAN } from "../../../test/participations.ts";
import { erasureService } from "../erasure/service.ts";
import { retentionJob } from "./job.ts";
import { untilHour } from "./nightly.ts";

const db = useDatabase();
const organiser = () => testApp(db(), ACTORS.organiser);
const officer = (day = "2026-11-21") => testApp(db(), ACTORS.officer, undefined, testClock(`${day}T03:00:00.000Z`));
let event: string;

beforeEach(async () => {
  await emptied(db());
  await seedOrganisations(db());
  await seedAccounts(db());
  // It ends on 2 December 2026.
  event = (await bodyOf(testApp(db()).post("/api/events", SAMPLE))).id;
});

async function listed(draft: object = LAN, of = event): Promise<{ id: string; person: string }> {
  return bodyOf(organiser().post(`/api/events/${of}/participations`, draft));
}

/** An event with other days, under the same organisers. */
async function eventOf(start: string, end = start): Promise<string> {
  const dates = { ...SAMPLE.dates, start, end };
  const draft = { ...SAMPLE, dates, sessions: [], title: { vi: `Lớp ngày ${start}` }, status: "planned" };
  const made = await bodyOf(testApp(db()).post("/api/events", draft));
  if (!made.id) throw new Error(JSON.stringify(made));
  return made.id;
}

/** A scan of what was signed at an event. */
const scanned = (of: string) =>
  sql`insert into sheet_scans values (gen_random_uuid(), ${of}, gen_random_uuid(), 'image/png', 9,
    encode(sha256(${of}::bytea), 'hex'), 'sealed', null, now())`.execute(db());

const keepNames = (until: string, of = event) => organiser().put(`/api/events/${of}/identity-limit`, { until });

const hold = (on: object) => officer().post("/api/legal-holds", { on, reason: "Thanh tra đang làm việc." });

interface Tally {
  readonly class: string;
  readonly due: number;
}

async function due(day: string): Promise<Record<string, number>> {
  const { classes } = await bodyOf(officer(day).get("/api/retention"));
  return Object.fromEntries(classes.flatMap((one: Tally) => (one.due > 0 ? [[one.class, one.due]] : [])));
}

const jobOn = (day: string) => {
  const now = testClock(`${day}T03:00:00.000Z`);
  const log = pino({ level: "silent" });
  const erasure = erasureService({ db: db(), now, newId: randomUUID });
  return retentionJob({ db: db(), log, now, newId: randomUUID, erasure });
};

/** Runs the job as the night does, to its end. */
async function night(day: string): Promise<void> {
  await (await jobOn(day).begin(null)).over;
}

async function runs() {
  return (await bodyOf(officer().get("/api/retention-runs"))).items;
}

describe("happy", () => {
  test("contact goes twelve months after somebody's last event, and the day before it does not", async () => {
    const { id, person } = await listed();
    expect(await due("2027-12-02")).toEqual({});
    expect(await due("2027-12-03")).toEqual({ contact: 1 });
    await night("2027-12-02");
    await night("2027-12-03");
    const known = await db().selectFrom("persons").selectAll().executeTakeFirstOrThrow();
    expect(known).toMatchObject({ id: person, given: "Lan", birth_year: 1985, contact: null });
    expect((await bodyOf(organiser().get(`/api/participations/${id}`))).contact).toEqual({ status: "not-recorded" });
    expect((await runs()).map(({ erased }: { erased: object }) => erased)).toEqual([
      [{ class: "contact", count: 1 }],
      [],
    ]);
  });

  test("a later event keeps the contact", async () => {
    const { person } = await listed();
    await listed({ ...LAN, person }, await eventOf("2027-06-01"));
    expect(await due("2028-06-01")).toEqual({});
    expect(await due("2028-06-02")).toEqual({ contact: 1 });
  });

  test("what was needed for the event, and what led to a place, goes a month after it", async () => {
    const { id } = await listed();
    await sql`insert into access_needs values (${id}, ${event}, 'sealed')`.execute(db());
    await sql`insert into sensitive_details values (${id}, ${event}, 'sealed')`.execute(db());
    await sql`insert into registrations values (${id}, ${event}, array[sha256('lan')])`.execute(db());
    await organiser().post(`/api/participations/${id}/place-link`, {});
    expect(await due("2027-01-02")).toEqual({});
    expect(await due("2027-01-03")).toEqual({ needs: 1, sensitive: 1, registration: 1 });
    await night("2027-01-03");
    expect(await due("2027-01-03")).toEqual({});
    for (const table of ["access_needs", "sensitive_details", "registrations", "place_links"] as const) {
      expect(await db().selectFrom(table).selectAll().execute()).toEqual([]);
    }
  });

  test("names go after the day that the organiser set, at every event of theirs, and the numbers stay", async () => {
    const { person } = await listed();
    const other = await eventOf("2027-03-01");
    await listed({ ...LAN, person }, other);
    await keepNames("2027-12-31");
    const undated = async () => {
      const { classes } = await bodyOf(officer("2029-01-01").get("/api/retention"));
      return classes.find((one: Tally) => one.class === "identity");
    };
    expect(await undated()).toMatchObject({ due: 0, undated: 1 });
    await keepNames("2028-06-30", other);
    expect(await due("2028-06-30")).toEqual({ contact: 1 });
    await night("2028-07-01");
    const left = await db().selectFrom("persons").select(["given", "sex", "erased"]).execute();
    expect(left).toEqual([{ given: null, sex: "woman", erased: true }]);
    expect(await db().selectFrom("participations").select("unit").execute()).toEqual([{ unit: null }, { unit: null }]);
  });

  test("what people signed goes after the day that was set for its event, but that it was", async () => {
    await listed();
    await scanned(event);
    expect(await due("2036-01-01")).toEqual({ contact: 1 });
    await keepNames("2027-06-30");
    await night("2027-06-30");
    expect(await due("2027-07-01")).toEqual({ identity: 1, "signed-sheets": 1 });
    await night("2027-07-01");
    const left = db().selectFrom("sheet_scans").select(["sealed", "size"]);
    expect(await left.execute()).toEqual([{ sealed: null, size: 9 }]);
  });

  test("so does the file of a document that shows people, and no other", async () => {
    await listed();
    const hand = (about: object, shows: string) => {
      const body = documentForm({ ...AGENDA, ...about }, `%PDF-1.7 ${shows}`);
      return testApp(db()).request(`/api/events/${event}/documents`, { method: "POST", body });
    };
    await hand({}, "agenda");
    await hand({ kind: "photograph", consent: { status: "given", keptAt: "Hồ sơ 12" } }, "photograph");
    await hand(SIGNED_LIST, "list");
    await keepNames("2027-06-30");
    expect(await due("2027-07-01")).toEqual({ identity: 1, "signed-sheets": 2 });
    await night("2027-07-01");
    const left = await db().selectFrom("documents").select(["kind", "sealed"]).orderBy("kind").execute();
    expect(left.map(({ kind, sealed }) => [kind, sealed !== null])).toEqual([
      ["agenda", true],
      ["attendance", false],
      ["photograph", false],
    ]);
  });

  test("what shows people of a grant goes after the last day that was set for an event that it pays for", async () => {
    await listed();
    const { id: grant } = await bodyOf(organiser().post("/api/grants", GRANT));
    const about = { ...AGENDA, kind: "photograph", consent: { status: "given", keptAt: "Hồ sơ 12" } };
    const body = documentForm(about, "%PDF-1.7 photograph");
    await bodyOf(testApp(db()).request(`/api/grants/${grant}/documents`, { method: "POST", body }));
    const undated = async () => {
      const { classes } = await bodyOf(officer("2036-01-01").get("/api/retention"));
      return classes.find((one: Tally) => one.class === "signed-sheets");
    };
    expect(await undated()).toMatchObject({ due: 0, undated: 1 });
    const other = await eventOf("2027-03-01");
    const pays = await organiser().put(`/api/events/${event}/money`, moneyPaidBy(grant), { "If-Match": '"0"' });
    expect(pays.status).toBe(200);
    await sql`update event_funding set grant_id = ${grant} where event_id = ${other}`.execute(db());
    await keepNames("2027-06-30");
    expect(await undated()).toMatchObject({ due: 0, undated: 1 });
    await keepNames("2027-09-30", other);
    expect(await due("2027-09-30")).not.toHaveProperty("signed-sheets");
    const { hold: held } = await bodyOf(hold({ is: "event", event: other }));
    expect(await due("2027-10-01")).not.toHaveProperty("signed-sheets");
    await officer().post(`/api/legal-holds/${held.id}/lifting`, { reason: "Đã khép lại." });
    expect(await due("2027-10-01")).toMatchObject({ "signed-sheets": 1 });
    await night("2027-10-01");
    expect(await db().selectFrom("documents").select(["kind", "sealed"]).execute()).toEqual([
      { kind: "photograph", sealed: null },
    ]);
  });

  test("the words of a closed request go, that it was made and answered stays", async () => {
    const { id } = await listed();
    const { link } = await bodyOf(organiser().post(`/api/participations/${id}/own-data-link`, {}));
    const asked = testApp(db(), ACTORS.public).post(`/api${new URL(link).pathname}/requests`, {
      kind: "copy",
      wish: "Tôi là Lan.",
    });
    const { id: request } = await bodyOf(asked);
    await officer("2026-12-05").post(
      `/api/data-requests/${request}/steps`,
      { step: "done", answer: "Đã gửi chị Lan." },
      { "If-Match": '"1"' },
    );
    expect(await due("2028-12-05")).toEqual({ contact: 1 });
    await night("2028-12-06");
    const kept = await db().selectFrom("data_requests").selectAll().executeTakeFirstOrThrow();
    expect(kept).toMatchObject({ kind: "copy", wish: null, answer: null, outcome: "done" });
  });

  test("an officer runs it and sees what was deleted", async () => {
    await listed();
    const begun = await officer("2028-01-01").post("/api/retention-runs", {});
    expect(begun.status).toBe(202);
    expect(await bodyOf(begun)).toMatchObject({ by: "officer", version: 3 });
    await expect
      .poll(async () => (await runs())[0], { timeout: 20_000 })
      .toMatchObject({ state: "done", erased: [{ class: "contact", count: 1 }] });
  });

  test("more than one batch is gone through", async () => {
    const values = Array.from({ length: 230 }, (_, nth) => ({ id: randomUUID(), nth: nth + 1 }));
    const now = new Date(0).toISOString();
    for (const { id, nth } of values) {
      await sql`insert into persons (id, revision, given, name_order, contact, sex, created_at, updated_at)
        values (${id}, 1, 'An', 'family-first', 'sealed', 'woman', ${now}, ${now})`.execute(db());
      await sql`insert into participations (id, revision, event_id, number, person_id, roles, status, entry, sex, created_at,
        updated_at) values (${randomUUID()}, 1, ${event}, ${nth}, ${id}, '{participant}', 'confirmed', 'added', 'woman',
        ${now}, ${now})`.execute(db());
    }
    await night("2027-12-03");
    expect((await runs())[0].erased).toEqual([{ class: "contact", count: 230 }]);
  });

  test("a job that was broken off is listed so, and the next one does the rest", async () => {
    await listed();
    const job = jobOn("2028-01-01");
    await job.stop();
    await (await job.begin(null)).over;
    expect(await runs()).toMatchObject([{ state: "interrupted", erased: [] }]);
    await night("2028-01-02");
    expect(await runs()).toMatchObject([{ state: "done", erased: [{ count: 1 }] }, { state: "interrupted" }]);
  });
});

describe("error", () => {
  test("there is one run at a time, whoever holds the lock", async () => {
    await db()
      .connection()
      .execute(async (other) => {
        await sql`select pg_advisory_lock(7301118)`.execute(other);
        const answer = await officer().post("/api/retention-runs", {});
        expect([answer.status, (await bodyOf(answer)).code]).toEqual([409, "RETENTION_RUNNING"]);
        await sql`select pg_advisory_unlock(7301118)`.execute(other);
      });
    expect((await officer().post("/api/retention-runs", {})).status).toBe(202);
  });

  test("names are kept until the event is over, at least", async () => {
    const answer = await keepNames("2026-12-01");
    expect([answer.status, (await bodyOf(answer)).refusal]).toEqual([
      422,
      { code: "NAMES_NEEDED_LONGER", until: "2026-12-01", end: "2026-12-02" },
    ]);
    expect(await bodyOf(organiser().get(`/api/events/${event}/identity-limit`))).toEqual({});
  });

  test("a day that was set is taken back", async () => {
    await listed();
    await keepNames("2026-12-02");
    expect(await bodyOf(organiser().get(`/api/events/${event}/identity-limit`))).toEqual({ until: "2026-12-02" });
    await organiser().put(`/api/events/${event}/identity-limit`, {});
    expect(await due("2027-01-01")).toEqual({});
  });

  test("an event that is put off keeps the names for as long", async () => {
    await listed();
    await keepNames("2026-12-31");
    const { sessions: _, ...draft } = SAMPLE;
    const dates = { ...SAMPLE.dates, start: "2027-05-01", end: "2027-05-02" };
    await organiser().put(`/api/events/${event}`, { ...draft, dates, sessions: [] }, { "If-Match": '"1"' });
    expect(await due("2027-05-02")).toEqual({});
    expect(await due("2027-05-03")).toEqual({ identity: 1 });
  });
});

describe("security", () => {
  test("what is held is counted apart, and stays", async () => {
    const { id } = await listed();
    await listed(AN);
    await sql`insert into access_needs values (${id}, ${event}, 'sealed')`.execute(db());
    await keepNames("2027-01-01");
    expect((await hold({ is: "event", event })).status).toBe(201);
    expect(await due("2029-01-01")).toEqual({});
    await night("2029-01-01");
    const { classes } = await bodyOf(officer("2029-01-01").get("/api/retention"));
    const held = Object.fromEntries(classes.map((one: Tally & { held: number }) => [one.class, one.held]));
    expect(held).toMatchObject({ needs: 1, contact: 1, identity: 2 });
    expect(await db().selectFrom("persons").select("id").where("erased", "=", true).execute()).toEqual([]);
  });

  test("the forecast tells numbers and titles, and nobody's name", async () => {
    await listed();
    const text = await (await officer().get("/api/retention")).text();
    expect(text).not.toMatch(/Lan|Nguyễn|example\.org/);
    expect(JSON.parse(text).events).toEqual([
      { event, title: SAMPLE.title, end: "2026-12-02", people: 1, isHeld: false },
    ]);
  });

  test.each([
    ["organiser", ACTORS.organiser],
    ["admin", ACTORS.admin],
    ["donor", ACTORS.donor],
  ] as const)("%s deletes nothing", async (_, actor) => {
    await listed();
    const asking = testApp(db(), actor, undefined, testClock("2029-01-01T00:00:00.000Z"));
    expect((await asking.post("/api/retention-runs", {})).status).toBe(403);
    expect(await db().selectFrom("retention_runs").select("id").execute()).toEqual([]);
  });

  test("those who do not run an event set no day for its names", async () => {
    const stranger = testApp(db(), actorFor("organiser", "gov-canada"));
    expect((await stranger.put(`/api/events/${event}/identity-limit`, { until: "2026-12-31" })).status).toBe(403);
  });
});

describe("the night", () => {
  const HOUR = 3_600_000;

  test("two o'clock in Viet Nam is seven in the evening in Greenwich", () => {
    expect(untilHour(2, Date.parse("2026-11-21T18:30:00.000Z"))).toBe(HOUR / 2);
    expect(untilHour(2, Date.parse("2026-11-21T19:00:00.000Z"))).toBe(24 * HOUR);
  });

  test("is never more than a day away, and begins on the hour", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 23 }), fc.nat(4_000_000_000_000), (hour, at) => {
        const wait = untilHour(hour, at);
        expect(wait > 0 && wait <= 24 * HOUR).toBe(true);
        expect(new Date(at + wait + 7 * HOUR).toISOString().slice(11)).toBe(
          `${String(hour).padStart(2, "0")}:00:00.000Z`,
        );
      }),
    );
  });
});

const rounds = fc.record({
  ends: fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 2, maxLength: 3 }),
  untils: fc.array(fc.option(fc.integer({ min: 0, max: 900 }), { nil: undefined }), { minLength: 3, maxLength: 3 }),
  heldEvents: fc.subarray([0, 1, 2]),
  people: fc.array(
    fc.record({ at: fc.subarray([0, 1, 2], { minLength: 1 }), hasContact: fc.boolean(), isHeld: fc.boolean() }),
    { minLength: 1, maxLength: 5 },
  ),
  today: fc.integer({ min: 0, max: 1_500 }),
});
const FIRST = "2026-01-01";
const ruleOf = (name: string) => RETENTION_SCHEDULE.rules.find((rule) => rule.class === name);

test("the database counts what the rules say, whoever was where and whatever is held", {
  timeout: 120_000,
}, async () => {
  const now = new Date(0).toISOString();
  await fc.assert(
    fc.asyncProperty(rounds, async ({ ends, untils, heldEvents, people, today }) => {
      for (const table of ["sheet_scans", "participations", "persons", "legal_holds", "identity_limits"]) {
        await sql`delete from ${sql.table(table)}`.execute(db());
      }
      const day = addDays(FIRST, today);
      const events: { id: string; end: string; until: string | undefined; isHeld: boolean }[] = [];
      for (const [nth, offset] of ends.entries()) {
        const end = addDays(FIRST, offset);
        const id = await eventOf(end);
        const until = untils[nth] === undefined ? undefined : addDays(FIRST, untils[nth]);
        const isHeld = heldEvents.includes(nth);
        if (until) await sql`insert into identity_limits values (${id}, ${until}, null, now())`.execute(db());
        if (isHeld) await hold({ is: "event", event: id });
        await scanned(id);
        events.push({ id, end, until, isHeld });
      }
      const expected = { contact: 0, identity: 0, "signed-sheets": 0 };
      const isDue = (name: string, anchor: string | undefined, isHeld: boolean) => {
        const rule = ruleOf(name);
        return rule !== undefined && retentionStanding(rule, { anchor, isHeld }, day) === "due";
      };
      for (const [nth, { at, hasContact, isHeld: isOwnHold }] of people.entries()) {
        const [id, theirs] = [randomUUID(), at.flatMap((one) => events[one] ?? [])];
        if (theirs.length === 0) continue;
        await sql`insert into persons (id, revision, given, name_order, contact, sex, created_at, updated_at)
          values (${id}, 1, 'An', 'family-first', ${hasContact ? "sealed" : null}, 'woman', ${now}, ${now})`.execute(
          db(),
        );
        for (const { id: of } of theirs) {
          await sql`insert into participations (id, revision, event_id, number, person_id, roles, status, entry, sex,
            created_at, updated_at) values (${randomUUID()}, 1, ${of}, ${nth + 1}, ${id}, '{participant}', 'confirmed',
            'added', 'woman', ${now}, ${now})`.execute(db());
        }
        if (isOwnHold) {
          await sql`insert into legal_holds (id, person_id, request_id, reason, set_at)
            values (${randomUUID()}, ${id}, ${randomUUID()}, 'x', now())`.execute(db());
        }
        const isHeld = isOwnHold || theirs.some((one) => one.isHeld);
        const last = theirs
          .map(({ end }) => end)
          .sort()
          .at(-1);
        const days = theirs.map(({ until }) => until);
        const named = days.includes(undefined) ? undefined : [...days, last].sort().at(-1);
        if (hasContact && isDue("contact", last, isHeld)) expected.contact += 1;
        if (isDue("identity", named, isHeld)) expected.identity += 1;
      }
      for (const [nth, { end, until, isHeld }] of events.entries()) {
        const isOfHeld = people.some(({ at, isHeld: isOwnHold }) => isOwnHold && at.includes(nth));
        const anchor = until && [until, end].sort().at(-1);
        if (isDue("signed-sheets", anchor, isHeld || isOfHeld)) expected["signed-sheets"] += 1;
      }
      const { contact = 0, identity = 0, "signed-sheets": sheets = 0 } = await due(day);
      expect({ contact, identity, "signed-sheets": sheets }).toEqual(expected);
    }),
    { numRuns: 15 },
  );
});
