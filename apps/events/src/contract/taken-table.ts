import { createRoute, z } from "@hono/zod-openapi";
import { meaning } from "@wps/model";
import { always } from "./problems.ts";

/** What stands in a cell: words, a number, or `null` where there is none. Nothing is never written as 0. */
const Cell = z.union([z.string(), z.number(), z.null()]);

/** A table as somebody takes it away from the pages: the numbers, and beside them what they mean. */
export const TakenTable = z
  .strictObject({
    /** Where a file says that its schema is. */
    $schema: z.url().optional(),
    title: z.string(),
    /** What they mean: where they are from, what they are about, on which day they were taken. */
    about: z.array(z.strictObject({ term: z.string(), value: z.string() })),
    columns: z.array(z.string()).min(1),
    /** As many cells as there are columns. */
    rows: z.array(z.array(Cell)),
  })
  .meta(meaning("TakenTable", "A table as somebody takes it away.", "Bảng số liệu tải về."));
export type TakenTable = z.infer<typeof TakenTable>;

export const tableSchema = createRoute({
  operationId: "tableSchema",
  method: "get",
  path: "/api/schemas/table",
  tags: ["measures"],
  summary: "The JSON Schema of tables that people take away from the pages",
  responses: {
    ...always,
    200: {
      description: "JSON Schema, draft 2020-12.",
      content: { "application/json": { schema: z.record(z.string(), z.unknown()) } },
    },
  },
});
