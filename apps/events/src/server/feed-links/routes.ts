import type { OpenAPIHono } from "@hono/zod-openapi";
import { listFeedLinks, makeFeedLink, revokeFeedLink } from "../../contract/feed-links.ts";
import type { AppEnv } from "../session/actor.ts";
import type { FeedLinkService } from "./service.ts";

export function feedLinkRoutes(app: OpenAPIHono<AppEnv>, links: FeedLinkService): void {
  app.openapi(listFeedLinks, async (c) => c.json({ items: await links.list(c.var.actor) }, 200));

  app.openapi(makeFeedLink, async (c) => c.json(await links.make(c.var.actor, c.req.valid("json")), 201));

  app.openapi(revokeFeedLink, async (c) => {
    await links.revoke(c.var.actor, c.req.valid("param").id);
    return c.body(null, 204);
  });
}
