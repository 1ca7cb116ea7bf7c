import { type Actor, enteredOf, type ProgrammeEvent } from "@wps/model";
import { beforeEach, describe, expect, test } from "vitest";
import { ACTORS, actorFor, seedAccounts } from "../../../test/actors.ts";
import { bodyOf, SAMPLE, seedOrganisations, testApp } from "../../../test/app.ts";
import { emptied, useDatabase } from "../../../test/database.ts";
import { AN, LAN } from "../../../test/participations.ts";
import { ROOM } from "../../../test/rooms.ts";
import { OPEN_PLAN } from "../../../test/seats.ts";
import type { ClashAnswer } from "../../contract/clashes.ts";

const db = useDatabase();
const as = (actor: Actor) => testApp(db(), actor);
const admin = () => as(ACTORS.admin);

const HOURS = { start: "08:30", end: "11:30" };
const onDay = (date: string, hours = HOURS) => ({
  dates: { precision: "day" as const, start: date, end: date, basis: "stated" as const },
  sessions: [{ date, hours }],
});
const made = async (change: object): Promise<ProgrammeEvent> =>
  bodyOf(admin().post("/api/events", { ...SAMPLE, ...change }));
const list = async (event: ProgrammeEvent, somebody: object): Promise<{ id: string; person: string; number: number }> =>
  bodyOf(admin().post(`/api/events/${event.id}/participations`, somebody));
const question = (event: ProgrammeEvent, change: object = {}) => {
  const { status, dates, timeZone, format, sessions, organisations } = event;
  const hosts = organisations.map(({ organisation, role }) => ({ organisation, role }));
  return { event: event.id, status, dates, timeZone, format, organisations: hosts, sessions, ...change };
};
const ask = async (body: object, actor: Actor = ACTORS.admin): Promise<ClashAnswer> =>
  bodyOf(as(actor).post("/api/clashes", body));
const clashesOf = async ({ id }: ProgrammeEvent, actor: Actor = ACTORS.admin): Promise<ClashAnswer> =>
  bodyOf(as(actor).get(`/api/events/${id}/clashes`));

/** An event of `mps`, another at the same hours, and Lan, who teaches at both. */
let own: ProgrammeEvent;
let other: ProgrammeEvent;
let lan: { id: string; person: string; number: number };
const TRAINER = { ...LAN, roles: ["trainer"] };

beforeEach(async () => {
  await emptied(db());
  await seedOrganisations(db());
  await seedAccounts(db());
  own = await made(onDay("2026-12-07"));
  other = await made({ ...onDay("2026-12-07", { start: "10:00", end: "12:00" }), title: { vi: "Hội thảo khác" } });
  lan = await list(own, TRAINER);
  await list(other, { ...TRAINER, person: lan.person });
});

describe("happy", () => {
  test("a trainer of two events at once clashes hard, with the hours, the other event and the next free day", async () => {
    expect(await clashesOf(own)).toEqual({
      clashes: [
        {
          kind: "trainer",
          level: "hard",
          taken: { is: "person", participation: lan.id, row: lan.number },
          why: { code: "taken-twice" },
          doubts: [],
          sessions: [0],
          others: [{ status: "told", id: other.id, title: other.title }],
          from: "2026-12-07T03:00:00.000Z",
          until: "2026-12-07T04:30:00.000Z",
        },
      ],
      more: 0,
      people: "checked",
      nextFree: { days: 1, start: "2026-12-08", end: "2026-12-08" },
      searched: 60,
      invitations: [],
      unreadable: 0,
    });
  });

  test("a trainer of whom it is said which session they teach is free at the others", async () => {
    const later = { start: "13:30", end: "16:30" };
    const twice = await made({
      ...onDay("2026-12-07"),
      sessions: [HOURS, later].map((hours) => ({ date: "2026-12-07", hours })),
      title: { vi: "Hai buổi" },
    });
    const there = await list(twice, { ...TRAINER, person: lan.person });
    const teaches = async (nth: number, revision: number) => {
      const items = [{ session: twice.sessions[nth]?.id, trainers: [there.id] }];
      const path = `/api/events/${twice.id}/session-trainers`;
      expect((await admin().put(path, { items }, { "If-Match": `"${revision}"` })).status).toBe(200);
    };
    const others = async () => (await clashesOf(own)).clashes.flatMap((clash) => clash.others);
    expect(await others()).toContainEqual({ status: "told", id: twice.id, title: twice.title });
    await teaches(1, 0);
    expect(await others()).toEqual([{ status: "told", id: other.id, title: other.title }]);
    await teaches(0, 1);
    expect(await others()).toHaveLength(2);
  });

  test("a room that another event has is taken, before the database has to say so; when that one ends it is free", async () => {
    const { id: room } = await bodyOf(admin().post("/api/rooms", ROOM));
    const there = await made({
      ...onDay("2026-12-14"),
      sessions: [{ date: "2026-12-14", hours: HOURS, room }],
      title: { vi: "Hội thảo trong phòng" },
    });
    const wish = (hours: typeof HOURS) => ({ ...onDay("2026-12-14"), sessions: [{ date: "2026-12-14", hours, room }] });
    const { clashes } = await ask(question(own, wish({ start: "10:00", end: "12:00" })));
    expect(clashes).toMatchObject([
      {
        kind: "room",
        level: "hard",
        taken: { is: "room", room },
        others: [{ status: "told", id: there.id }],
        from: "2026-12-14T03:00:00.000Z",
        until: "2026-12-14T04:30:00.000Z",
      },
    ]);
    expect((await ask(question(own, wish({ start: "11:30", end: "12:00" })))).clashes).toEqual([]);
  });

  test("what stands in a form is asked about, and not what is kept", async () => {
    expect((await ask(question(own))).clashes).toHaveLength(1);
    expect((await ask(question(own, onDay("2026-12-08")))).clashes).toEqual([]);
    const touching = { sessions: [{ date: "2026-12-07", hours: { start: "12:00", end: "13:00" } }] };
    expect((await ask(question(own, touching))).clashes).toEqual([]);
  });

  test("days that are taken as well, and the weekend, are no next free time", async () => {
    for (const day of ["2026-12-08", "2026-12-09", "2026-12-10", "2026-12-11"]) {
      const busy = await made(onDay(day));
      await list(busy, { ...TRAINER, person: lan.person });
    }
    expect((await clashesOf(own)).nextFree).toEqual({ days: 7, start: "2026-12-14", end: "2026-12-14" });
  });

  test("somebody who only takes part, or has not answered, or of whose event no hours are known, is warned of", async () => {
    const third = await made({ ...onDay("2026-12-07"), sessions: [] });
    const an = await list(own, AN);
    await list(third, { ...AN, person: an.person });
    expect((await clashesOf(own)).clashes.map(({ kind, level, doubts }) => [kind, level, doubts])).toEqual([
      ["trainer", "hard", []],
      ["trainer", "warning", ["no-hours", "unanswered"]],
    ]);
  });

  test("a host with more than three events at once is warned of", async () => {
    await made(onDay("2026-12-07"));
    expect((await clashesOf(own)).clashes.filter(({ kind }) => kind === "host")).toEqual([]);
    await made(onDay("2026-12-07"));
    const hosts = (await clashesOf(own)).clashes.filter(({ kind }) => kind === "host");
    expect(hosts.map(({ level, taken, why }) => [level, taken, why])).toEqual([
      ["warning", { is: "host", organisation: "mps" }, { code: "too-many", atOnce: 4, limit: 3 }],
      ["warning", { is: "host", organisation: "un-women" }, { code: "too-many", atOnce: 4, limit: 3 }],
    ]);
  });

  test("of an event that was not saved no list is looked at", async () => {
    const { event: _, ...draft } = question(own);
    expect(await ask(draft)).toMatchObject({ clashes: [], people: "no-list" });
  });

  test("an organisation that is asked to many events is named, with how many and when", async () => {
    const plan = { ...OPEN_PLAN, offices: [{ organisation: "un-women", seats: 1 }] };
    const days = ["2026-12-01", "2026-12-10", "2026-12-15", "2026-12-20", "2026-12-28"];
    const all = [own, ...(await Promise.all(days.map((day) => made(onDay(day)))))];
    for (const [nth, { id }] of all.entries()) {
      expect((await clashesOf(own)).invitations).toHaveLength(nth > 4 ? 1 : 0);
      expect((await admin().put(`/api/events/${id}/seats`, plan, { "If-Match": '"0"' })).status).toBe(200);
    }
    expect((await clashesOf(own)).invitations).toEqual([
      { organisation: "un-women", times: 6, period: { start: "2026-12-01", end: "2026-12-28" } },
    ]);
  });
});

describe("error", () => {
  test("an event that takes nothing clashes with nothing", async () => {
    const change = { ...enteredOf(other), status: "cancelled", statusReason: { vi: "Bão." } };
    await admin().put(`/api/events/${other.id}`, change, { "If-Match": `"${other.revision}"` });
    expect((await clashesOf(own)).clashes).toEqual([]);
  });

  test("a row that the model does not accept is counted, and keeps no other from being looked at", async () => {
    const third = await made(onDay("2026-12-07"));
    await db().updateTable("events").set({ time_zone: "Mars/Olympus" }).where("id", "=", third.id).execute();
    expect(await clashesOf(own)).toMatchObject({ clashes: [{ kind: "trainer" }], unreadable: 1 });
  });

  test.each([
    ["without days", { dates: undefined }, ["dates"]],
    [
      "that ends before it begins",
      { dates: { ...SAMPLE.dates, end: "2026-11-30", sources: undefined } },
      ["dates", "end"],
    ],
  ])("an event %s cannot be asked about", async (_, change, path) => {
    expect(await bodyOf(admin().post("/api/clashes", question(own, change)))).toMatchObject({
      code: "MALFORMED",
      issues: [{ path }],
    });
  });

  test("of an event that is not there nothing is said", async () => {
    const body = question(own, { event: "00000000-0000-4000-8000-000000000009" });
    expect(await bodyOf(admin().post("/api/clashes", body))).toMatchObject({ code: "EVENT_NOT_FOUND" });
  });
});

describe("security", () => {
  test("who may not read the event that has a room is told that there is one, and no more", async () => {
    const { id: room } = await bodyOf(admin().post("/api/rooms", ROOM));
    const hidden = {
      publication: "draft",
      title: { vi: "Kín" },
      organisations: [{ organisation: "mps", role: "lead", basis: "stated" }],
    };
    const sessions = [{ date: "2026-12-14", hours: HOURS, room }];
    await made({ ...onDay("2026-12-14"), ...hidden, sessions });
    const women = { organisations: [{ organisation: "un-women", role: "lead" }] };
    const { event, ...draft } = question(own, { ...onDay("2026-12-14"), ...women, sessions });
    const { clashes } = await ask(draft, actorFor("organiser", "un-women"));
    expect(clashes).toMatchObject([{ kind: "room", others: [{ status: "withheld" }], doubts: [] }]);
    expect(JSON.stringify(clashes)).not.toContain("Kín");
  });

  const stranger = actorFor("organiser", "un-women");

  test("an event that the reader does not know is another event, and takes no host and no province with it", async () => {
    const hidden = {
      publication: "draft",
      organisations: [{ organisation: "un-women", role: "lead", basis: "stated" }],
    };
    for (let nth = 0; nth < 4; nth += 1) {
      const secret = await made({ ...onDay("2026-12-07"), ...hidden, title: { vi: "Không ai được biết" } });
      await list(secret, { ...TRAINER, person: lan.person });
    }
    const organiser = actorFor("organiser", "mps");
    const told = await clashesOf(own, organiser);
    expect(told.clashes.map(({ kind, others }) => [kind, ...others.map(({ status }) => status)]).sort()).toEqual([
      ["trainer", "told"],
      ...Array.from({ length: 4 }, () => ["trainer", "withheld"]),
    ]);
    expect(JSON.stringify(told)).not.toContain("Không ai");
    const all = await clashesOf(own);
    expect(all.clashes.map(({ kind }) => kind)).toContain("host");
    expect(all.clashes.map(({ kind }) => kind)).toContain("province");
  });

  test("an event that is held back is another event to whoever does not run it", async () => {
    const change = { ...enteredOf(other), sensitivity: "sensitive" };
    await admin().put(`/api/events/${other.id}`, change, { "If-Match": `"${other.revision}"` });
    const partner = {
      ...enteredOf(own),
      organisations: [{ organisation: "gov-canada", role: "lead", basis: "stated" }],
    };
    await admin().put(`/api/events/${own.id}`, partner, { "If-Match": `"${own.revision}"` });
    const told = await clashesOf(own, actorFor("organiser", "gov-canada"));
    expect(told.clashes.map(({ others }) => others)).toEqual([[{ status: "withheld" }]]);
    expect((await clashesOf(own)).clashes[0]?.others).toEqual([{ status: "told", id: other.id, title: other.title }]);
  });

  test("nobody is told of an event that they do not run, nor of its people", async () => {
    const path = `/api/events/${own.id}/clashes`;
    for (const actor of [ACTORS.public, ACTORS.donor, ACTORS.verifier, ACTORS.officer]) {
      expect((await as(actor).get(path)).status).toBe(403);
      expect((await as(actor).post("/api/clashes", question(own))).status).toBe(403);
    }
    expect((await as(actorFor("organiser", "gov-canada")).get(path)).status).toBe(403);
    expect((await as(stranger).get(path)).status).toBe(200);
  });

  test("whom another list alone has is not told", async () => {
    await list(other, AN);
    const text = JSON.stringify(await clashesOf(own));
    expect(text).not.toContain("An");
    expect(text).not.toContain(lan.person);
  });
});
