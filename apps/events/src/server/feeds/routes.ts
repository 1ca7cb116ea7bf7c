import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Logger } from "pino";
import * as contract from "../../contract/feeds.ts";
import type { EventService } from "../events/service.ts";
import type { AppEnv } from "../session/actor.ts";
import { allEventsFeed } from "./all-events.ts";

export function feedRoutes(app: OpenAPIHono<AppEnv>, events: EventService, log: Logger): void {
  const allEvents = allEventsFeed(events, log);

  app.openapi(contract.allEventsFeed, async (c) => {
    const { text, etag } = await allEvents(c.var.actor, c.req.valid("query").lang);
    const headers = { ETag: etag, "Cache-Control": "no-cache" };
    if (holds(c.req.valid("header")["if-none-match"], etag)) return c.body(null, 304, headers);
    return c.body(text, 200, { ...headers, "Content-Type": "text/calendar; charset=utf-8" });
  });
}

/** Whether an If-None-Match (RFC 9110) names the text; a proxy may have marked its name as weak. */
function holds(names: string | undefined, etag: string): boolean {
  return names?.split(",").some((name) => ["*", etag].includes(name.trim().replace(/^W\//, ""))) ?? false;
}
