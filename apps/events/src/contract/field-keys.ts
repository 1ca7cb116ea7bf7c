import { createRoute, z } from "@hono/zod-openapi";
import { meaning } from "@wps/model";
import { always } from "./problems.ts";

/** A key of sealed fields by its name alone, and how many fields need it. */
const FieldKeyUse = z.strictObject({
  name: z.string(),
  /** Whether the app has it. Without it what it sealed stays shut. */
  isKnown: z.boolean(),
  /** Whether it seals what is written now. */
  isCurrent: z.boolean(),
  fields: z.int().min(0),
});

/** The keys of sealed fields, the one that seals first. A key that no field needs may be taken away. */
export const FieldKeyList = z
  .strictObject({ items: z.array(FieldKeyUse) })
  .meta(
    meaning(
      "FieldKeyList",
      "The keys of sealed fields by name, with how many fields need each.",
      "Các khóa niêm phong theo tên, kèm số trường cần đến từng khóa.",
    ),
  );
export type FieldKeyList = z.infer<typeof FieldKeyList>;

export const listFieldKeys = createRoute({
  operationId: "listFieldKeys",
  method: "get",
  path: "/api/field-keys",
  tags: ["accounts"],
  summary: "List the keys of sealed fields by name, with how many fields need each",
  responses: {
    ...always,
    200: { description: "The keys.", content: { "application/json": { schema: FieldKeyList } } },
  },
});
