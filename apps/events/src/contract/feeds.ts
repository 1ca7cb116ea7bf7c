import { createRoute, z } from "@hono/zod-openapi";
import { Language } from "@wps/model";
import { always, problems } from "./problems.ts";

const ETag = {
  ETag: { description: "The text's name, for If-None-Match.", schema: { type: "string" as const } },
};

export const allEventsFeed = createRoute({
  operationId: "allEventsFeed",
  method: "get",
  path: "/feeds/all.ics",
  tags: ["feeds"],
  summary: "All events as an iCalendar feed",
  request: {
    query: z.strictObject({ lang: Language.default("vi") }),
    headers: z.object({ "if-none-match": z.string().max(1000).optional() }),
  },
  responses: {
    ...always,
    200: { description: "RFC 5545 text.", headers: ETag, content: { "text/calendar": { schema: z.string() } } },
    304: { description: "The text is the one that you have.", headers: ETag },
    400: problems.malformed,
  },
});
