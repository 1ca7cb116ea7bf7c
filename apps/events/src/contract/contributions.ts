import { createRoute, z } from "@hono/zod-openapi";
import {
  ClauseRef,
  ContributionFate,
  ContributionFile,
  ContributionId,
  KeptContribution,
  meaning,
  NewContribution,
  ProgrammeCode,
  SourceKey,
} from "@wps/model";
import { always, problems } from "./problems.ts";
import { ifMatch, revisionTag } from "./revision.ts";

/**
 * A contribution, what became of it, under which keys the completed programme lists its sources, and whether the
 * catalogue says something else of the clause now than when it was made.
 */
export const JudgedContribution = z
  .strictObject({
    contribution: KeptContribution,
    fate: ContributionFate,
    sourceKeys: z.array(SourceKey).readonly(),
    publishedChanged: z.boolean(),
  })
  .meta(
    meaning(
      "JudgedContribution",
      "A contribution, what became of it, and whether the published row of its clause has changed since it was made.",
      "Phần bổ sung, kết quả xử lý và việc mục đã công bố có thay đổi từ khi bổ sung hay không.",
    ),
  );
export type JudgedContribution = z.infer<typeof JudgedContribution>;

/** Contributions by programme and day; `unreadable` counts those that had to be left out because their rows are broken. */
export const ContributionList = z
  .strictObject({ items: z.array(JudgedContribution), unreadable: z.int().min(0) })
  .meta(
    meaning(
      "ContributionList",
      "Contributions by programme and day, with the number of those that could not be read.",
      "Các phần bổ sung theo chương trình và ngày, kèm số phần không đọc được.",
    ),
  );
export type ContributionList = z.infer<typeof ContributionList>;

/** What became of a file that was taken in. */
export const ContributionIntake = z
  .strictObject({ added: z.array(JudgedContribution), skipped: z.array(ClauseRef) })
  .meta(
    meaning(
      "ContributionIntake",
      "What became of a file: the contributions that came in, and the clauses of those that were there already.",
      "Kết quả nhập tệp: các phần đã nhập và các mục đã có từ trước.",
    ),
  );
export type ContributionIntake = z.infer<typeof ContributionIntake>;

const ContributionPath = z.strictObject({ id: ContributionId });
const IfMatch = ifMatch("the ETag of the contribution");
const ETag = revisionTag("contribution");
const oneContribution = (description: string) => ({
  description,
  headers: ETag,
  content: { "application/json": { schema: JudgedContribution } },
});
const contributionBody = { required: true, content: { "application/json": { schema: NewContribution } } };
const fileContent = { "application/json": { schema: ContributionFile } };

export const listContributions = createRoute({
  operationId: "listContributions",
  method: "get",
  path: "/api/contributions",
  tags: ["contributions"],
  summary: "List what was added to the programmes, with what became of it",
  request: { query: z.strictObject({ programme: ProgrammeCode.optional() }) },
  responses: {
    ...always,
    200: { description: "The contributions.", content: { "application/json": { schema: ContributionList } } },
    400: problems.malformed,
  },
});

export const getContribution = createRoute({
  operationId: "getContribution",
  method: "get",
  path: "/api/contributions/{id}",
  tags: ["contributions"],
  summary: "Read one contribution",
  request: { params: ContributionPath },
  responses: {
    ...always,
    200: oneContribution("The contribution."),
    400: problems.malformed,
    404: problems.notFound,
  },
});

export const addContribution = createRoute({
  operationId: "addContribution",
  method: "post",
  path: "/api/contributions",
  tags: ["contributions"],
  summary: "Add a clause or a wording to a programme",
  request: { body: contributionBody },
  responses: {
    ...always,
    201: oneContribution("The contribution as it was kept."),
    400: problems.malformed,
    409: problems.exists,
    413: problems.tooLarge,
    415: problems.wrongMediaType,
    422: problems.refused,
  },
});

export const replaceContribution = createRoute({
  operationId: "replaceContribution",
  method: "put",
  path: "/api/contributions/{id}",
  tags: ["contributions"],
  summary: "Replace a contribution that you have read",
  request: { params: ContributionPath, headers: IfMatch, body: contributionBody },
  responses: {
    ...always,
    200: oneContribution("The contribution as it was kept."),
    400: problems.malformed,
    404: problems.notFound,
    409: problems.inUse,
    412: problems.changed,
    413: problems.tooLarge,
    415: problems.wrongMediaType,
    422: problems.refused,
  },
});

export const withdrawContribution = createRoute({
  operationId: "withdrawContribution",
  method: "delete",
  path: "/api/contributions/{id}",
  tags: ["contributions"],
  summary: "Withdraw a contribution that you have read",
  request: { params: ContributionPath, headers: IfMatch },
  responses: {
    ...always,
    204: { description: "It is withdrawn." },
    400: problems.malformed,
    404: problems.notFound,
    409: problems.inUse,
    412: problems.changed,
  },
});

export const exportContributions = createRoute({
  operationId: "exportContributions",
  method: "get",
  path: "/api/contribution-file",
  tags: ["contributions"],
  summary: "Contributions as a file, for somebody else to take in",
  request: { query: z.strictObject({ programme: ProgrammeCode.optional() }) },
  responses: {
    ...always,
    200: {
      description: "The file.",
      headers: { "Content-Disposition": { description: "Its name.", schema: { type: "string" as const } } },
      content: fileContent,
    },
    400: problems.malformed,
  },
});

export const importContributions = createRoute({
  operationId: "importContributions",
  method: "post",
  path: "/api/contribution-file",
  tags: ["contributions"],
  summary: "Take in a file of contributions, whole or not at all",
  request: { body: { required: true, content: fileContent } },
  responses: {
    ...always,
    200: { description: "What became of it.", content: { "application/json": { schema: ContributionIntake } } },
    400: problems.malformed,
    413: problems.tooLarge,
    415: problems.wrongMediaType,
    422: problems.refused,
  },
});
