import { createRoute, z } from "@hono/zod-openapi";
import {
  BilingualLine,
  EventId,
  meaning,
  NewRecommendation,
  PlainDate,
  Recommendation,
  RecommendationId,
} from "@wps/model";
import { always, problems } from "./problems.ts";
import { ifMatch, revisionTag } from "./revision.ts";

/** What was recommended and promised at events that the reader may know of, and what these are called. */
export const FollowUpList = z
  .strictObject({
    /** The day that it is: what is overdue is overdue on it. */
    today: PlainDate,
    items: z.array(z.strictObject({ recommendation: Recommendation, event: BilingualLine })),
  })
  .meta(meaning("FollowUpList", "Recommendations of several events.", "Kiến nghị, cam kết của các sự kiện."));
export type FollowUpList = z.infer<typeof FollowUpList>;

const EventPath = z.strictObject({ id: EventId });
const one = (description: string) => ({
  description,
  headers: revisionTag("recommendation"),
  content: { "application/json": { schema: Recommendation } },
});
const body = { required: true, content: { "application/json": { schema: NewRecommendation } } } as const;

export const listFollowUps = createRoute({
  operationId: "listFollowUps",
  method: "get",
  path: "/api/recommendations",
  tags: ["results"],
  summary: "List what was recommended and promised at all events that one runs or pays for",
  responses: {
    ...always,
    200: { description: "The recommendations.", content: { "application/json": { schema: FollowUpList } } },
  },
});

export const listRecommendations = createRoute({
  operationId: "listRecommendations",
  method: "get",
  path: "/api/events/{id}/recommendations",
  tags: ["results"],
  summary: "List what was recommended and promised at an event, as it was entered",
  request: { params: EventPath },
  responses: {
    ...always,
    200: {
      description: "The recommendations.",
      content: { "application/json": { schema: z.strictObject({ items: z.array(Recommendation) }) } },
    },
    400: problems.malformed,
    404: problems.notFound,
  },
});

export const addRecommendation = createRoute({
  operationId: "addRecommendation",
  method: "post",
  path: "/api/events/{id}/recommendations",
  tags: ["results"],
  summary: "Enter what was recommended or promised at an event",
  request: { params: EventPath, body },
  responses: {
    ...always,
    201: one("The recommendation."),
    400: problems.malformed,
    404: problems.notFound,
    413: problems.tooLarge,
    415: problems.wrongMediaType,
    422: problems.refused,
  },
});

export const replaceRecommendation = createRoute({
  operationId: "replaceRecommendation",
  method: "put",
  path: "/api/recommendations/{id}",
  tags: ["results"],
  summary: "Write a recommendation anew, or what became of it; every version is kept",
  request: {
    params: z.strictObject({ id: RecommendationId }),
    headers: ifMatch("the ETag of the recommendation"),
    body,
  },
  responses: {
    ...always,
    200: one("The recommendation as it is now."),
    400: problems.malformed,
    404: problems.notFound,
    412: problems.changed,
    413: problems.tooLarge,
    415: problems.wrongMediaType,
    422: problems.refused,
  },
});
