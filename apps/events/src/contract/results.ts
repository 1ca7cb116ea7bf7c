import { createRoute, z } from "@hono/zod-openapi";
import { EventId, GrantId, Results, ResultsChange } from "@wps/model";
import { always, problems } from "./problems.ts";
import { ifMatch, revisionTag } from "./revision.ts";

const EventPath = z.strictObject({ id: EventId });
const GrantPath = z.strictObject({ id: GrantId });
const theResults = (description: string) => ({
  description,
  headers: revisionTag("results"),
  content: { "application/json": { schema: Results } },
});
const change = {
  headers: ifMatch("the ETag of the results"),
  body: { required: true, content: { "application/json": { schema: ResultsChange } } },
} as const;
const reading = { ...always, 200: theResults("The results."), 400: problems.malformed, 404: problems.notFound };
const writing = {
  ...always,
  200: theResults("The results as they are now."),
  400: problems.malformed,
  404: problems.notFound,
  412: problems.changed,
  413: problems.tooLarge,
  415: problems.wrongMediaType,
  422: problems.refused,
};

export const getEventResults = createRoute({
  operationId: "getEventResults",
  method: "get",
  path: "/api/events/{id}/results",
  tags: ["results"],
  summary: "Read what an event aims at and how far it was reached",
  request: { params: EventPath },
  responses: reading,
});

export const replaceEventResults = createRoute({
  operationId: "replaceEventResults",
  method: "put",
  path: "/api/events/{id}/results",
  tags: ["results"],
  summary: "Write the results of an event anew; every version is kept",
  request: { params: EventPath, ...change },
  responses: writing,
});

export const getGrantResults = createRoute({
  operationId: "getGrantResults",
  method: "get",
  path: "/api/grants/{id}/results",
  tags: ["results"],
  summary: "Read what a grant aims at and how far it was reached",
  request: { params: GrantPath },
  responses: reading,
});

export const replaceGrantResults = createRoute({
  operationId: "replaceGrantResults",
  method: "put",
  path: "/api/grants/{id}/results",
  tags: ["results"],
  summary: "Write the results of a grant anew; every version is kept",
  request: { params: GrantPath, ...change },
  responses: writing,
});
