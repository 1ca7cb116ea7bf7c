import { CourseId, NewProgrammeEvent, type PlainDate } from "@wps/model";
import { countryDays } from "@wps/model/planning";
import { describe, expect, it } from "vitest";
import { keptEvent } from "../../../test/planned-event.ts";
import { type PlanChoices, plannedRuns } from "./planned-runs.ts";

const COURSE = CourseId.parse("5c2d9f60-9e0b-4f4e-8c3b-0d6a5b1e7a10");
const COUNTRY = countryDays({ start: "2026-12-01", end: "2029-01-01" }, []);
const like = keptEvent({
  run: { course: COURSE, number: 3 },
  sessions: [
    { id: COURSE, date: "2027-05-11", hours: { start: "08:30", end: "17:00" } },
    { id: "6d3e0a71-af1c-4a5f-9d4c-1e7b6c2f8b21", date: "2027-05-12" },
  ],
});

const planned = (change: Partial<PlanChoices> = {}) =>
  plannedRuns(
    {
      course: COURSE,
      like,
      first: 4,
      days: ["2027-01-05", "2027-02-09", "2027-03-09"],
      placing: "working-days",
      left: new Set(),
      moved: new Map(),
      ...change,
    },
    COUNTRY,
  );
const told = (change: Partial<PlanChoices> = {}) =>
  planned(change).map((run) => (run.is === "made" ? [run.number, run.due, run.event.dates.start] : [run.is, run.due]));

describe("runs that are planned", () => {
  it("are numbered, due by their rule, and put around Tết with their sessions", () => {
    expect(told()).toEqual([
      [4, "2027-01-05", "2027-01-05"],
      [5, "2027-02-09", "2027-02-15"],
      [6, "2027-03-09", "2027-03-09"],
    ]);
    for (const run of planned()) {
      if (run.is !== "made") throw new Error(run.is);
      const { dates, sessions, run: of } = NewProgrammeEvent.parse(run.event);
      expect(of).toEqual({ course: COURSE, number: run.number, due: run.due });
      expect(sessions.every(({ date }) => date >= dates.start && date <= dates.end)).toBe(true);
    }
  });

  it("stay on the days that are due where somebody says so", () => {
    expect(told({ placing: "as-due" })[1]).toEqual([5, "2027-02-09", "2027-02-09"]);
  });

  it("begin on the day that was chosen, be it a day off, and are due when they were", () => {
    const moved = new Map<PlainDate, PlainDate>([["2027-02-09", "2027-02-08"]]);
    expect(told({ moved })[1]).toEqual([5, "2027-02-09", "2027-02-08"]);
  });

  it("leave no number out where one of them is left", () => {
    expect(told({ left: new Set(["2027-02-09"]) })).toEqual([
      [4, "2027-01-05", "2027-01-05"],
      ["left", "2027-02-09"],
      [5, "2027-03-09", "2027-03-09"],
    ]);
  });

  it("are not possible at the end of the calendar, and keep their numbers for others", () => {
    expect(told({ days: ["2199-12-31"], placing: "as-due" })).toEqual([["impossible", "2199-12-31"]]);
  });
});
