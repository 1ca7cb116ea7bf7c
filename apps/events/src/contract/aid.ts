import { createRoute, z } from "@hono/zod-openapi";
import { AidPublishing, AidPublishingChange, EventId, FieldPath, GrantId, meaning } from "@wps/model";
import { IATI_FAULTS, XML_REFUSALS } from "@wps/model/iati";
import { FilePart } from "./file-part.ts";
import { always, problems } from "./problems.ts";
import { ifMatch, revisionTag } from "./revision.ts";

/** A fault of an activity: what it is, where in the file as a value, and what stands there. */
const Finding = z.strictObject({ code: z.enum(IATI_FAULTS), path: FieldPath, found: z.string().optional() });

/** What an activity calls itself: its identifier, and its title in each language that it has. */
const ActivityHead = z.strictObject({
  identifier: z.string(),
  title: z.array(z.strictObject({ text: z.string(), language: z.string().optional() })),
});

/** A place in a file that could not be taken as it stood. */
const Remark = z.strictObject({ path: z.string(), because: z.enum(["missing", "malformed", "not-kept"]) });

/** What is published as activities of aid, and what speaks against it. */
export const AidStanding = z
  .discriminatedUnion("status", [
    /** Nobody is named who publishes. */
    z.strictObject({ status: z.literal("no-publisher") }),
    z.strictObject({
      status: z.literal("published"),
      /** In the order of the file; each identifier ends with that of a grant or of an event. */
      activities: z.array(ActivityHead),
      findings: z.array(Finding),
      /** Events and grants that could not be written, and are missing from the file. */
      unwritten: z.array(z.union([EventId, GrantId])),
    }),
  ])
  .meta(meaning("AidStanding", "What is published as activities of aid.", "Những gì đã công bố theo chuẩn viện trợ."));
export type AidStanding = z.infer<typeof AidStanding>;

/** What a file of somebody else says, and what speaks against publishing it. */
export const AidCheck = z
  .discriminatedUnion("status", [
    z.strictObject({ status: z.literal("refused"), because: z.enum(XML_REFUSALS), line: z.int().min(1) }),
    z.strictObject({ status: z.literal("not-iati"), remarks: z.array(Remark) }),
    z.strictObject({
      status: z.literal("read"),
      /** The version of the standard that the file names. */
      version: z.string(),
      activities: z.array(ActivityHead),
      remarks: z.array(Remark),
      findings: z.array(Finding),
    }),
  ])
  .meta(meaning("AidCheck", "What was found in a file of activities.", "Kết quả kiểm tra tệp hoạt động viện trợ."));
export type AidCheck = z.infer<typeof AidCheck>;

const publishing = (description: string) => ({
  description,
  headers: revisionTag("publishing"),
  content: { "application/json": { schema: AidPublishing } },
});

export const getAidPublishing = createRoute({
  operationId: "getAidPublishing",
  method: "get",
  path: "/api/aid/publishing",
  tags: ["aid"],
  summary: "Read who publishes the events as activities of aid",
  responses: { ...always, 200: publishing("Who publishes, and what organisations are called.") },
});

export const replaceAidPublishing = createRoute({
  operationId: "replaceAidPublishing",
  method: "put",
  path: "/api/aid/publishing",
  tags: ["aid"],
  summary: "Say who publishes the events as activities of aid",
  request: {
    headers: ifMatch("the ETag of the publishing"),
    body: { required: true, content: { "application/json": { schema: AidPublishingChange } } },
  },
  responses: {
    ...always,
    200: publishing("As it is now."),
    400: problems.malformed,
    412: problems.changed,
    413: problems.tooLarge,
    415: problems.wrongMediaType,
    422: problems.refused,
  },
});

export const getAidStanding = createRoute({
  operationId: "getAidStanding",
  method: "get",
  path: "/api/aid/standing",
  tags: ["aid"],
  summary: "Say what is published as activities of aid, and what speaks against it",
  responses: {
    ...always,
    200: { description: "What is published.", content: { "application/json": { schema: AidStanding } } },
  },
});

export const checkAidFile = createRoute({
  operationId: "checkAidFile",
  method: "post",
  path: "/api/aid/checks",
  tags: ["aid"],
  summary: "Check a file of the IATI Standard; nothing of it is kept",
  request: {
    body: {
      required: true,
      content: { "multipart/form-data": { schema: z.strictObject({ file: FilePart }) } },
    },
  },
  responses: {
    ...always,
    200: { description: "What was found.", content: { "application/json": { schema: AidCheck } } },
    400: problems.malformed,
    413: problems.tooLarge,
    415: problems.wrongMediaType,
  },
});

const ENDING = ".xml";
const ETAG = { ETag: { description: "The file's name, for If-None-Match.", schema: { type: "string" as const } } };
const headers = z.object({ "if-none-match": z.string().max(1000).optional() });
const file = {
  200: {
    description: "A file of the IATI Standard 2.03.",
    headers: ETAG,
    content: { "application/xml": { schema: z.string() } },
  },
  304: { description: "The file is the one that you have.", headers: ETAG },
  400: problems.malformed,
  404: problems.notFound,
} as const;

export const activitiesFile = createRoute({
  operationId: "activitiesFile",
  method: "get",
  path: "/feeds/iati/activities.xml",
  tags: ["aid"],
  summary: "All published events as activities of aid",
  request: { headers },
  responses: { ...always, ...file },
});

export const activityFileOfEvent = createRoute({
  operationId: "activityFileOfEvent",
  method: "get",
  path: "/feeds/iati/events/{id}",
  tags: ["aid"],
  summary: "A published event as an activity of aid",
  request: {
    headers,
    params: z.strictObject({
      id: z
        .string()
        .max(100)
        .endsWith(ENDING, { error: "the address of the file ends with .xml" })
        .transform((segment) => segment.slice(0, -ENDING.length))
        .pipe(EventId)
        .openapi({ type: "string", pattern: "\\.xml$" }),
    }),
  },
  responses: { ...always, ...file },
});
