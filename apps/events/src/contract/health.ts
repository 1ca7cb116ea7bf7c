import { createRoute, z } from "@hono/zod-openapi";
import { meaning } from "@wps/model";
import { always } from "./problems.ts";

/** Whether the app and its database answer. */
export const Health = z
  .strictObject({ status: z.literal("ok"), events: z.int().min(0) })
  .meta(meaning("Health", "The app and its database answer.", "Ứng dụng và cơ sở dữ liệu đang hoạt động."));
export type Health = z.infer<typeof Health>;

export const getHealth = createRoute({
  operationId: "getHealth",
  method: "get",
  path: "/healthz",
  tags: ["health"],
  summary: "Whether the app and its database answer",
  responses: { ...always, 200: { description: "They answer.", content: { "application/json": { schema: Health } } } },
});
