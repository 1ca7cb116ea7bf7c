import { describe, expect, it } from "vitest";
import sample from "../fixtures/events/sample.json" with { type: "json" };
import { AccountId, type AccountRole } from "./account.js";
import { concernsGuests, enteredOf, mayEdit, NewProgrammeEvent, ProgrammeEvent, subjectOf } from "./event.js";
import { EventStatus } from "./event-status.js";
import { RoomId } from "./room.js";
import { SessionId } from "./session.js";

const ROOM = RoomId.parse("439c044e-b44b-4821-8672-2662705f45ac");

const event = ProgrammeEvent.parse(sample);

describe("ProgrammeEvent", () => {
  it("gives back what it reads, field by field", () => {
    expect(event).toEqual(sample);
  });

  it("knows an identifier in capitals as the one in small letters", () => {
    const id = "ABCDEF00-0000-4000-8000-00000000000A";
    expect(ProgrammeEvent.parse({ ...sample, id }).id).toBe(id.toLowerCase());
  });

  it("refuses a field it does not know", () => {
    expect(ProgrammeEvent.safeParse({ ...sample, colour: "red" }).success).toBe(false);
  });

  it("needs an organisation", () => {
    expect(ProgrammeEvent.safeParse({ ...sample, organisations: [] }).error?.issues[0]?.path).toEqual([
      "organisations",
    ]);
  });
});

describe("NewProgrammeEvent", () => {
  const { id, origin, revision, sequence, createdAt, updatedAt, ...draft } = sample;

  it("reads the same facts without stamps, and sessions without identifiers", () => {
    const sessions = draft.sessions.map(({ id: _, ...session }) => session);
    expect(NewProgrammeEvent.parse({ ...draft, sessions })).toEqual({ ...draft, sessions });
  });

  it.each(Object.entries({ id, origin, revision, sequence, createdAt, updatedAt }))(
    "takes no %s from outside",
    (key, value) => {
      expect(NewProgrammeEvent.safeParse({ ...draft, [key]: value }).success).toBe(false);
    },
  );

  it("is held to the same coherence", () => {
    const [first] = draft.sessions;
    const outside = { ...draft, sessions: [{ ...first, date: "2027-03-14" }] };
    expect(NewProgrammeEvent.safeParse(outside).error?.issues[0]?.path).toEqual(["sessions", 0, "date"]);
  });
});

describe("concernsGuests", () => {
  const [first, ...rest] = event.sessions;
  if (first === undefined || event.place.status !== "known") throw new Error("the sample has sessions and a place");
  const { place } = event;

  it.each([
    ["the first day", { dates: { ...event.dates, start: "2027-03-14" } }],
    ["the last day", { dates: { ...event.dates, end: "2027-03-17" } }],
    ["the precision", { dates: { ...event.dates, precision: "month" as const } }],
    ["the time zone", { timeZone: "Asia/Bangkok" }],
    ["the place in Vietnamese", { place: { ...place, name: { ...place.name, vi: "Đà Nẵng" } } }],
    ["the place in English", { place: { ...place, name: { ...place.name, en: "Da Nang" } } }],
    ["the venue in Vietnamese", { place: { ...place, venue: { ...place.venue, vi: "Hội trường B" } } }],
    ["the venue in English", { place: { ...place, venue: { ...place.venue, en: "Hall B" } } }],
    ["the place, to not given", { place: { status: "not-given" as const } }],
    ["the format", { format: event.format === "online" ? ("hybrid" as const) : ("online" as const) }],
    ["the status", { status: "cancelled" as const }],
    ["the sensitivity", { sensitivity: "sensitive" as const }],
    ["the hours of a session", { sessions: [{ ...first, hours: { start: "09:00", end: "11:30" } }, ...rest] }],
    ["the room of a session", { sessions: [{ ...first, room: ROOM }, ...rest] }],
    ["the format of a session", { sessions: [{ ...first, format: "hybrid" as const }, ...rest] }],
    ["the day of a session", { sessions: [{ ...first, date: "2027-03-16" }, ...rest] }],
    ["the number of sessions", { sessions: rest }],
    [
      "a session, for another one at the same hours",
      { sessions: [{ ...first, id: SessionId.parse(event.id) }, ...rest] },
    ],
  ])("yes when %s changes", (_, change) => {
    expect(concernsGuests(event, { ...event, ...change })).toBe(true);
    expect(concernsGuests({ ...event, ...change }, event)).toBe(true);
  });

  it("tells the steps that guests notice from those that are the organisers' own", () => {
    const noticed = (from: EventStatus, to: EventStatus) =>
      concernsGuests({ ...event, status: from }, { ...event, status: to });
    expect(noticed("approved", "confirmed")).toBe(true);
    expect([noticed("idea", "approved"), noticed("confirmed", "held"), noticed("held", "verified")]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it.each([
    ["nothing", {}],
    ["a word of the title", { title: { vi: "Tên khác" } }],
    ["the note on the dates", { dates: { ...event.dates, note: { en: "Checked." } } }],
    ["the order of the sessions", { sessions: [...rest, first] }],
    ["a session's title", { sessions: [{ ...first, title: { vi: "Khai mạc" } }, ...rest] }],
    ["a source of the place", { place: { ...place, sources: ["note"] } }],
    ["the headcounts", { headcounts: { status: "not-given" as const } }],
    ["the organisers' own view of it", { publication: "draft" as const }],
  ])("no when %s changes", (_, change) => {
    expect(concernsGuests(event, { ...event, ...change })).toBe(false);
  });
});

describe("subjectOf", () => {
  it("names who gives the money and who passes it on, each once", () => {
    const link = { level: "event", amount: { status: "unknown" }, basis: "stated" } as const;
    const [a, b] = event.organisations.map(({ organisation }) => organisation);
    if (a === undefined || b === undefined) throw new Error("the sample has two organisations");
    const items = [
      { ...link, funder: a, channel: b },
      { ...link, funder: b },
      { ...link, funder: a },
    ];
    expect(subjectOf({ ...event, funding: { status: "listed", items } }).funders).toEqual([a, b]);
    expect(subjectOf({ ...event, funding: { status: "listed", items: items.slice(0, 1) } }).donors).toEqual([a]);
    expect(subjectOf({ ...event, funding: { status: "none" } }).funders).toEqual([]);
  });
});

describe("mayEdit", () => {
  const account = AccountId.parse("0198f0a0-0000-7000-8000-000000000001");
  const statusesOf = (role: AccountRole) =>
    EventStatus.options.filter((status) => mayEdit({ role, account, organisations: [] }, { ...event, status }));

  it("lets nobody change what was verified, who records as little as who verifies", () => {
    expect(statusesOf("admin")).toEqual(EventStatus.options.filter((status) => status !== "verified"));
    expect(statusesOf("verifier")).toEqual([]);
  });
});

describe("enteredOf", () => {
  it("gives what may be sent back, and nothing of what the app noted", () => {
    const entered = enteredOf({ ...event, budget: { status: "unknown" } });
    expect(NewProgrammeEvent.parse(entered)).toEqual(entered);
    expect(entered.budget).toEqual({ status: "unknown" });
    expect(entered).not.toHaveProperty("cost");
  });

  it("refuses an event whose costs the reader may not know, since sending it back would lose them", () => {
    expect(() => enteredOf({ ...event, cost: { status: "withheld" } })).toThrow(TypeError);
  });
});
