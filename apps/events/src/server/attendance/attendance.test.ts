import type { AttendanceRegister, AttendanceSlot, Participation, ProgrammeEvent } from "@wps/model";
import { enteredOf } from "@wps/model";
import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import { ACTORS, seedAccounts } from "../../../test/actors.ts";
import { bodyOf, SAMPLE, seedOrganisations, testApp } from "../../../test/app.ts";
import { emptied, useDatabase } from "../../../test/database.ts";
import { AN, LAN } from "../../../test/participations.ts";

const db = useDatabase();
let event: ProgrammeEvent;
let lan: Participation;
let an: Participation;
const organiser = () => testApp(db(), ACTORS.organiser);
const path = () => `/api/events/${event.id}/attendance`;
const register = (): Promise<AttendanceRegister> => bodyOf(organiser().get(path()));
const PRESENT = { state: "present", basis: "desk" } as const;

beforeEach(async () => {
  await emptied(db());
  await seedOrganisations(db());
  await seedAccounts(db());
  event = await bodyOf(testApp(db()).post("/api/events", SAMPLE));
  lan = await bodyOf(organiser().post(`/api/events/${event.id}/participations`, LAN));
  an = await bodyOf(organiser().post(`/api/events/${event.id}/participations`, AN));
});

const mark = (marks: readonly object[]) => organiser().put(`${path()}/marks`, { marks });
const at = ({ id }: Participation, slot: AttendanceSlot | undefined, state: object | null = PRESENT) => ({
  participation: id,
  ...slot,
  mark: state,
});

/** Marks everybody everywhere, but for so many places. */
async function markAll(less = 0): Promise<void> {
  const { slots } = await register();
  const places = [lan, an].flatMap((one) => slots.map((slot) => at(one, slot)));
  expect((await mark(places.slice(less))).status).toBe(204);
}

const close = (revision: number, closed = true, rule?: object) =>
  organiser().put(path(), { closed, ...(rule && { rule }) }, { "If-Match": `"${revision}"` });

describe("happy", () => {
  test("a day from morning to afternoon is marked twice, a session without hours once", async () => {
    const [first, second] = event.sessions;
    expect(await register()).toEqual({
      event: event.id,
      revision: 0,
      slots: [
        { session: first?.id, part: "morning" },
        { session: first?.id, part: "afternoon" },
        { session: second?.id, part: "whole" },
      ],
      marks: [],
    });
  });

  test("marks are set, set again, and taken away; what was never marked is not there", async () => {
    const { slots } = await register();
    const late = { state: "late", basis: "paper", mode: "online", minutes: 95 };
    await mark([at(lan, slots[0]), at(lan, slots[1]), at(an, slots[2], late)]);
    await mark([at(lan, slots[0], { ...PRESENT, state: "excused" }), at(lan, slots[1], null)]);
    const { marks } = await register();
    expect(marks).toHaveLength(2);
    expect(marks).toContainEqual({ participation: an.id, ...slots[2], mark: late });
    expect(marks).toContainEqual({ participation: lan.id, ...slots[0], mark: { ...PRESENT, state: "excused" } });
  });

  test("to say it twice, in one request or in two, changes nothing", async () => {
    const { slots } = await register();
    const again = [at(lan, slots[0], null), at(lan, slots[0])];
    await mark(again);
    const once = await register();
    await mark(again);
    expect(await register()).toEqual(once);
    expect(once.marks).toHaveLength(1);
  });

  test("a register is closed with its rule, and opened again", async () => {
    await markAll();
    const rule = { percent: 80, excused: "absent" };
    const closed = await bodyOf(close(0, true, rule));
    expect(closed).toMatchObject({ revision: 1, rule, closedAt: expect.any(String) });
    const open = await bodyOf(close(1, false, rule));
    expect(open).toMatchObject({ revision: 2, rule });
    expect(open).not.toHaveProperty("closedAt");
  });

  test("who has no seat is not missed when it is closed", async () => {
    const { slots } = await register();
    await mark(slots.map((slot) => at(lan, slot)));
    const { id, name, profile, roles, revision } = an;
    const change = { person: { name }, profile, roles, status: "declined" };
    await organiser().put(`/api/participations/${id}`, change, { "If-Match": `"${revision}"` });
    expect((await close(0)).status).toBe(200);
  });

  test("an event is saved again with its sessions, and the marks stay", async () => {
    await markAll();
    const draft = { ...enteredOf(event), format: "in-person" };
    const saved = await organiser().put(`/api/events/${event.id}`, draft, { "If-Match": `"${event.revision}"` });
    expect(saved.status).toBe(200);
    expect((await register()).marks).toHaveLength(6);
  });
});

describe("the sheet to sign", () => {
  const sheetOf = (session: string | undefined, asked: object = {}) =>
    organiser().post(`/api/events/${event.id}/sign-in-sheets/${session}`, { reason: "Buổi sáng", ...asked });

  test("is a PDF of everybody who has a seat, and who took it out and why is written down", async () => {
    const response = await sheetOf(event.sessions[0]?.id);
    expect([response.status, response.headers.get("Content-Type")]).toEqual([200, "application/pdf"]);
    expect(
      Buffer.from(await response.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe("%PDF-");
    const reads = await db().selectFrom("person_reads").select(["operation", "people", "reason"]).execute();
    expect(reads).toEqual([{ operation: "printSignInSheet", people: 2, reason: "Buổi sáng" }]);
  });

  test("is of a session that there is, in a language that there is", async () => {
    const nowhere = await sheetOf("00000000-0000-4000-8000-000000000099");
    expect(await bodyOf(nowhere)).toMatchObject({ code: "SESSION_NOT_FOUND" });
    expect((await sheetOf(event.sessions[0]?.id, { language: "fr" })).status).toBe(400);
  });

  test("is taken out for a reason alone", async () => {
    expect((await sheetOf(event.sessions[0]?.id, { reason: " " })).status).toBe(400);
    expect(await db().selectFrom("person_reads").select("id").execute()).toEqual([]);
  });

  test("a row keeps its number whoever comes and goes, and no number is given twice", async () => {
    const { number, revision } = an;
    expect([lan.number, number]).toEqual([1, 2]);
    await organiser().delete(`/api/participations/${an.id}`, { "If-Match": `"${revision}"` });
    const again = await bodyOf(organiser().post(`/api/events/${event.id}/participations`, AN));
    expect(again.number).toBe(3);
  });
});

describe("error", () => {
  test("a part that the event has not, and somebody who is not on its list", async () => {
    const { slots } = await register();
    const elsewhere = await bodyOf(mark([at(lan, slots[0]), { ...at(lan, slots[2]), part: "morning" }]));
    expect(elsewhere).toMatchObject({ code: "SLOT_NOT_FOUND", refusal: { path: ["marks", 1] } });
    const nobody = { ...lan, id: "00000000-0000-4000-8000-000000000099" } as Participation;
    expect((await mark([at(lan, slots[0]), at(nobody, slots[0])])).status).toBe(404);
    expect((await register()).marks).toEqual([]);
  });

  test("a register with a place that is not marked is not closed, and it is told how many there are", async () => {
    expect(await bodyOf(close(0))).toMatchObject({ code: "REGISTER_INCOMPLETE", refusal: { unmarked: 6 } });
    await markAll(1);
    expect(await bodyOf(close(0))).toMatchObject({ refusal: { unmarked: 1 } });
  });

  test("a closed register stays as it is: neither its marks nor its list change", async () => {
    await markAll();
    await close(0);
    const { slots } = await register();
    const tag = { "If-Match": '"1"' };
    const answers = [
      mark([at(lan, slots[0], null)]),
      organiser().post(`/api/events/${event.id}/participations`, LAN),
      organiser().delete(`/api/participations/${lan.id}`, tag),
      organiser().put(
        `/api/participations/${lan.id}`,
        { person: { name: lan.name }, profile: lan.profile, roles: ["chair"], status: "confirmed" },
        tag,
      ),
    ];
    for (const answer of answers) expect(await bodyOf(answer)).toMatchObject({ code: "REGISTER_CLOSED" });
  });

  test("of two who change a register, the second is told", async () => {
    await markAll();
    const answers = await Promise.all([close(0), close(0)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  test("nobody closes a register while somebody still writes into it", async () => {
    await markAll();
    const { slots } = await register();
    const [closed, cleared] = await Promise.all([close(0), mark([at(lan, slots[0], null)])]);
    const { closedAt, marks } = await register();
    // Whoever came first, it is not both closed and incomplete.
    expect(closedAt === undefined || marks.length === 6).toBe(true);
    expect([closed.status, cleared.status].sort()).toEqual([closed.status === 200 ? 200 : 204, 409]);
  });

  test("somebody who was marked is not taken off the list", async () => {
    const { slots } = await register();
    await mark([at(lan, slots[0])]);
    const response = await organiser().delete(`/api/participations/${lan.id}`, { "If-Match": '"1"' });
    expect(await bodyOf(response)).toMatchObject({ code: "PARTICIPATION_ATTENDED" });
  });

  test("a session in which somebody was marked stays, with the parts that were marked", async () => {
    const { slots } = await register();
    await mark([at(lan, slots[1])]);
    const entered = enteredOf(event);
    const [first, second] = entered.sessions;
    const save = (sessions: readonly (object | undefined)[]) =>
      bodyOf(
        organiser().put(`/api/events/${event.id}`, { ...entered, sessions }, { "If-Match": `"${event.revision}"` }),
      );
    expect(await save([second])).toMatchObject({ code: "SESSION_ATTENDED", refusal: { path: ["sessions"] } });
    const morning = { ...first, hours: { start: "08:30", end: "11:30" } };
    expect(await save([morning, second])).toMatchObject({
      code: "SESSION_ATTENDED",
      refusal: { path: ["sessions", 0, "hours"] },
    });
    expect(await save([first])).toMatchObject({ revision: 2 });
  });
});

describe("security", () => {
  test("those who read the event and do not run it neither read nor mark", async () => {
    const { slots } = await register();
    for (const actor of [ACTORS.public, ACTORS.donor, ACTORS.verifier]) {
      const app = testApp(db(), actor);
      const answers = [
        app.get(path()),
        app.put(`${path()}/marks`, { marks: [at(lan, slots[0])] }),
        app.put(path(), { closed: false }, { "If-Match": '"0"' }),
      ];
      for (const answer of answers) expect(await bodyOf(answer)).toMatchObject({ code: "NOT_ALLOWED" });
    }
  });

  test("who marked is written down", async () => {
    const { slots } = await register();
    await mark([at(lan, slots[0])]);
    const rows = await db().selectFrom("attendance_marks").select(["marked_by", "marked_at"]).execute();
    expect(rows).toEqual([{ marked_by: ACTORS.organiser.account, marked_at: expect.any(Date) }]);
  });

  test("a mark belongs to a session and a list of one event, whoever writes it", async () => {
    const other = await bodyOf(testApp(db()).post("/api/events", SAMPLE));
    const insert = sql`insert into attendance_marks (participation_id, event_id, session_id, part, state, basis, marked_at)
      values (${lan.id}, ${event.id}, ${other.sessions[0].id}, 'whole', 'present', 'desk', now())`;
    await expect(insert.execute(db())).rejects.toThrow(/foreign key/);
  });
});
