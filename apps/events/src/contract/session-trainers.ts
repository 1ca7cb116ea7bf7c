import { createRoute, z } from "@hono/zod-openapi";
import { EventId, SessionTrainers, SessionTrainersChange } from "@wps/model";
import { always, problems } from "./problems.ts";
import { ifMatch, revisionTag } from "./revision.ts";

const params = z.strictObject({ id: EventId });
const theTrainers = (description: string) => ({
  description,
  headers: revisionTag("list of trainers"),
  content: { "application/json": { schema: SessionTrainers } },
});

export const getSessionTrainers = createRoute({
  operationId: "getSessionTrainers",
  method: "get",
  path: "/api/events/{id}/session-trainers",
  tags: ["people"],
  summary: "Read who teaches which session of an event",
  request: { params },
  responses: { ...always, 200: theTrainers("The trainers."), 400: problems.malformed, 404: problems.notFound },
});

export const replaceSessionTrainers = createRoute({
  operationId: "replaceSessionTrainers",
  method: "put",
  path: "/api/events/{id}/session-trainers",
  tags: ["people"],
  summary: "Say anew which of the trainers on the list of an event teaches which session",
  request: {
    params,
    headers: ifMatch("the ETag of the list of trainers"),
    body: { required: true, content: { "application/json": { schema: SessionTrainersChange } } },
  },
  responses: {
    ...always,
    200: theTrainers("The trainers as they are now."),
    400: problems.malformed,
    404: problems.notFound,
    412: problems.changed,
    413: problems.tooLarge,
    415: problems.wrongMediaType,
    422: problems.refused,
  },
});
