import { createRoute, z } from "@hono/zod-openapi";
import { BilingualLine, EventId, meaning, PlainDate, RetentionClass } from "@wps/model";
import { always, problems } from "./problems.ts";

/** How much of a class is due, would be but for a hold, is kept for now, or has no day set. */
const RetentionTally = z.strictObject({
  class: RetentionClass,
  due: z.int().min(0),
  held: z.int().min(0),
  later: z.int().min(0),
  undated: z.int().min(0),
});

/** An event that names people, with how many, and the day until which their names are kept where one is set. */
const NamingEvent = z.strictObject({
  event: EventId,
  title: BilingualLine,
  end: PlainDate,
  people: z.int().min(1),
  until: PlainDate.optional(),
  isHeld: z.boolean(),
});

/** What would be deleted now, by class: numbers alone. Classes that are kept for ever are left out. */
export const RetentionForecast = z
  .strictObject({
    /** Of the rules. */
    version: z.int().min(1),
    /** The day in Viet Nam for which it is said. */
    day: PlainDate,
    classes: z.array(RetentionTally),
    /** Events that name people: those without a day first, the longest over first. */
    events: z.array(NamingEvent),
  })
  .meta(
    meaning(
      "RetentionForecast",
      "What would be deleted now, by class: numbers alone.",
      "Những gì sẽ bị xóa nếu chạy bây giờ, theo nhóm: chỉ có số lượng.",
    ),
  );
export type RetentionForecast = z.infer<typeof RetentionForecast>;

/** A time at which what was due was deleted: how many of each class. */
export const RetentionRun = z
  .strictObject({
    id: z.uuid(),
    version: z.int().min(1),
    /** Whether the night did, or somebody who asked for it. */
    by: z.enum(["night", "officer"]),
    startedAt: z.iso.datetime(),
    state: z.enum(["running", "done", "interrupted"]),
    finishedAt: z.iso.datetime().optional(),
    erased: z.array(z.strictObject({ class: RetentionClass, count: z.int().min(1) })),
  })
  .meta(
    meaning(
      "RetentionRun",
      "A time at which data were deleted whose time was over.",
      "Một lần xóa dữ liệu đã hết thời hạn lưu giữ.",
    ),
  );
export type RetentionRun = z.infer<typeof RetentionRun>;

/** The last runs, the latest first. */
export const RetentionRuns = z
  .strictObject({ items: z.array(RetentionRun) })
  .meta(meaning("RetentionRuns", "The last runs, the latest first.", "Các lần chạy gần đây, mới nhất trước."));
export type RetentionRuns = z.infer<typeof RetentionRuns>;

/** Until when the names of an event are kept. Without a day they stay. */
export const IdentityLimit = z
  .strictObject({ until: PlainDate.optional() })
  .meta(meaning("IdentityLimit", "Until when the names of an event are kept.", "Thời hạn giữ họ tên của một sự kiện."));
export type IdentityLimit = z.infer<typeof IdentityLimit>;

const EventPath = z.strictObject({ id: EventId });
const limit = { description: "The limit.", content: { "application/json": { schema: IdentityLimit } } };

export const forecastRetention = createRoute({
  operationId: "forecastRetention",
  method: "get",
  path: "/api/retention",
  tags: ["rights"],
  summary: "Say what would be deleted now because its time is over",
  responses: {
    ...always,
    200: { description: "The numbers.", content: { "application/json": { schema: RetentionForecast } } },
  },
});

export const listRetentionRuns = createRoute({
  operationId: "listRetentionRuns",
  method: "get",
  path: "/api/retention-runs",
  tags: ["rights"],
  summary: "List when data were deleted whose time was over",
  responses: {
    ...always,
    200: { description: "The last runs.", content: { "application/json": { schema: RetentionRuns } } },
  },
});

export const runRetention = createRoute({
  operationId: "runRetention",
  method: "post",
  path: "/api/retention-runs",
  tags: ["rights"],
  summary: "Begin to delete what is due now; it goes on after the answer",
  responses: {
    ...always,
    202: { description: "The run that has begun.", content: { "application/json": { schema: RetentionRun } } },
    409: problems.notPossible,
  },
});

export const getIdentityLimit = createRoute({
  operationId: "getIdentityLimit",
  method: "get",
  path: "/api/events/{id}/identity-limit",
  tags: ["people"],
  summary: "Read until when the names of an event are kept",
  request: { params: EventPath },
  responses: { ...always, 200: limit, 400: problems.malformed, 404: problems.notFound },
});

export const setIdentityLimit = createRoute({
  operationId: "setIdentityLimit",
  method: "put",
  path: "/api/events/{id}/identity-limit",
  tags: ["people"],
  summary: "Say until when the names of an event are kept; without a day they stay",
  request: {
    params: EventPath,
    body: { required: true, content: { "application/json": { schema: IdentityLimit } } },
  },
  responses: {
    ...always,
    200: limit,
    400: problems.malformed,
    404: problems.notFound,
    413: problems.tooLarge,
    415: problems.wrongMediaType,
    422: problems.refused,
  },
});
