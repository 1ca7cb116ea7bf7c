import type { AttendanceRegister, AttendanceReport, AttendanceSlot, Participation, ProgrammeEvent } from "@wps/model";
import { beforeEach, describe, expect, test } from "vitest";
import { ACTORS, seedAccounts } from "../../../test/actors.ts";
import { bodyOf, SAMPLE, seedOrganisations, testApp } from "../../../test/app.ts";
import { emptied, useDatabase } from "../../../test/database.ts";
import { AN, LAN } from "../../../test/participations.ts";

const db = useDatabase();
let event: ProgrammeEvent;
let lan: Participation;
let an: Participation;
let slots: readonly AttendanceSlot[];
const organiser = () => testApp(db(), ACTORS.organiser);
const reports = () => `/api/events/${event.id}/attendance-reports`;
const register = (): Promise<AttendanceRegister> => bodyOf(organiser().get(`/api/events/${event.id}/attendance`));
const marks = async () =>
  Object.fromEntries((await register()).marks.map(({ participation, mark }) => [participation, mark]));
const BY_HAND = { state: "late", basis: "desk" } as const;

beforeEach(async () => {
  await emptied(db());
  await seedOrganisations(db());
  await seedAccounts(db());
  event = await bodyOf(testApp(db()).post("/api/events", SAMPLE));
  lan = await bodyOf(organiser().post(`/api/events/${event.id}/participations`, LAN));
  an = await bodyOf(organiser().post(`/api/events/${event.id}/participations`, AN));
  slots = (await register()).slots;
});

const mark = (of: Participation, said: object | null) =>
  organiser().put(`/api/events/${event.id}/attendance/marks`, {
    marks: [{ participation: of.id, ...slots[0], mark: said }],
  });
const of = ({ id }: Participation, minutes?: number, over: object | null = null) => ({
  participation: id,
  ...(minutes !== undefined && { minutes }),
  over,
});
const report = (entries: readonly object[], more: object = {}) => ({
  ...slots[0],
  name: "zoom.csv",
  leastMinutes: 150,
  unlisted: 3,
  marks: entries,
  ...more,
});
const take = (entries: readonly object[], more: object = {}) => organiser().post(reports(), report(entries, more));
const close = (revision: number, closed: boolean) =>
  organiser().put(`/api/events/${event.id}/attendance`, { closed }, { "If-Match": `"${revision}"` });

describe("happy", () => {
  test("a report becomes marks by the minutes that are asked for, and who was not in it was absent", async () => {
    const taken = await take([of(lan, 150), of(an)]);
    expect(taken.status).toBe(201);
    expect(await marks()).toEqual({
      [lan.id]: { state: "present", mode: "online", minutes: 150, basis: "online-report" },
      [an.id]: { state: "absent", basis: "online-report" },
    });
    const made: AttendanceReport = await bodyOf(taken);
    expect(made).toMatchObject({ name: "zoom.csv", leastMinutes: 150, unlisted: 3, marks: 2 });
    expect(await bodyOf(organiser().get(reports()))).toEqual({ items: [made] });
  });

  test("less is absence, with the minutes that somebody was in the meeting", async () => {
    await take([of(lan, 149)]);
    expect((await marks())[lan.id]).toEqual({ state: "absent", mode: "online", minutes: 149, basis: "online-report" });
  });

  test("taken back, marks are what they were before, but for those that were set since", async () => {
    await mark(lan, BY_HAND);
    const { id } = await bodyOf(take([of(lan, 200, BY_HAND), of(an, 5)]));
    await mark(an, { state: "present", basis: "paper" });
    expect(await bodyOf(organiser().delete(`/api/attendance-reports/${id}`))).toEqual({ restored: 1, kept: 1 });
    expect(await marks()).toEqual({ [lan.id]: BY_HAND, [an.id]: { state: "present", basis: "paper" } });
    const { items } = await bodyOf(organiser().get(reports()));
    expect(items).toMatchObject([{ id, undoneAt: expect.any(String) }]);
  });

  test("of two reports on one part the first gives back nothing that the second has set", async () => {
    const first = await bodyOf(take([of(lan, 20)]));
    const over = (await marks())[lan.id] ?? null;
    const second = await bodyOf(take([of(lan, 180, over)]));
    expect(await bodyOf(organiser().delete(`/api/attendance-reports/${first.id}`))).toEqual({ restored: 0, kept: 1 });
    await organiser().delete(`/api/attendance-reports/${second.id}`);
    expect((await marks())[lan.id]).toEqual(over);
  });

  test("guests are found on the list by address and by name, and nothing of how people are reached is told", async () => {
    const guests = [{ name: "iPhone", email: "LAN@example.org" }, { name: "Tran An (MOHA)" }, { name: "Người lạ" }];
    const answer = await organiser().post(`/api/events/${event.id}/guest-matches`, { guests });
    const text = await answer.text();
    expect(JSON.parse(text).items).toMatchObject([
      { at: 0, suggestions: [{ participation: lan.id, byEmail: true, isCertain: true }] },
      { at: 1, suggestions: [{ participation: an.id, byEmail: false, differences: ["marks"], isCertain: false }] },
    ]);
    expect(text).not.toMatch(/example\.org|Lan|84912345678/);
  });
});

describe("error", () => {
  test("nothing is written over a mark that nobody has seen: set, changed or taken away meanwhile", async () => {
    await mark(lan, BY_HAND);
    for (const over of [null, { ...BY_HAND, minutes: 5 }, { state: "present", basis: "desk" }]) {
      expect(await bodyOf(take([of(lan, 200, over), of(an, 200)]))).toMatchObject({
        code: "MARKS_CHANGED",
        refusal: { marks: 1 },
      });
    }
    await mark(lan, null);
    expect((await take([of(lan, 200, BY_HAND)])).status).toBe(412);
    expect(await marks()).toEqual({});
    expect(await bodyOf(organiser().get(reports()))).toEqual({ items: [] });
  });

  test("of two who take in a report at once, one is told to look again", async () => {
    const answers = await Promise.all([take([of(lan, 200)]), take([of(lan, 10)])]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 412]);
  });

  test("a part that there is not, a stranger, and nobody", async () => {
    expect(await bodyOf(take([of(lan, 5)], { part: "whole" }))).toMatchObject({ code: "SLOT_NOT_FOUND" });
    const nobody = { ...lan, id: "00000000-0000-4000-8000-000000000099" } as Participation;
    expect(await bodyOf(take([of(nobody, 5)]))).toMatchObject({ code: "PARTICIPATION_NOT_FOUND" });
    expect((await take([])).status).toBe(400);
    expect((await take([of(lan, 5)], { leastMinutes: 0 })).status).toBe(400);
  });

  test("a closed register takes none in and gives none back; what was taken back is there no more", async () => {
    const { id } = await bodyOf(take([of(lan, 200), of(an, 200)]));
    for (const slot of slots.slice(1)) {
      const rest = [lan, an].map((one) => ({ participation: one.id, ...slot, mark: BY_HAND }));
      await organiser().put(`/api/events/${event.id}/attendance/marks`, { marks: rest });
    }
    expect((await close(0, true)).status).toBe(200);
    expect(await bodyOf(take([of(lan, 5)]))).toMatchObject({ code: "REGISTER_CLOSED" });
    const undo = () => bodyOf(organiser().delete(`/api/attendance-reports/${id}`));
    expect(await undo()).toMatchObject({ code: "REGISTER_CLOSED" });
    await close(1, false);
    expect(await undo()).toMatchObject({ restored: 2 });
    expect(await undo()).toMatchObject({ code: "ATTENDANCE_REPORT_NOT_FOUND" });
  });
});

describe("security", () => {
  test("those who do not run the event neither look for guests, nor take in, nor read, nor take back", async () => {
    const { id } = await bodyOf(take([of(lan, 200)]));
    for (const actor of [ACTORS.public, ACTORS.donor, ACTORS.verifier]) {
      const app = testApp(db(), actor);
      const answers = [
        app.post(`/api/events/${event.id}/guest-matches`, { guests: [{ name: "Lan" }] }),
        app.post(reports(), report([of(an, 5)])),
        app.get(reports()),
        app.delete(`/api/attendance-reports/${id}`),
      ];
      for (const answer of answers) expect(await bodyOf(answer)).toMatchObject({ code: "NOT_ALLOWED" });
    }
  });

  test("who looks for guests is written down, with how many people they were held against", async () => {
    await organiser().post(`/api/events/${event.id}/guest-matches`, { guests: [{ name: "Lan" }] });
    const read = db().selectFrom("person_reads").select(["operation", "people"]).where("operation", "=", "matchGuests");
    expect(await read.execute()).toEqual([{ operation: "matchGuests", people: 2 }]);
  });
});
