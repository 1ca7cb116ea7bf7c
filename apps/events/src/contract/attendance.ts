import { createRoute, z } from "@hono/zod-openapi";
import { AttendanceRegister, EventId, MarkBatch, PaperRequest, RegisterChange, SessionId } from "@wps/model";
import { always, problems } from "./problems.ts";
import { ifMatch, revisionTag } from "./revision.ts";

const EventPath = z.strictObject({ id: EventId });
const oneRegister = (description: string) => ({
  description,
  headers: revisionTag("register"),
  content: { "application/json": { schema: AttendanceRegister } },
});

export const getAttendance = createRoute({
  operationId: "getAttendance",
  method: "get",
  path: "/api/events/{id}/attendance",
  tags: ["people"],
  summary: "Read the attendance of an event",
  request: { params: EventPath },
  responses: {
    ...always,
    200: oneRegister("The register."),
    400: problems.malformed,
    404: problems.notFound,
  },
});

export const printSignInSheet = createRoute({
  operationId: "printSignInSheet",
  method: "post",
  path: "/api/events/{id}/sign-in-sheets/{session}",
  tags: ["people"],
  summary: "Print the sheet that people sign in one session; the reason is kept",
  request: {
    params: z.strictObject({ id: EventId, session: SessionId }),
    body: { required: true, content: { "application/json": { schema: PaperRequest } } },
  },
  responses: {
    ...always,
    200: {
      description: "The sheet.",
      content: { "application/pdf": { schema: z.string().openapi({ type: "string", format: "binary" }) } },
    },
    400: problems.malformed,
    404: problems.notFound,
    413: problems.tooLarge,
    415: problems.wrongMediaType,
    422: problems.refused,
  },
});

export const replaceRegister = createRoute({
  operationId: "replaceRegister",
  method: "put",
  path: "/api/events/{id}/attendance",
  tags: ["people"],
  summary: "Set the rule of completion, or say that attendance is complete",
  request: {
    params: EventPath,
    headers: ifMatch("the ETag of the register"),
    body: { required: true, content: { "application/json": { schema: RegisterChange } } },
  },
  responses: {
    ...always,
    200: oneRegister("The register as it is now."),
    400: problems.malformed,
    404: problems.notFound,
    409: problems.inUse,
    412: problems.changed,
    413: problems.tooLarge,
    415: problems.wrongMediaType,
  },
});

export const markAttendance = createRoute({
  operationId: "markAttendance",
  method: "put",
  path: "/api/events/{id}/attendance/marks",
  tags: ["people"],
  summary: "Mark who was there; to repeat it changes nothing",
  request: {
    params: EventPath,
    body: { required: true, content: { "application/json": { schema: MarkBatch } } },
  },
  responses: {
    ...always,
    204: { description: "The marks are set." },
    400: problems.malformed,
    404: problems.notFound,
    409: problems.inUse,
    413: problems.tooLarge,
    415: problems.wrongMediaType,
    422: problems.refused,
  },
});
