import { createRoute, z } from "@hono/zod-openapi";
import { GrantId, meaning, OrganisationId, Period } from "@wps/model";
import { StatementPeriod, StatementSnapshot } from "@wps/model/statements";
import { always, problems } from "./problems.ts";

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** Of which months a statement is, and who issues it. */
export const StatementRequest = z
  .strictObject({ period: StatementPeriod, issuer: OrganisationId })
  .meta(meaning("StatementRequest", "Of which months a statement is.", "Kỳ báo cáo và đơn vị báo cáo."));
export type StatementRequest = z.infer<typeof StatementRequest>;

/** What a statement is made from, and its hash: of one that would be made now, the hash by which it is issued if it is still the same. */
export const StatementInFull = z
  .strictObject({ sha256: Sha256, snapshot: StatementSnapshot })
  .meta(
    meaning("StatementInFull", "What a statement is made from, and its hash.", "Dữ liệu gốc của báo cáo và mã băm."),
  );
export type StatementInFull = z.infer<typeof StatementInFull>;

/** What is known of a statement without what it tells. */
export const IssuedStatement = z
  .strictObject({
    grant: GrantId,
    nth: z.int().min(1),
    period: Period,
    issuer: OrganisationId,
    madeAt: z.iso.datetime(),
    /** How many figures of earlier ones it corrects. */
    corrections: z.int().min(0),
    /** Of the file that it is made from, letter by letter. */
    sha256: Sha256,
  })
  .meta(meaning("IssuedStatement", "What is known of a statement.", "Thông tin về một báo cáo đã phát hành."));
export type IssuedStatement = z.infer<typeof IssuedStatement>;

/** The statements of a grant, the latest first. */
export const StatementList = z
  .strictObject({ items: z.array(IssuedStatement) })
  .meta(meaning("StatementList", "The statements of a grant.", "Các báo cáo của khoản tài trợ."));
export type StatementList = z.infer<typeof StatementList>;

/** The files of a statement: what it is made from, letter by letter, and what is made from that. */
export const STATEMENT_FILES = [
  "data.json",
  "report-vi.pdf",
  "report-en.pdf",
  "report-vi.docx",
  "report-en.docx",
  "report-vi.xlsx",
  "report-en.xlsx",
] as const;
/** The name of a file of a statement. */
export const StatementFileName = z.enum(STATEMENT_FILES);

const GrantPath = z.strictObject({ id: GrantId });
const StatementPath = z.strictObject({
  id: GrantId,
  nth: z
    .string()
    .regex(/^[1-9]\d{0,8}$/, { error: "the number of a statement" })
    .transform(Number),
});
const FilePath = StatementPath.extend({ name: StatementFileName });

const json = <Schema extends z.ZodType>(schema: Schema) => ({ "application/json": { schema } });
const bytes = { schema: z.string().openapi({ type: "string", format: "binary" }) };
const refused = {
  ...always,
  400: problems.malformed,
  404: problems.notFound,
  409: problems.notPossible,
  413: problems.tooLarge,
  415: problems.wrongMediaType,
} as const;

export const tryStatement = createRoute({
  operationId: "tryStatement",
  method: "post",
  path: "/api/grants/{id}/statement-trials",
  tags: ["statements"],
  summary: "Say what a statement would tell now, and keep nothing",
  request: { params: GrantPath, body: { required: true, content: json(StatementRequest) } },
  responses: { ...refused, 200: { description: "What it would be made from.", content: json(StatementInFull) } },
});

export const issueStatement = createRoute({
  operationId: "issueStatement",
  method: "post",
  path: "/api/grants/{id}/statements",
  tags: ["statements"],
  summary: "Issue what a trial has shown, under the next number; it stays as it is",
  request: {
    params: GrantPath,
    body: { required: true, content: json(StatementRequest.extend({ sha256: Sha256 })) },
  },
  responses: { ...refused, 201: { description: "The statement.", content: json(IssuedStatement) } },
});

export const listStatements = createRoute({
  operationId: "listStatements",
  method: "get",
  path: "/api/grants/{id}/statements",
  tags: ["statements"],
  summary: "List the statements of a grant, the latest first",
  request: { params: GrantPath },
  responses: {
    ...always,
    200: { description: "The statements.", content: json(StatementList) },
    400: problems.malformed,
    404: problems.notFound,
  },
});

export const getStatement = createRoute({
  operationId: "getStatement",
  method: "get",
  path: "/api/grants/{id}/statements/{nth}",
  tags: ["statements"],
  summary: "Read what a statement is made from",
  description: "`statementOf` of `@wps/model/statements` makes every figure of the statement from it.",
  request: { params: StatementPath },
  responses: {
    ...always,
    200: { description: "What it is made from.", content: json(StatementInFull) },
    400: problems.malformed,
    404: problems.notFound,
  },
});

export const getStatementFile = createRoute({
  operationId: "getStatementFile",
  method: "get",
  path: "/api/grants/{id}/statements/{nth}/files/{name}",
  tags: ["statements"],
  summary: "Get a statement as it was issued, as a file to print, to edit or to reckon with",
  request: { params: FilePath },
  responses: {
    ...always,
    200: {
      description: "The file.",
      content: {
        "application/json": bytes,
        "application/pdf": bytes,
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document": bytes,
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": bytes,
      },
    },
    400: problems.malformed,
    404: problems.notFound,
  },
});
