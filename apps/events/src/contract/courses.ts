import { createRoute, z } from "@hono/zod-openapi";
import { Course, CourseId, EventId, meaning, NewCourse, NewProgrammeEvent, ProgrammeEvent } from "@wps/model";
import { always, problems } from "./problems.ts";
import { ifMatch, revisionTag } from "./revision.ts";

/** As many runs as are made or changed in one request. */
const MOST_RUNS = 200;

/** The courses that the reader has a part in. */
export const CourseList = z
  .strictObject({ items: z.array(Course) })
  .meta(meaning("CourseList", "The courses that the reader has a part in.", "Các khóa học mà người đọc tham gia."));
export type CourseList = z.infer<typeof CourseList>;

/** The runs of a course that the reader may read, the earliest first. */
export const CourseRuns = z
  .strictObject({ items: z.array(ProgrammeEvent) })
  .meta(meaning("CourseRuns", "The runs of a course, the earliest first.", "Các đợt của khóa học, sớm nhất trước."));
export type CourseRuns = z.infer<typeof CourseRuns>;

/** Runs to make together: all of them, or none. */
export const NewRuns = z
  .strictObject({ runs: z.array(NewProgrammeEvent).min(1).max(MOST_RUNS) })
  .meta(meaning("NewRuns", "Runs of a course to make.", "Các đợt của khóa học cần tạo."));
export type NewRuns = z.infer<typeof NewRuns>;

/**
 * An edit of one run, for that one, for it and all that begin later, or for all. Only the runs that are named are changed, and
 * nothing is where one of them was changed since.
 */
export const RunsEdit = z
  .strictObject({
    event: EventId,
    after: NewProgrammeEvent,
    scope: z.enum(["this", "following", "all"]),
    revisions: z
      .array(z.strictObject({ event: EventId, revision: z.int().min(1) }))
      .min(1)
      .max(MOST_RUNS),
  })
  .meta(meaning("RunsEdit", "An edit of a run that others follow.", "Thay đổi một đợt và các đợt khác theo đó."));
export type RunsEdit = z.infer<typeof RunsEdit>;

/** The run that was edited, and the others that the edit changed. */
export const EditedRuns = z
  .strictObject({ edited: ProgrammeEvent, others: z.array(ProgrammeEvent) })
  .meta(meaning("EditedRuns", "The runs that an edit changed.", "Các đợt đã được thay đổi."));
export type EditedRuns = z.infer<typeof EditedRuns>;

const CoursePath = z.strictObject({ id: CourseId });
const oneCourse = (description: string) => ({
  description,
  headers: revisionTag("course"),
  content: { "application/json": { schema: Course } },
});
const json = <Schema extends z.ZodType>(schema: Schema) => ({ "application/json": { schema } });
const body = { required: true, content: json(NewCourse) } as const;

export const listCourses = createRoute({
  operationId: "listCourses",
  method: "get",
  path: "/api/courses",
  tags: ["courses"],
  summary: "List the courses that one has a part in",
  responses: { ...always, 200: { description: "The courses.", content: json(CourseList) } },
});

export const getCourse = createRoute({
  operationId: "getCourse",
  method: "get",
  path: "/api/courses/{id}",
  tags: ["courses"],
  summary: "Read a course",
  request: { params: CoursePath },
  responses: { ...always, 200: oneCourse("The course."), 400: problems.malformed, 404: problems.notFound },
});

export const createCourse = createRoute({
  operationId: "createCourse",
  method: "post",
  path: "/api/courses",
  tags: ["courses"],
  summary: "Enter a course that one's organisation runs",
  request: { body },
  responses: {
    ...always,
    201: oneCourse("The course."),
    400: problems.malformed,
    413: problems.tooLarge,
    415: problems.wrongMediaType,
    422: problems.refused,
  },
});

export const replaceCourse = createRoute({
  operationId: "replaceCourse",
  method: "put",
  path: "/api/courses/{id}",
  tags: ["courses"],
  summary: "Write a course anew; every version is kept",
  request: { params: CoursePath, headers: ifMatch("the ETag of the course"), body },
  responses: {
    ...always,
    200: oneCourse("The course as it is now."),
    400: problems.malformed,
    404: problems.notFound,
    409: problems.inUse,
    412: problems.changed,
    413: problems.tooLarge,
    415: problems.wrongMediaType,
    422: problems.refused,
  },
});

export const removeCourse = createRoute({
  operationId: "removeCourse",
  method: "delete",
  path: "/api/courses/{id}",
  tags: ["courses"],
  summary: "Take away a course that has no runs; its versions are kept",
  request: { params: CoursePath, headers: ifMatch("the ETag of the course") },
  responses: {
    ...always,
    204: { description: "The course is gone." },
    400: problems.malformed,
    404: problems.notFound,
    409: problems.inUse,
    412: problems.changed,
  },
});

export const listRuns = createRoute({
  operationId: "listRuns",
  method: "get",
  path: "/api/courses/{id}/runs",
  tags: ["courses"],
  summary: "List the runs of a course that one may read",
  request: { params: CoursePath },
  responses: {
    ...always,
    200: { description: "The runs.", content: json(CourseRuns) },
    400: problems.malformed,
    404: problems.notFound,
  },
});

export const createRuns = createRoute({
  operationId: "createRuns",
  method: "post",
  path: "/api/courses/{id}/runs",
  tags: ["courses"],
  summary: "Make runs of a course, all of them or none",
  request: { params: CoursePath, body: { required: true, content: json(NewRuns) } },
  responses: {
    ...always,
    201: { description: "The runs.", content: json(CourseRuns) },
    400: problems.malformed,
    404: problems.notFound,
    409: problems.inUse,
    413: problems.tooLarge,
    415: problems.wrongMediaType,
    422: problems.refused,
  },
});

export const editRuns = createRoute({
  operationId: "editRuns",
  method: "post",
  path: "/api/courses/{id}/edits",
  tags: ["courses"],
  summary: "Save a run and let others follow it, all of them or none",
  request: { params: CoursePath, body: { required: true, content: json(RunsEdit) } },
  responses: {
    ...always,
    200: { description: "The runs that were changed.", content: json(EditedRuns) },
    400: problems.malformed,
    404: problems.notFound,
    409: problems.inUse,
    412: problems.changed,
    413: problems.tooLarge,
    415: problems.wrongMediaType,
    422: problems.refused,
  },
});
