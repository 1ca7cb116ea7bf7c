import { createRoute, z } from "@hono/zod-openapi";
import { ClauseCode, meaning, PhaseTally, Programme, ProgrammeCode } from "@wps/model";
import { JudgedContribution } from "./contributions.ts";
import { always, problems } from "./problems.ts";

/** Events linked to a clause or to one below it, each counted once. Without `clause`: to the programme at all. */
export const ClauseEvents = z
  .strictObject({ clause: ClauseCode.optional(), events: PhaseTally })
  .meta(
    meaning(
      "ClauseEvents",
      "How many events are linked to a clause or below it, each counted once; without a clause, to the programme at all.",
      "Số sự kiện gắn với một mục hoặc các mục bên dưới, mỗi sự kiện đếm một lần; không có mục thì tính cho cả chương trình.",
    ),
  );
export type ClauseEvents = z.infer<typeof ClauseEvents>;

/** A programme as contributions complete it, what became of each of these, and the number of events on each clause. */
export const ProgrammeView = z
  .strictObject({
    programme: Programme,
    contributions: z.array(JudgedContribution),
    events: z.array(ClauseEvents),
  })
  .meta(
    meaning(
      "ProgrammeView",
      "A programme completed by contributions, what became of these, and how many events are linked to each clause.",
      "Chương trình đã được bổ sung, kết quả của từng phần bổ sung và số sự kiện gắn với từng mục.",
    ),
  );
export type ProgrammeView = z.infer<typeof ProgrammeView>;

export const ProgrammeList = z
  .strictObject({ items: z.array(ProgrammeView) })
  .meta(meaning("ProgrammeList", "All programmes.", "Tất cả chương trình."));
export type ProgrammeList = z.infer<typeof ProgrammeList>;

export const listProgrammes = createRoute({
  operationId: "listProgrammes",
  method: "get",
  path: "/api/programmes",
  tags: ["programmes"],
  summary: "List programmes with their clauses",
  responses: {
    ...always,
    200: { description: "All programmes.", content: { "application/json": { schema: ProgrammeList } } },
  },
});

export const getProgramme = createRoute({
  operationId: "getProgramme",
  method: "get",
  path: "/api/programmes/{programme}",
  tags: ["programmes"],
  summary: "Read one programme with its clauses",
  request: { params: z.strictObject({ programme: ProgrammeCode }) },
  responses: {
    ...always,
    200: { description: "The programme.", content: { "application/json": { schema: ProgrammeView } } },
    400: problems.malformed,
    404: problems.notFound,
  },
});
