import { createRoute, z } from "@hono/zod-openapi";
import {
  BilingualLine,
  EventId,
  EventPermit,
  meaning,
  OrganisationId,
  PermitChange,
  PermitStep,
  PlainDate,
} from "@wps/model";
import { always, problems } from "./problems.ts";
import { ifMatch, revisionTag } from "./revision.ts";

/** What is to be done about permits of events, what is due first first. */
export const PermitStepList = z
  .strictObject({
    /** The day that it is: what is overdue is overdue on it. */
    today: PlainDate,
    items: z.array(
      z.strictObject({
        event: EventId,
        title: BilingualLine,
        ...PermitStep.shape,
        /** The organisations at it that may be from abroad. */
        foreign: z.array(OrganisationId),
      }),
    ),
  })
  .meta(meaning("PermitStepList", "What is to be done about permits.", "Việc cần làm về giấy phép."));
export type PermitStepList = z.infer<typeof PermitStepList>;

const EventPath = z.strictObject({ id: EventId });
const thePermit = (description: string) => ({
  description,
  headers: revisionTag("permit"),
  content: { "application/json": { schema: EventPermit } },
});

export const listPermitSteps = createRoute({
  operationId: "listPermitSteps",
  method: "get",
  path: "/api/permits/due",
  tags: ["permits"],
  summary: "List what is to be done about permits of the events that one runs, by the day it is due",
  description:
    "Decision 06/2020/QĐ-TTg: an international conference or seminar is applied for 30 days ahead, 40 where the Prime Minister " +
    "decides. Where nobody has said whether an event needs a permit, it is asked where an organisation from abroad may be at it.",
  responses: {
    ...always,
    200: { description: "What is to be done.", content: { "application/json": { schema: PermitStepList } } },
  },
});

export const getPermit = createRoute({
  operationId: "getPermit",
  method: "get",
  path: "/api/events/{id}/permit",
  tags: ["permits"],
  summary: "Read what is known of the permit of an event",
  request: { params: EventPath },
  responses: { ...always, 200: thePermit("The permit."), 400: problems.malformed, 404: problems.notFound },
});

export const replacePermit = createRoute({
  operationId: "replacePermit",
  method: "put",
  path: "/api/events/{id}/permit",
  tags: ["permits"],
  summary: "Write anew what is known of the permit of an event; every version is kept",
  request: {
    params: EventPath,
    headers: ifMatch("the ETag of the permit"),
    body: { required: true, content: { "application/json": { schema: PermitChange } } },
  },
  responses: {
    ...always,
    200: thePermit("The permit as it is now."),
    400: problems.malformed,
    404: problems.notFound,
    412: problems.changed,
    413: problems.tooLarge,
    415: problems.wrongMediaType,
    422: problems.refused,
  },
});
