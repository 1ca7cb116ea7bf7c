import { describe, expect, it } from "vitest";
import sample from "../../fixtures/events/sample.json" with { type: "json" };
import { ProgrammeEvent } from "../event.js";
import { type BookedEvent, type BookedPerson, bookingsOf } from "./bookings-of.js";
import { clashesAmong } from "./clashes-among.js";

const event: ProgrammeEvent = {
  ...ProgrammeEvent.parse(sample),
  status: "planned",
  dates: { precision: "day", start: "2027-03-15", end: "2027-03-16", basis: "stated" },
  sessions: [],
};
const at = (text: string) => Date.parse(text);
const room = "439c044e-b44b-4821-8672-2662705f45ac";
const session = (date: string, hours?: { start: string; end: string }) => ({ date, ...(hours && { hours }) });
const morning = { start: "08:30", end: "11:30" };
const trainer = { person: "lan", roles: ["trainer" as const], status: "confirmed" as const };
const peopleIn = (taken: ReturnType<typeof bookingsOf>) =>
  taken.filter(({ kind }) => kind === "person" || kind === "name");

describe("bookingsOf", () => {
  it("takes all days of an event without sessions, in its zone, with a doubt about the hours", () => {
    const [first] = bookingsOf(event, [trainer]);
    expect(first).toMatchObject({
      kind: "person",
      from: at("2027-03-14T17:00Z"),
      until: at("2027-03-16T17:00Z"),
      doubts: ["no-hours"],
    });
    const [there] = bookingsOf({ ...event, timeZone: "Europe/Zurich" }, [trainer]);
    expect(there?.from).toBe(at("2027-03-14T23:00Z"));
  });

  it("takes the hours of sessions, and the day of one whose hours are not known", () => {
    const sessions = [session("2027-03-15", morning), session("2027-03-16")];
    const taken = peopleIn(bookingsOf({ ...event, sessions }, [trainer]));
    expect(taken.map(({ nth, from, until, doubts }) => [nth, from, until, doubts])).toEqual([
      [0, at("2027-03-15T01:30Z"), at("2027-03-15T04:30Z"), []],
      [1, at("2027-03-15T17:00Z"), at("2027-03-16T17:00Z"), ["no-hours"]],
    ]);
  });

  it("needs a trainer at the sessions that they lead, where that is said, and others at all of them", () => {
    const sessions = ["a", "b"].map((id) => ({ ...session("2027-03-15", morning), id }));
    const takenBy = (somebody: Partial<BookedPerson>) =>
      peopleIn(bookingsOf({ ...event, sessions }, [{ ...trainer, ...somebody }])).map((one) => [
        one.session,
        one.leads,
      ]);
    expect(takenBy({})).toEqual([
      ["a", true],
      ["b", true],
    ]);
    expect(takenBy({ leads: ["b"] })).toEqual([["b", true]]);
    expect(takenBy({ leads: ["b"], roles: ["trainer", "participant"] })).toEqual([
      ["a", false],
      ["b", true],
    ]);
    expect(takenBy({ leads: ["b"], roles: ["participant"] })).toEqual([
      ["a", false],
      ["b", false],
    ]);
    expect(takenBy({ roles: [] })).toHaveLength(2);
  });

  it("takes the day where a clock skips the hours in spring", () => {
    const sessions = [session("2027-03-28", { start: "02:15", end: "03:05" })];
    const dates = { ...event.dates, start: "2027-03-28", end: "2027-03-28" };
    const [taken] = bookingsOf({ ...event, dates, sessions, timeZone: "Europe/Zurich" }, [trainer]);
    expect(taken?.doubts).toEqual(["no-hours"]);
  });

  it.each(["cancelled", "postponed"] as const)("takes nothing where it is %s", (status) => {
    expect(bookingsOf({ ...event, status }, [trainer])).toEqual([]);
  });

  it("takes nothing where its days are not known", () => {
    const dates = { ...event.dates, precision: "month" as const, start: "2027-03-01", end: "2027-03-31" };
    expect(bookingsOf({ ...event, dates }, [trainer])).toEqual([]);
  });

  it("takes the rooms of its sessions, its hosts once each, and the province unless it is online", () => {
    const taken = bookingsOf({
      ...event,
      sessions: [{ ...session("2027-03-15", morning), room }, session("2027-03-16", morning)],
      organisations: [
        { organisation: event.organisations[0]?.organisation ?? never(), role: "lead" },
        { organisation: event.organisations[0]?.organisation ?? never(), role: "co-host" },
      ],
      place: { status: "known", name: { vi: "Huế" }, basis: "stated", province: { code: "46", list: "2025" } },
      format: "hybrid",
    });
    expect(taken.map(({ kind, nth }) => [kind, nth])).toEqual([
      ["room", 0],
      ["host", 0],
      ["host", 1],
      ["province", 0],
      ["province", 1],
    ]);
    expect(bookingsOf({ ...event, format: "online" }).some(({ kind }) => kind === "province")).toBe(false);
  });

  it("knows who comes, who may come and who does not", () => {
    const statuses = ["invited", "waiting", "confirmed", "declined", "withdrawn"] as const;
    const people = statuses.map((status) => ({ person: status, roles: ["participant" as const], status }));
    const taken = peopleIn(bookingsOf({ ...event, sessions: [session("2027-03-15", morning)] }, people));
    expect(taken.map(({ id, doubts }) => [id, doubts])).toEqual([
      ["invited", ["unanswered"]],
      ["confirmed", []],
    ]);
  });

  it("takes a name for one person, and doubts it", () => {
    const named = (name: string) => ({ name, roles: ["trainer" as const], status: "confirmed" as const });
    const other = { ...event, id: "other", sessions: [session("2027-03-15", morning)] };
    const taken = bookingsOf({ ...event, sessions: [session("2027-03-15", morning)] }, [named("Trần Thị  HOÀ")]);
    const clashes = clashesAmong([
      ...taken,
      ...bookingsOf(other, [named("Trần Thị Hoà")]),
      ...bookingsOf({ ...other, id: "third" }, [named("Trần Thị Hoa")]),
    ]);
    expect(clashes.filter(({ kind }) => kind === "trainer").map(({ level, doubts }) => [level, doubts])).toEqual([
      ["warning", ["by-name"]],
    ]);
  });
});

describe("what events take from each other", () => {
  const other = { ...event, id: "other" };
  const of = (hours: { start: string; end: string }, start: BookedEvent = event) => ({
    ...start,
    sessions: [session("2027-03-15", hours)],
  });
  const told = (...taken: ReturnType<typeof bookingsOf>[]) =>
    clashesAmong(taken.flat()).map(({ kind, level, doubts }) => [kind, level, ...doubts]);

  it("is a trainer at the same hours, and none where one ends as the other begins", () => {
    const afternoon = { start: "11:30", end: "15:00" };
    expect(told(bookingsOf(of(morning), [trainer]), bookingsOf(of(morning, other), [trainer]))).toEqual([
      ["trainer", "hard"],
    ]);
    expect(told(bookingsOf(of(morning), [trainer]), bookingsOf(of(afternoon, other), [trainer]))).toEqual([]);
  });

  it("is a participant where somebody teaches in one and takes part in the other", () => {
    const listener = { ...trainer, roles: ["participant" as const] };
    const clashes = told(bookingsOf(of(morning), [trainer]), bookingsOf(of(morning, other), [listener]));
    expect(clashes).toEqual([["participant", "warning"]]);
  });

  it("warns at most of what is doubtful", () => {
    const withoutHours = bookingsOf({ ...other, sessions: [] }, [trainer]);
    expect(told(bookingsOf(of(morning), [trainer]), withoutHours)).toEqual([["trainer", "warning", "no-hours"]]);
    const idea = bookingsOf({ ...of(morning, other), status: "idea" }, [trainer]);
    expect(told(bookingsOf(of(morning), [trainer]), idea)).toEqual([["trainer", "warning", "idea"]]);
  });

  it("within one event is what its sessions take, and nobody who is at all of them", () => {
    const sessions = [
      { ...session("2027-03-15", morning), room },
      { ...session("2027-03-15", { start: "11:00", end: "12:00" }), room },
    ];
    expect(told(bookingsOf({ ...event, sessions }, [trainer]))).toEqual([["room", "hard"]]);
  });
});

function never(): never {
  throw new Error("the sample has an organisation");
}
