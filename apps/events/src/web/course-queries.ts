import { type QueryClient, queryOptions } from "@tanstack/react-query";
import type { Course, CourseId, NewCourse, NewProgrammeEvent, ProgrammeEvent } from "@wps/model";
import type { CourseList, CourseRuns, EditedRuns, RunsEdit } from "../contract/courses.ts";
import { answerTo, call } from "./api.ts";

/** The courses that one has a part in. */
export const coursesQuery = queryOptions({
  queryKey: ["courses"],
  queryFn: async ({ signal }) => (await call<CourseList>("/api/courses", { signal })).items,
});

export const courseQuery = (id: CourseId) =>
  queryOptions({
    queryKey: ["course", id],
    queryFn: ({ signal }) => call<Course>(`/api/courses/${id}`, { signal }),
  });

/** Its runs that one may read, the earliest first. */
export const courseRunsQuery = (id: CourseId) =>
  queryOptions({
    queryKey: ["course", id, "runs"],
    queryFn: async ({ signal }) => (await call<CourseRuns>(`/api/courses/${id}/runs`, { signal })).items,
  });

/** Has the runs of an event's course, where it is a run, asked for anew. */
export async function refreshRuns(queries: QueryClient, { run }: Pick<NewProgrammeEvent, "run">): Promise<void> {
  if (run) await queries.invalidateQueries({ queryKey: courseRunsQuery(run.course).queryKey });
}

/** The number that no run has yet, as far as one may know. */
export const nextRunNumber = (runs: readonly Pick<ProgrammeEvent, "run">[]): number =>
  Math.max(0, ...runs.map(({ run }) => run?.number ?? 0)) + 1;

/** Enters a course, or writes one anew that was read before. */
export const saveCourse = (body: NewCourse, before: Course | undefined) =>
  before === undefined
    ? call<Course>("/api/courses", { method: "POST", body })
    : call<Course>(`/api/courses/${before.id}`, { method: "PUT", body, ifMatch: before.revision });

export const removeCourse = ({ id, revision }: Course) =>
  answerTo(`/api/courses/${id}`, { method: "DELETE", ifMatch: revision });

/** Makes runs together: all of them, or none. */
export const createRuns = async (id: CourseId, runs: readonly NewProgrammeEvent[]) =>
  (await call<CourseRuns>(`/api/courses/${id}/runs`, { method: "POST", body: { runs } })).items;

/** Which runs an edit may change, as they were when it was looked at. */
export interface Spreading {
  readonly revisions: readonly Readonly<RunsEdit["revisions"][number]>[];
}

/** Saves a run and lets others follow it. */
export const editRuns = (id: CourseId, edit: Readonly<Omit<RunsEdit, "revisions">> & Spreading) =>
  call<EditedRuns>(`/api/courses/${id}/edits`, { method: "POST", body: edit });
