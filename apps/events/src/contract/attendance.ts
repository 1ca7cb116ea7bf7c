import { createRoute, z } from "@hono/zod-openapi";
import {
  AttendanceMark,
  AttendanceSlot,
  CompletionRule,
  EventId,
  Language,
  meaning,
  ParticipationId,
  SessionId,
  SessionPart,
} from "@wps/model";
import { always, problems } from "./problems.ts";
import { ifMatch, revisionTag } from "./revision.ts";

/** As many marks as one request may set: a sheet of 200 people over five days. */
const MOST_MARKS = 2_000;

const place = { participation: ParticipationId, session: SessionId, part: SessionPart } as const;

/** The attendance of an event: its parts, what was marked, when a course counts as completed, and whether it is complete. */
export const AttendanceRegister = z
  .strictObject({
    event: EventId,
    /** 0 until somebody has set a rule or closed it. */
    revision: z.int().min(0),
    rule: CompletionRule.optional(),
    closedAt: z.iso.datetime().optional(),
    slots: z.array(AttendanceSlot),
    marks: z.array(z.strictObject({ ...place, mark: AttendanceMark })),
  })
  .meta(
    meaning(
      "AttendanceRegister",
      "The attendance of an event: parts, marks, rule, and whether it is complete.",
      "Sổ điểm danh của sự kiện: các buổi, điểm danh, điều kiện hoàn thành và tình trạng khóa sổ.",
    ),
  );
export type AttendanceRegister = z.infer<typeof AttendanceRegister>;

/** When a course counts as completed, and whether its attendance is complete: then its numbers count. */
export const RegisterChange = z
  .strictObject({ rule: CompletionRule.optional(), closed: z.boolean() })
  .meta(
    meaning(
      "RegisterChange",
      "The rule of completion, and whether attendance is complete.",
      "Điều kiện hoàn thành và việc khóa sổ điểm danh.",
    ),
  );
export type RegisterChange = z.infer<typeof RegisterChange>;

/** Marks to set, each in its place; `null` takes one away, and nobody knows again. */
export const MarkBatch = z
  .strictObject({
    marks: z
      .array(z.strictObject({ ...place, mark: AttendanceMark.nullable() }))
      .min(1)
      .max(MOST_MARKS),
  })
  .meta(meaning("MarkBatch", "Marks of attendance to set.", "Các điểm danh cần ghi."));
export type MarkBatch = z.infer<typeof MarkBatch>;

const EventPath = z.strictObject({ id: EventId });
const oneRegister = (description: string) => ({
  description,
  headers: revisionTag("register"),
  content: { "application/json": { schema: AttendanceRegister } },
});

export const getAttendance = createRoute({
  operationId: "getAttendance",
  method: "get",
  path: "/api/events/{id}/attendance",
  tags: ["people"],
  summary: "Read the attendance of an event",
  request: { params: EventPath },
  responses: {
    ...always,
    200: oneRegister("The register."),
    400: problems.malformed,
    404: problems.notFound,
  },
});

export const getSignInSheet = createRoute({
  operationId: "getSignInSheet",
  method: "get",
  path: "/api/events/{id}/sign-in-sheets/{session}",
  tags: ["people"],
  summary: "Print the sheet that people sign in one session",
  request: {
    params: z.strictObject({ id: EventId, session: SessionId }),
    query: z.strictObject({ language: Language.default("vi") }),
  },
  responses: {
    ...always,
    200: {
      description: "The sheet.",
      content: { "application/pdf": { schema: z.string().openapi({ type: "string", format: "binary" }) } },
    },
    400: problems.malformed,
    404: problems.notFound,
    422: problems.refused,
  },
});

export const replaceRegister = createRoute({
  operationId: "replaceRegister",
  method: "put",
  path: "/api/events/{id}/attendance",
  tags: ["people"],
  summary: "Set the rule of completion, or say that attendance is complete",
  request: {
    params: EventPath,
    headers: ifMatch("the ETag of the register"),
    body: { required: true, content: { "application/json": { schema: RegisterChange } } },
  },
  responses: {
    ...always,
    200: oneRegister("The register as it is now."),
    400: problems.malformed,
    404: problems.notFound,
    409: problems.inUse,
    412: problems.changed,
    413: problems.tooLarge,
    415: problems.wrongMediaType,
  },
});

export const markAttendance = createRoute({
  operationId: "markAttendance",
  method: "put",
  path: "/api/events/{id}/attendance/marks",
  tags: ["people"],
  summary: "Mark who was there; to repeat it changes nothing",
  request: {
    params: EventPath,
    body: { required: true, content: { "application/json": { schema: MarkBatch } } },
  },
  responses: {
    ...always,
    204: { description: "The marks are set." },
    400: problems.malformed,
    404: problems.notFound,
    409: problems.inUse,
    413: problems.tooLarge,
    415: problems.wrongMediaType,
    422: problems.refused,
  },
});
