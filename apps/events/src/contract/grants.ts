import { createRoute, z } from "@hono/zod-openapi";
import { Grant, GrantId, meaning, NewGrant } from "@wps/model";
import { always, problems } from "./problems.ts";
import { ifMatch, revisionTag } from "./revision.ts";

/** The grants that the reader may know of, the latest to begin first. */
export const GrantList = z
  .strictObject({ items: z.array(Grant) })
  .meta(meaning("GrantList", "The grants that the reader may know of.", "Các khoản tài trợ mà người đọc được xem."));
export type GrantList = z.infer<typeof GrantList>;

const GrantPath = z.strictObject({ id: GrantId });
const oneGrant = (description: string) => ({
  description,
  headers: revisionTag("grant"),
  content: { "application/json": { schema: Grant } },
});
const body = { required: true, content: { "application/json": { schema: NewGrant } } } as const;

export const listGrants = createRoute({
  operationId: "listGrants",
  method: "get",
  path: "/api/grants",
  tags: ["money"],
  summary: "List the grants that one gives, passes on or spends",
  responses: {
    ...always,
    200: { description: "The grants.", content: { "application/json": { schema: GrantList } } },
  },
});

export const getGrant = createRoute({
  operationId: "getGrant",
  method: "get",
  path: "/api/grants/{id}",
  tags: ["money"],
  summary: "Read a grant",
  request: { params: GrantPath },
  responses: { ...always, 200: oneGrant("The grant."), 400: problems.malformed, 404: problems.notFound },
});

export const createGrant = createRoute({
  operationId: "createGrant",
  method: "post",
  path: "/api/grants",
  tags: ["money"],
  summary: "Enter a grant of whose chain one is a part",
  request: { body },
  responses: {
    ...always,
    201: oneGrant("The grant."),
    400: problems.malformed,
    413: problems.tooLarge,
    415: problems.wrongMediaType,
    422: problems.refused,
  },
});

export const replaceGrant = createRoute({
  operationId: "replaceGrant",
  method: "put",
  path: "/api/grants/{id}",
  tags: ["money"],
  summary: "Write a grant anew; every version is kept",
  request: { params: GrantPath, headers: ifMatch("the ETag of the grant"), body },
  responses: {
    ...always,
    200: oneGrant("The grant as it is now."),
    400: problems.malformed,
    404: problems.notFound,
    412: problems.changed,
    413: problems.tooLarge,
    415: problems.wrongMediaType,
    422: problems.refused,
  },
});

export const removeGrant = createRoute({
  operationId: "removeGrant",
  method: "delete",
  path: "/api/grants/{id}",
  tags: ["money"],
  summary: "Take away a grant that no money of an event points at; its versions are kept",
  request: { params: GrantPath, headers: ifMatch("the ETag of the grant") },
  responses: {
    ...always,
    204: { description: "The grant is gone." },
    400: problems.malformed,
    404: problems.notFound,
    409: problems.inUse,
    412: problems.changed,
  },
});
