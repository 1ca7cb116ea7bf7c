import { createRoute, z } from "@hono/zod-openapi";
import { ConsentRecord, meaning, NewConsent, ParticipationId } from "@wps/model";
import { always, problems } from "./problems.ts";

/** All that a participant said to the purposes of an event, in the order in which it was written down. */
export const ConsentList = z
  .strictObject({ items: z.array(ConsentRecord) })
  .meta(
    meaning(
      "ConsentList",
      "All that a participant said to the purposes of an event.",
      "Mọi ý kiến đồng ý hoặc không của một người tham dự tại sự kiện.",
    ),
  );
export type ConsentList = z.infer<typeof ConsentList>;

const ParticipationPath = z.strictObject({ id: ParticipationId });

export const listConsents = createRoute({
  operationId: "listConsents",
  method: "get",
  path: "/api/participations/{id}/consents",
  tags: ["rights"],
  summary: "Read what a participant agreed to and what not",
  request: { params: ParticipationPath },
  responses: {
    ...always,
    200: { description: "The records.", content: { "application/json": { schema: ConsentList } } },
    400: problems.malformed,
    404: problems.notFound,
  },
});

export const recordConsent = createRoute({
  operationId: "recordConsent",
  method: "post",
  path: "/api/participations/{id}/consents",
  tags: ["rights"],
  summary: "Write down what a participant signed or said; what was written before stays",
  request: {
    params: ParticipationPath,
    body: { required: true, content: { "application/json": { schema: NewConsent } } },
  },
  responses: {
    ...always,
    201: { description: "The record.", content: { "application/json": { schema: ConsentRecord } } },
    400: problems.malformed,
    404: problems.notFound,
    413: problems.tooLarge,
    415: problems.wrongMediaType,
    422: problems.refused,
  },
});
