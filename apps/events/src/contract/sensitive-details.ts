import { createRoute, z } from "@hono/zod-openapi";
import { meaning, ParticipationId, ReadingReason, SensitiveDetails } from "@wps/model";
import { always, problems } from "./problems.ts";

/** What a participant said that is sensitive; nothing where they said nothing. */
export const ReadDetails = z
  .strictObject({ details: SensitiveDetails.optional() })
  .meta(
    meaning(
      "ReadDetails",
      "What a participant said that is sensitive, if they said anything.",
      "Thông tin nhạy cảm của một người tham dự, nếu có khai.",
    ),
  );
export type ReadDetails = z.infer<typeof ReadDetails>;

const ParticipationPath = z.strictObject({ id: ParticipationId });
const path = "/api/participations/{id}/sensitive-details";

export const readSensitiveDetails = createRoute({
  operationId: "readSensitiveDetails",
  method: "post",
  path: "/api/participations/{id}/sensitive-details/readings",
  tags: ["people"],
  summary: "Read what a participant said that is sensitive; the reason is kept",
  request: {
    params: ParticipationPath,
    body: { required: true, content: { "application/json": { schema: ReadingReason } } },
  },
  responses: {
    ...always,
    200: { description: "What was said.", content: { "application/json": { schema: ReadDetails } } },
    400: problems.malformed,
    404: problems.notFound,
    413: problems.tooLarge,
    415: problems.wrongMediaType,
  },
});

export const setSensitiveDetails = createRoute({
  operationId: "setSensitiveDetails",
  method: "put",
  path,
  tags: ["people"],
  summary: "Write down what a participant said that is sensitive, in place of what they said before",
  request: {
    params: ParticipationPath,
    body: { required: true, content: { "application/json": { schema: SensitiveDetails } } },
  },
  responses: {
    ...always,
    204: { description: "It is written down." },
    400: problems.malformed,
    404: problems.notFound,
    413: problems.tooLarge,
    415: problems.wrongMediaType,
  },
});

export const forgetSensitiveDetails = createRoute({
  operationId: "forgetSensitiveDetails",
  method: "delete",
  path,
  tags: ["people"],
  summary: "Delete what a participant said that is sensitive; to repeat it changes nothing",
  request: { params: ParticipationPath },
  responses: {
    ...always,
    204: { description: "Nothing of it is kept." },
    400: problems.malformed,
    404: problems.notFound,
    409: problems.notPossible,
  },
});
