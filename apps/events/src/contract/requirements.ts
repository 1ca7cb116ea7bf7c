import { createRoute, z } from "@hono/zod-openapi";
import {
  Delivery,
  DueReport,
  Grant,
  GrantId,
  GrantRequirements,
  meaning,
  PlainDate,
  ProgrammeDocument,
  RequirementsChange,
} from "@wps/model";
import { OpenMeasurement } from "@wps/model/indicators";
import { always, problems } from "./problems.ts";
import { ifMatch, revisionTag } from "./revision.ts";

/** All that the agreements ask for that the reader may know of, what is due first first, and the agreements. */
export const DueList = z
  .strictObject({
    /** The day that it is: what is overdue is overdue on it. */
    today: PlainDate,
    items: z.array(DueReport),
    grants: z.array(Grant),
    /** What reports were delivered with, as far as the reader may read it. */
    documents: z.array(ProgrammeDocument),
    /** How complete they are (COV-05), whoever may read them. */
    evidence: OpenMeasurement,
  })
  .meta(meaning("DueList", "What agreements ask for, by the day it is due.", "Các báo cáo phải nộp theo hạn."));
export type DueList = z.infer<typeof DueList>;

const GrantPath = z.strictObject({ id: GrantId });
const theRequirements = (description: string) => ({
  description,
  headers: revisionTag("requirements"),
  content: { "application/json": { schema: GrantRequirements } },
});

export const listDue = createRoute({
  operationId: "listDue",
  method: "get",
  path: "/api/due",
  tags: ["results"],
  summary: "List what the agreements ask for that one gives, passes on or spends, by the day it is due",
  responses: {
    ...always,
    200: { description: "What is due.", content: { "application/json": { schema: DueList } } },
  },
});

export const getRequirements = createRoute({
  operationId: "getRequirements",
  method: "get",
  path: "/api/grants/{id}/requirements",
  tags: ["results"],
  summary: "Read what the agreement of a grant asks for",
  request: { params: GrantPath },
  responses: { ...always, 200: theRequirements("The requirements."), 400: problems.malformed, 404: problems.notFound },
});

const writing = {
  ...always,
  200: theRequirements("The requirements as they are now."),
  400: problems.malformed,
  404: problems.notFound,
  413: problems.tooLarge,
  415: problems.wrongMediaType,
  422: problems.refused,
};

export const replaceRequirements = createRoute({
  operationId: "replaceRequirements",
  method: "put",
  path: "/api/grants/{id}/requirements",
  tags: ["results"],
  summary: "Write anew what an agreement asks for; every version is kept",
  request: {
    params: GrantPath,
    headers: ifMatch("the ETag of the requirements"),
    body: { required: true, content: { "application/json": { schema: RequirementsChange } } },
  },
  responses: { ...writing, 412: problems.changed },
});

export const recordDelivery = createRoute({
  operationId: "recordDelivery",
  method: "post",
  path: "/api/grants/{id}/deliveries",
  tags: ["results"],
  summary: "Say that a report was delivered, or take that back",
  request: { params: GrantPath, body: { required: true, content: { "application/json": { schema: Delivery } } } },
  responses: { ...writing, 409: problems.notPossible },
});
