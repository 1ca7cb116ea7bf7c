import { createRoute, z } from "@hono/zod-openapi";
import { ClauseCode, Programme, ProgrammeCode } from "@wps/model";
import { problems } from "./problems.ts";

/** Events linked to a clause or to one below it, each counted once. Without `clause`: to the programme at all. */
export const ClauseEvents = z
  .strictObject({ clause: ClauseCode.optional(), events: z.int().min(0) })
  .meta({ id: "ClauseEvents", description: "How many events are linked to a clause or below it, each counted once." });
export type ClauseEvents = z.infer<typeof ClauseEvents>;

/** A programme with the number of events on each of its clauses. */
export const ProgrammeView = z
  .strictObject({ programme: Programme, events: z.array(ClauseEvents) })
  .meta({ id: "ProgrammeView", description: "A programme and how many events are linked to each clause." });
export type ProgrammeView = z.infer<typeof ProgrammeView>;

export const ProgrammeList = z
  .strictObject({ items: z.array(ProgrammeView) })
  .meta({ id: "ProgrammeList", description: "All programmes." });
export type ProgrammeList = z.infer<typeof ProgrammeList>;

export const listProgrammes = createRoute({
  operationId: "listProgrammes",
  method: "get",
  path: "/api/programmes",
  tags: ["programmes"],
  summary: "List programmes with their clauses",
  responses: {
    200: { description: "All programmes.", content: { "application/json": { schema: ProgrammeList } } },
    403: problems.notAllowed,
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
    200: { description: "The programme.", content: { "application/json": { schema: ProgrammeView } } },
    400: problems.malformed,
    403: problems.notAllowed,
    404: problems.notFound,
  },
});
