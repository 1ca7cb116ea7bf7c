import fc from "fast-check";
import { describe, expect, it } from "vitest";
import sample from "../../fixtures/events/sample.json" with { type: "json" };
import { CourseId } from "../course-run.js";
import { addDays, daysBetween, type PlainDate } from "../date.js";
import { enteredOf, NewProgrammeEvent, ProgrammeEvent } from "../event.js";
import { type CopyTo, copiedRun, titleOfRun } from "./copied-run.js";

const event = enteredOf(ProgrammeEvent.parse(sample));
const COURSE = CourseId.parse("5c2d9f60-9e0b-4f4e-8c3b-0d6a5b1e7a10");

function copy(to: CopyTo, of = event): NewProgrammeEvent {
  const copied = copiedRun(of, to);
  if (copied.status === "refused") throw new Error(copied.because);
  return NewProgrammeEvent.parse(copied.event);
}

/** No day of Tết 2027, from 4 to 10 February, is worked on. */
const overTet = (days: readonly PlainDate[]): PlainDate[] => {
  let last: PlainDate = "1900-01-01";
  return days.map((day) => {
    let put = day > last ? day : addDays(last, 1);
    if (put >= "2027-02-04" && put <= "2027-02-10") put = "2027-02-11";
    last = put;
    return put;
  });
};

describe("the same again", () => {
  it("is on the new days, with its sessions at their distances and no identifiers", () => {
    const { dates, sessions } = copy({ start: "2027-06-07" });
    expect(dates).toMatchObject({
      start: "2027-06-07",
      end: addDays("2027-06-07", daysBetween(event.dates.start, event.dates.end)),
    });
    expect(sessions.map(({ date }) => daysBetween(dates.start, date))).toEqual(
      event.sessions.map(({ date }) => daysBetween(event.dates.start, date)),
    );
    expect(sessions.every((session) => !("id" in session))).toBe(true);
  });

  it("is planned and told to nobody, and takes nothing along that was counted, paid or found", () => {
    const of = { ...event, status: "verified", publication: "published" } as const;
    expect(copy({ start: "2027-06-07" }, of)).toMatchObject({
      status: "planned",
      publication: "draft",
      titleBasis: "described",
      headcounts: { status: "not-given" },
      funding: { status: "not-given" },
      outcomes: { status: "not-given" },
      deviations: [],
      variants: [],
      sources: [],
    });
    expect(JSON.stringify(copy({ start: "2027-06-07" }))).not.toContain('"sources":["');
    expect(copy({ start: "2027-06-07" })).not.toHaveProperty("cost");
  });

  it("stays an idea where it was one, and held back where it was", () => {
    const of = { ...event, status: "idea", sensitivity: "sensitive" } as const;
    expect(copy({ start: "2027-06-07" }, of)).toMatchObject({ status: "idea", sensitivity: "sensitive" });
  });

  it("is the next run of its course, due on the day that was asked for", () => {
    const run = { course: COURSE, number: 4 };
    expect(copy({ start: "2027-02-04", run, onWorkingDays: overTet })).toMatchObject({
      run: { ...run, due: "2027-02-04" },
      dates: { start: "2027-02-11" },
    });
    expect(copy({ start: "2027-02-15" }, { ...event, run: { course: COURSE, number: 3 } })).not.toHaveProperty("run");
  });

  it("says in its title which run it is where the first did", () => {
    const of = {
      ...event,
      title: { vi: "Hòa giải – Khóa 3", en: "Mediation, run 3" },
      run: { course: COURSE, number: 3 },
    };
    expect(copy({ start: "2027-06-07", run: { course: COURSE, number: 12 } }, of).title).toEqual({
      vi: "Hòa giải – Khóa 12",
      en: "Mediation, run 12",
    });
    expect(copy({ start: "2027-06-07" }, of).title).toEqual(of.title);
  });

  it.each([
    ["Khoá 03 về hòa giải", "Khoá 4 về hòa giải"],
    ["LỚP SỐ 3", "LỚP SỐ 4"],
    ["Khóa 3 của 3 khóa", "Khóa 4 của 3 khóa"],
    ["Khóa 31", "Khóa 31"],
    ["Khóa 3.5", "Khóa 3.5"],
    ["Mở khóa3", "Mở khóa3"],
    ["Tổ chức 3 ngày", "Tổ chức 3 ngày"],
  ])("%s becomes %s", (before, after) => {
    expect(titleOfRun({ vi: before }, 3, 4)).toEqual({ vi: after });
  });

  it("goes around days on which nobody works, each session after the one before it", () => {
    const days = copy({ start: "2027-02-03", onWorkingDays: overTet }).sessions.map(({ date }) => date);
    expect(days).toEqual(["2027-02-03", "2027-02-11"]);
  });

  it("goes around them without sessions as well", () => {
    expect(copy({ start: "2027-02-03", onWorkingDays: overTet }, { ...event, sessions: [] }).dates).toMatchObject({
      start: "2027-02-03",
      end: "2027-02-11",
    });
  });

  it("is refused where there are no days to copy, or none to copy to", () => {
    const dates = { precision: "month", start: "2027-03-01", end: "2027-03-31", basis: "stated" } as const;
    expect(copiedRun({ ...event, dates, sessions: [] }, { start: "2027-06-07" })).toEqual({
      status: "refused",
      because: "undated",
    });
    expect(copiedRun(event, { start: "2199-12-31" })).toEqual({ status: "refused", because: "out-of-range" });
  });

  it("can be saved, on whatever day it begins", () => {
    const day = fc.integer({ min: 0, max: 4_000 }).map((days) => addDays("2020-01-01", days));
    fc.assert(
      fc.property(day, fc.boolean(), (start, isMoved) => {
        const { dates, sessions } = copy({ start, ...(isMoved && { onWorkingDays: overTet }) });
        expect(dates.start >= start).toBe(true);
        expect(new Set(sessions.map(({ date }) => date)).size).toBe(
          new Set(event.sessions.map(({ date }) => date)).size,
        );
      }),
    );
  });
});
