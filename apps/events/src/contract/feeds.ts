import { createRoute, z } from "@hono/zod-openapi";
import { Language } from "@wps/model";
import { problems } from "./problems.ts";

export const allEventsFeed = createRoute({
  operationId: "allEventsFeed",
  method: "get",
  path: "/feeds/all.ics",
  tags: ["feeds"],
  summary: "All events as an iCalendar feed",
  request: { query: z.strictObject({ lang: Language.default("vi") }) },
  responses: {
    200: { description: "RFC 5545 text.", content: { "text/calendar": { schema: z.string() } } },
    400: problems.malformed,
    403: problems.notAllowed,
  },
});
