import { createRoute, z } from "@hono/zod-openapi";
import { EventId, EventMoney, EventMoneyChange } from "@wps/model";
import { always, problems } from "./problems.ts";
import { ifMatch, revisionTag } from "./revision.ts";

const EventPath = z.strictObject({ id: EventId });
const eventMoney = (description: string) => ({
  description,
  headers: revisionTag("money of the event"),
  content: { "application/json": { schema: EventMoney } },
});
const body = { required: true, content: { "application/json": { schema: EventMoneyChange } } } as const;

export const getEventMoney = createRoute({
  operationId: "getEventMoney",
  method: "get",
  path: "/api/events/{id}/money",
  tags: ["money"],
  summary: "Read what an event costs and who pays it",
  description:
    "Where nobody has entered anything the revision is 0. A payer that is `withheld` is a grant that the reader is not told of.",
  request: { params: EventPath },
  responses: {
    ...always,
    200: eventMoney("The money of the event."),
    400: problems.malformed,
    404: problems.notFound,
  },
});

export const replaceEventMoney = createRoute({
  operationId: "replaceEventMoney",
  method: "put",
  path: "/api/events/{id}/money",
  tags: ["money"],
  summary: "Write anew what an event costs and who pays it; every version is kept",
  description:
    "A grant that pays must be one that the writer may read. Shares of a payer that is `withheld` are sent back as they were read, " +
    "in the place where they stood; whoever would change them is refused.",
  request: { params: EventPath, headers: ifMatch("the ETag of the money"), body },
  responses: {
    ...always,
    200: eventMoney("The money of the event as it is now."),
    400: problems.malformed,
    404: problems.notFound,
    409: problems.notPossible,
    412: problems.changed,
    413: problems.tooLarge,
    415: problems.wrongMediaType,
    422: problems.refused,
  },
});
