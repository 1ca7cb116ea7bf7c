import { createRoute, z } from "@hono/zod-openapi";
import { meaning } from "@wps/model";
import { always } from "./problems.ts";
import { ReleasedTable, ReleaseSummary } from "./releases.ts";

/** What a donor is told of people: tables of the last release, of the whole programme and of what it pays for. */
export const PortalPeople = z
  .strictObject({
    /** Left out where nothing was released yet. */
    release: ReleaseSummary.optional(),
    tables: z.array(ReleasedTable).optional(),
  })
  .meta(meaning("PortalPeople", "What a donor is told of people.", "Số liệu về người tham dự dành cho nhà tài trợ."));
export type PortalPeople = z.infer<typeof PortalPeople>;

export const getPortalPeople = createRoute({
  operationId: "getPortalPeople",
  method: "get",
  path: "/api/portal/people",
  tags: ["portal"],
  summary: "Read what the last release tells of people, of the whole programme and of what one pays for",
  responses: {
    ...always,
    200: { description: "The tables.", content: { "application/json": { schema: PortalPeople } } },
  },
});
