import { createRoute, z } from "@hono/zod-openapi";

/** Whether the app and its database answer. */
export const Health = z
  .strictObject({ status: z.literal("ok"), events: z.int().min(0) })
  .meta({ id: "Health", description: "The app and its database answer." });
export type Health = z.infer<typeof Health>;

export const getHealth = createRoute({
  operationId: "getHealth",
  method: "get",
  path: "/healthz",
  tags: ["health"],
  summary: "Whether the app and its database answer",
  responses: { 200: { description: "They answer.", content: { "application/json": { schema: Health } } } },
});
