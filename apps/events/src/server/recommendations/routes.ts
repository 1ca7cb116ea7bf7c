import type { OpenAPIHono } from "@hono/zod-openapi";
import {
  addRecommendation,
  listFollowUps,
  listRecommendations,
  replaceRecommendation,
} from "../../contract/recommendations.ts";
import { etagOfRevision, revisionIn } from "../etag.ts";
import type { AppEnv } from "../session/actor.ts";
import type { RecommendationService } from "./service.ts";

export function recommendationRoutes(app: OpenAPIHono<AppEnv>, recommendations: RecommendationService): void {
  app.openapi(listFollowUps, async (c) => {
    const { today, items } = await recommendations.followUps(c.var.actor);
    return c.json({ today, items: [...items] }, 200);
  });

  app.openapi(listRecommendations, async (c) => {
    return c.json({ items: [...(await recommendations.list(c.var.actor, c.req.valid("param").id))] }, 200);
  });

  app.openapi(addRecommendation, async (c) => {
    const added = await recommendations.add(c.var.actor, c.req.valid("param").id, c.req.valid("json"));
    return c.json(added, 201, { ETag: etagOfRevision(added.revision) });
  });

  app.openapi(replaceRecommendation, async (c) => {
    const revision = revisionIn(c.req.valid("header")["if-match"]);
    const { id } = c.req.valid("param");
    const written = await recommendations.replace(c.var.actor, id, revision, c.req.valid("json"));
    return c.json(written, 200, { ETag: etagOfRevision(written.revision) });
  });
}
