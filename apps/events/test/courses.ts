import { CourseRun, type EventId, enteredOf, NewCourse, type NewProgrammeEvent, type ProgrammeEvent } from "@wps/model";
import { copiedRun } from "@wps/model/series";
import { plannedEvent } from "./planned-event.ts";

/** A module of the course. */
export const MODULE = "5c2d9f60-9e0b-4f4e-8c3b-0d6a5b1e7a10";

/** A course of the Ministry of Public Security, as somebody enters it. */
export const COURSE = NewCourse.parse({
  title: { vi: "Tập huấn giảng viên nguồn", en: "Training of trainers" },
  kind: "training",
  summary: { vi: "Hai ngày." },
  modules: [
    { id: MODULE, title: { vi: "Nghị quyết 1325" }, aim: { vi: "Hiểu bốn trụ cột." }, minutes: 180 },
    { id: "6d3e0a71-af1c-4a5f-9d4c-1e7b6c2f8b21", title: { vi: "Thực hành" } },
  ],
  organisations: [{ organisation: "mps", role: "lead" }],
});

/** What all runs have: two days, on each a session. */
export const RUN = plannedEvent({
  format: "hybrid",
  publication: "draft",
  organisations: [
    { organisation: "mps", role: "lead", basis: "stated" },
    { organisation: "un-women", role: "co-host", basis: "stated" },
  ],
  sessions: [
    { date: "2027-05-11", hours: { start: "08:30", end: "17:00" } },
    { date: "2027-05-12", hours: { start: "08:30", end: "11:30" }, title: { vi: "Thực hành" } },
  ],
});

/** A run of a course that begins on a day. */
export function runOf(course: string, number: number, start: string, change: Partial<NewProgrammeEvent> = {}) {
  const run = CourseRun.parse({ course, number });
  const copied = copiedRun(RUN, { start, run });
  if (copied.status === "refused") throw new Error(copied.because);
  return { ...copied.event, ...change };
}

/** What is sent to edit a run and others with it. */
export const editOf = (
  runs: readonly ProgrammeEvent[],
  of: number,
  change: Partial<NewProgrammeEvent>,
  scope = "all",
) => {
  const edited = runs[of];
  if (edited === undefined) throw new RangeError("there is no such run");
  const revisions = runs.map(({ id, revision }): { event: EventId; revision: number } => ({ event: id, revision }));
  return { event: edited.id, after: { ...enteredOf(edited), ...change }, scope, revisions };
};
