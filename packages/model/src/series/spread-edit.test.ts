import fc from "fast-check";
import { describe, expect, it } from "vitest";
import sample from "../../fixtures/events/sample.json" with { type: "json" };
import { CourseId } from "../course-run.js";
import { addDays, daysBetween, type PlainDate } from "../date.js";
import { isSame } from "../difference.js";
import { EventId, enteredOf, NewProgrammeEvent, ProgrammeEvent } from "../event.js";
import type { EventStatus } from "../event-status.js";
import { OrganisationId } from "../organisation.js";
import { reschedule } from "../reschedule.js";
import { SessionId } from "../session.js";
import { type EditScope, type RunOutcome, SPREAD_PARTS, spreadEdit } from "./spread-edit.js";

const COURSE = CourseId.parse("5c2d9f60-9e0b-4f4e-8c3b-0d6a5b1e7a10");
const idOf = (number: number, of = 0) =>
  `00000000-0000-4000-8000-${String(of).padStart(4, "0")}${String(number).padStart(8, "0")}`;

// Two days with a session on each.
const first = ProgrammeEvent.parse(sample);
const LENGTH = daysBetween(first.dates.start, first.dates.end);

/** A run that begins on a day, which is due by its rule unless another one is given. */
function run(
  number: number,
  start: PlainDate,
  but: Partial<ProgrammeEvent> = {},
  due: PlainDate = start,
): ProgrammeEvent {
  const moved = reschedule(first, { kind: "event", days: daysBetween(first.dates.start, start) });
  if (moved.status === "refused") throw new Error(moved.because);
  return ProgrammeEvent.parse({
    ...moved.event,
    id: idOf(number),
    recordRef: undefined,
    status: "planned",
    run: { course: COURSE, number, due },
    sessions: moved.event.sessions.map((session, index) => ({ ...session, id: idOf(index, number) })),
    ...but,
  });
}

const RUNS = [run(1, "2027-04-05"), run(2, "2027-05-03"), run(3, "2027-06-07")];
const [one, two, three] = RUNS as [ProgrammeEvent, ProgrammeEvent, ProgrammeEvent];

const edit = (
  runs: readonly ProgrammeEvent[],
  after: Partial<NewProgrammeEvent>,
  scope: EditScope = "all",
  edited = runs[0] ?? one,
) => spreadEdit(runs, { event: edited.id, after: NewProgrammeEvent.parse({ ...enteredOf(edited), ...after }), scope });

const changedIn = (outcome: RunOutcome | undefined) => {
  if (outcome?.is !== "changed") throw new Error(`${outcome?.is}`);
  return outcome;
};

const moveOf = (event: ProgrammeEvent, days: number): Partial<NewProgrammeEvent> => {
  const moved = reschedule(enteredOf(event), { kind: "event", days });
  if (moved.status === "refused") throw new Error(moved.because);
  return moved.event;
};

describe("which runs a change is for", () => {
  it("is this one alone, this and those that begin later, or all of them", () => {
    const online = { format: "online" } as const;
    expect(edit(RUNS, online, "this", two).others).toEqual([]);
    expect(edit(RUNS, online, "following", two).others.map(({ event }) => event)).toEqual([three.id]);
    expect(edit(RUNS, online, "all", two).others.map(({ event }) => event)).toEqual([one.id, three.id]);
  });

  it("goes by the days and not by the numbers", () => {
    const late = run(1, "2027-12-06");
    expect(edit([late, two, three], { format: "online" }, "following", two).others.map(({ event }) => event)).toEqual([
      three.id,
      late.id,
    ]);
  });

  it("leaves out what was held or called off, and says so", () => {
    for (const status of ["held", "reported", "verified", "cancelled"] satisfies EventStatus[]) {
      const statusReason = status === "cancelled" ? { vi: "Bão" } : undefined;
      const { others } = edit([one, run(2, "2027-05-03", { status, ...(statusReason && { statusReason }) })], {
        format: "online",
      });
      expect(others).toEqual([{ event: two.id, is: "closed", status }]);
    }
  });

  it("cannot be made of a run that is not there", () => {
    expect(() => spreadEdit([two], { event: one.id, after: enteredOf(one), scope: "all" })).toThrow(RangeError);
  });
});

describe("a part that was changed", () => {
  it("is changed where it said the same before, and kept where it had been another", () => {
    const elsewhere = run(2, "2027-05-03", { format: "hybrid" });
    const { others } = edit([one, elsewhere, three], { format: "online", title: { vi: "Tập huấn mới" } });
    expect(changedIn(others[0])).toMatchObject({ changed: ["title"], kept: ["format"] });
    expect(changedIn(others[0]).after.format).toBe("hybrid");
    expect(changedIn(others[1])).toMatchObject({ changed: ["title", "format"], kept: [] });
  });

  it("says in each title which run it is", () => {
    const titled = RUNS.map((run) => ({ ...run, title: { vi: `Hòa giải – Khóa ${run.run?.number}` } }));
    const { others } = edit(titled, { title: { vi: "Hòa giải ở cơ sở, khóa 1" } });
    expect(others.map((other) => changedIn(other).after.title)).toEqual([
      { vi: "Hòa giải ở cơ sở, khóa 2" },
      { vi: "Hòa giải ở cơ sở, khóa 3" },
    ]);
    const own = titled.map((run, at) => (at === 2 ? { ...run, title: { vi: "Lớp riêng" } } : run));
    expect(edit(own, { title: { vi: "Hòa giải ở cơ sở, khóa 1" } }).others[1]).toMatchObject({ is: "kept" });
  });

  it("concerns nobody else where it belongs to one run", () => {
    expect(edit(RUNS, { publication: "published", status: "approved", headcounts: { status: "none" } }).others).toEqual(
      [],
    );
  });

  it("is not named where a run says already what it became", () => {
    const already = run(2, "2027-05-03", { format: "online" });
    expect(edit([one, already], { format: "online" }).others).toEqual([]);
  });

  it("is said without sources that the other run does not have", () => {
    const source = first.sources[0];
    if (source === undefined || one.place.status !== "known") throw new Error("the sample has a source and a place");
    const bare = run(2, "2027-05-03", {
      sources: [],
      place: { status: "not-given" },
      organisations: [{ organisation: OrganisationId.parse("vwu"), role: "lead", basis: "stated" }],
      taskLinks: [],
      headcounts: { status: "not-given" },
      funding: { status: "not-given" },
      outcomes: { status: "not-given" },
      variants: [],
    });
    const cited = { ...bare, id: one.id, sources: [source] };
    const place = { ...one.place, sources: [source.key] };
    const { others } = edit([ProgrammeEvent.parse({ ...cited, run: { course: COURSE, number: 1 } }), bare], { place });
    expect(NewProgrammeEvent.safeParse(changedIn(others[0]).after).success).toBe(true);
    expect(changedIn(others[0]).after.place).not.toHaveProperty("sources");
  });
});

describe("a series that is moved", () => {
  it("moves each run by as many days, with its sessions and the day that is due", () => {
    const { edited, others } = edit(RUNS, moveOf(one, 2));
    expect(edited.run?.due).toBe("2027-04-07");
    const { after } = changedIn(others[0]);
    expect(after.dates.start).toBe("2027-05-05");
    expect(after.run?.due).toBe("2027-05-05");
    expect(after.sessions.map(({ date }) => date)).toEqual(two.sessions.map(({ date }) => addDays(date, 2)));
    expect(after.sessions.map(({ id }) => id)).toEqual(two.sessions.map(({ id }) => id));
  });

  it("leaves where it is what had been moved off its rule", () => {
    const exception = run(2, "2027-05-04", {}, "2027-05-03");
    const { others } = edit([one, exception, three], { ...moveOf(one, 2), format: "online" });
    expect(changedIn(others[0])).toMatchObject({ changed: ["format"], kept: ["dates"] });
    expect(changedIn(others[0]).after.dates.start).toBe("2027-05-04");
  });

  it("makes of one run that is moved alone an exception", () => {
    expect(edit(RUNS, moveOf(one, 2), "this").edited.run?.due).toBe("2027-04-05");
  });

  it("says which run cannot be moved so", () => {
    const last = run(2, "2199-12-30");
    expect(edit([one, last], moveOf(one, 60)).others).toEqual([
      { event: last.id, is: "cannot-move", because: "out-of-range" },
    ]);
  });

  it("lasts longer where it lasted as long", () => {
    const end = addDays(one.dates.end, 1);
    const { others } = edit(RUNS, { dates: { ...one.dates, end } });
    expect(changedIn(others[0]).after.dates.end).toBe(addDays(two.dates.end, 1));
  });
});

describe("sessions", () => {
  it("take the new hours, and keep those of their own", () => {
    const hours = { start: "09:00", end: "12:00" };
    const own = { start: "14:00", end: "17:00" };
    const changed = (event: ProgrammeEvent, to: typeof hours) =>
      event.sessions.map((session, index) => (index === 0 ? { ...session, hours: to } : session));
    const exception = { ...two, sessions: changed(two, own) };
    const { others } = edit([one, exception, three], { sessions: changed(one, hours) });
    expect(others[0]).toMatchObject({ is: "kept", kept: ["sessions"] });
    expect(changedIn(others[1]).after.sessions[0]?.hours).toEqual(hours);
  });

  it("follow one by one where one of them is another", () => {
    const [morning, ...rest] = two.sessions;
    if (morning === undefined || rest.length === 0) throw new Error("a run has two sessions");
    const exception = { ...two, sessions: [{ ...morning, hours: { start: "14:00", end: "17:00" } }, ...rest] };
    const sessions = one.sessions.map((session) => ({ ...session, title: { vi: "Thực hành" }, hours: undefined }));
    const { after, kept } = changedIn(edit([one, exception], { sessions }).others[0]);
    expect(kept).toEqual(["sessions"]);
    expect(after.sessions.map(({ title }) => title)).toEqual(two.sessions.map(() => ({ vi: "Thực hành" })));
    expect(after.sessions.map(({ hours }) => hours)).toEqual([
      { start: "14:00", end: "17:00" },
      ...rest.map(() => undefined),
    ]);
  });

  it("come and go where all had been the same, and those that stay keep their identifiers", () => {
    const fewer = one.sessions.slice(0, -1);
    const { others } = edit(RUNS, { sessions: fewer });
    expect(changedIn(others[0]).after.sessions.map(({ id }) => id)).toEqual(
      two.sessions.slice(0, -1).map(({ id }) => id),
    );
    const own = { ...two, sessions: two.sessions.slice(1) };
    expect(edit([one, own], { sessions: fewer }).others).toEqual([{ event: two.id, is: "kept", kept: ["sessions"] }]);
  });
});

describe("whatever is changed", () => {
  const event = fc.record({
    format: fc.constantFrom("in-person" as const, "online" as const),
    title: fc.constantFrom({ vi: "Tập huấn" }, { vi: "Hội thảo" }),
    hour: fc.constantFrom("08:00", "09:00"),
    days: fc.integer({ min: 0, max: 5 }),
  });

  const made = (
    { format, title, hour, days }: typeof event extends fc.Arbitrary<infer Value> ? Value : never,
    number: number,
    due: PlainDate,
  ) => {
    const made = run(number, addDays(due, days), { format, title }, due);
    return {
      ...made,
      sessions: made.sessions.map((session) => ({ ...session, hours: { start: hour, end: "17:00" } })),
    };
  };

  it("each run can be saved, no part of it becomes what it neither was nor was to be, and the same edit again changes nothing", () => {
    fc.assert(
      fc.property(event, event, event, fc.constantFrom<EditScope>("following", "all"), (a, b, after, scope) => {
        const runs = [made({ ...a, days: 0 }, 1, "2027-04-05"), made(b, 2, "2027-05-03")];
        const [edited, other] = runs as [ProgrammeEvent, ProgrammeEvent];
        const become = NewProgrammeEvent.parse({ ...enteredOf(made(after, 1, "2027-04-05")), run: edited.run });
        const result = spreadEdit(runs, { event: edited.id, after: become, scope });
        const [outcome] = result.others;
        if (outcome?.is !== "changed") return;
        NewProgrammeEvent.parse(outcome.after);
        for (const part of ["format", "title"] as const) {
          expect([other[part], become[part]]).toContainEqual(outcome.after[part]);
          if (isSame(other[part], edited[part])) expect(outcome.after[part]).toEqual(become[part]);
        }
        expect(daysBetween(outcome.after.dates.start, outcome.after.dates.end)).toBe(LENGTH);
        const then = [
          { ...edited, ...result.edited },
          { ...other, ...outcome.after },
        ] as ProgrammeEvent[];
        expect(spreadEdit(then, { event: edited.id, after: result.edited, scope }).others).toEqual([]);
      }),
    );
  });

  it("names parts that there are", () => {
    expect(Object.keys(NewProgrammeEvent.shape)).toEqual(expect.arrayContaining([...SPREAD_PARTS]));
    expect(EventId.safeParse(one.id).success && SessionId.safeParse(one.sessions[0]?.id).success).toBe(true);
  });
});
