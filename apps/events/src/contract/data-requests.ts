import { createRoute, z } from "@hono/zod-openapi";
import { DataRequest, DataRequestId, meaning, RequestStep } from "@wps/model";
import { PersonFile } from "./own-data.ts";
import { always, problems } from "./problems.ts";
import { ifMatch, revisionTag } from "./revision.ts";

/** Requests about personal data: those that are open, by how long they wait, and those last closed. It names nobody. */
export const DataRequestList = z
  .strictObject({ open: z.array(DataRequest.omit({ wish: true })), closed: z.array(DataRequest.omit({ wish: true })) })
  .meta(
    meaning(
      "DataRequestList",
      "Requests about personal data, open and lately closed. It names nobody.",
      "Các yêu cầu về dữ liệu cá nhân, đang mở và mới đóng. Không nêu tên ai.",
    ),
  );
export type DataRequestList = z.infer<typeof DataRequestList>;

/** A request with whom it is about; `person` is left out where they are not on record any more. */
export const OpenedRequest = z
  .strictObject({
    request: DataRequest,
    /** Whether a legal hold keeps everything of theirs from being deleted. */
    isHeld: z.boolean(),
    /** How many scans of signed sheets and documents may show them: of events that they were at. They are not deleted with the person. */
    scans: z.int().min(0),
    person: PersonFile.optional(),
  })
  .meta(
    meaning(
      "OpenedRequest",
      "A request about personal data, with whom it is about.",
      "Một yêu cầu về dữ liệu cá nhân, kèm người yêu cầu.",
    ),
  );
export type OpenedRequest = z.infer<typeof OpenedRequest>;

const RequestPath = z.strictObject({ id: DataRequestId });
const opened = (description: string) => ({
  description,
  headers: revisionTag("request"),
  content: { "application/json": { schema: OpenedRequest } },
});

export const listDataRequests = createRoute({
  operationId: "listDataRequests",
  method: "get",
  path: "/api/data-requests",
  tags: ["rights"],
  summary: "List what people ask about their data",
  responses: {
    ...always,
    200: { description: "The requests.", content: { "application/json": { schema: DataRequestList } } },
  },
});

export const getDataRequest = createRoute({
  operationId: "getDataRequest",
  method: "get",
  path: "/api/data-requests/{id}",
  tags: ["rights"],
  summary: "Read a request and what is kept of the person",
  request: { params: RequestPath },
  responses: { ...always, 200: opened("The request."), 400: problems.malformed, 404: problems.notFound },
});

export const advanceDataRequest = createRoute({
  operationId: "advanceDataRequest",
  method: "post",
  path: "/api/data-requests/{id}/steps",
  tags: ["rights"],
  summary: "Acknowledge a request, put it off, refuse it or do it",
  request: {
    params: RequestPath,
    headers: ifMatch("the ETag of the request"),
    body: { required: true, content: { "application/json": { schema: RequestStep } } },
  },
  responses: {
    ...always,
    200: opened("The request as it is now."),
    400: problems.malformed,
    404: problems.notFound,
    409: problems.notPossible,
    412: problems.changed,
    413: problems.tooLarge,
    415: problems.wrongMediaType,
  },
});
