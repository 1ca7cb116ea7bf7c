import { createRoute, z } from "@hono/zod-openapi";
import { EventId, meaning, NewParticipation, Participation, ParticipationChange, ParticipationId } from "@wps/model";
import { always, problems } from "./problems.ts";
import { ifMatch, revisionTag } from "./revision.ts";

/**
 * Everybody on the list of an event, by given name. How they are reached is told one by one only. `unreadable` counts those
 * that had to be left out because their rows are broken, `erased` those whose names were deleted at their own wish: they are
 * still counted.
 */
export const ParticipationList = z
  .strictObject({ items: z.array(Participation), unreadable: z.int().min(0), erased: z.int().min(0) })
  .meta(
    meaning(
      "ParticipationList",
      "Everybody on the list of an event, with how many could not be read and how many had their names deleted.",
      "Danh sách người tham dự một sự kiện, kèm số dòng không đọc được và số người đã được xóa tên.",
    ),
  );
export type ParticipationList = z.infer<typeof ParticipationList>;

const EventPath = z.strictObject({ id: EventId });
const ParticipationPath = z.strictObject({ id: ParticipationId });
const IfMatch = ifMatch("the ETag of the participation");
const oneParticipation = (description: string) => ({
  description,
  headers: revisionTag("participation"),
  content: { "application/json": { schema: Participation } },
});

export const listParticipations = createRoute({
  operationId: "listParticipations",
  method: "get",
  path: "/api/events/{id}/participations",
  tags: ["people"],
  summary: "List everybody who was asked to an event or came to it",
  request: { params: EventPath },
  responses: {
    ...always,
    200: { description: "The list.", content: { "application/json": { schema: ParticipationList } } },
    400: problems.malformed,
    404: problems.notFound,
  },
});

export const addParticipation = createRoute({
  operationId: "addParticipation",
  method: "post",
  path: "/api/events/{id}/participations",
  tags: ["people"],
  summary: "Put somebody on the list of an event",
  request: {
    params: EventPath,
    body: { required: true, content: { "application/json": { schema: NewParticipation } } },
  },
  responses: {
    ...always,
    201: oneParticipation("The participation."),
    400: problems.malformed,
    404: problems.notFound,
    409: problems.exists,
    413: problems.tooLarge,
    415: problems.wrongMediaType,
    422: problems.refused,
  },
});

export const getParticipation = createRoute({
  operationId: "getParticipation",
  method: "get",
  path: "/api/participations/{id}",
  tags: ["people"],
  summary: "Read one participation, with how the person is reached",
  request: { params: ParticipationPath },
  responses: {
    ...always,
    200: oneParticipation("The participation."),
    400: problems.malformed,
    404: problems.notFound,
  },
});

export const replaceParticipation = createRoute({
  operationId: "replaceParticipation",
  method: "put",
  path: "/api/participations/{id}",
  tags: ["people"],
  summary: "Change what the list says of somebody",
  request: {
    params: ParticipationPath,
    headers: IfMatch,
    body: { required: true, content: { "application/json": { schema: ParticipationChange } } },
  },
  responses: {
    ...always,
    200: oneParticipation("The participation as it is now."),
    400: problems.malformed,
    404: problems.notFound,
    409: problems.inUse,
    412: problems.changed,
    413: problems.tooLarge,
    415: problems.wrongMediaType,
    422: problems.refused,
  },
});

export const removeParticipation = createRoute({
  operationId: "removeParticipation",
  method: "delete",
  path: "/api/participations/{id}",
  tags: ["people"],
  summary: "Take somebody off a list who was put there by mistake",
  request: { params: ParticipationPath, headers: IfMatch },
  responses: {
    ...always,
    204: { description: "It is gone." },
    400: problems.malformed,
    404: problems.notFound,
    409: problems.inUse,
    412: problems.changed,
  },
});
