import type { OpenAPIHono } from "@hono/zod-openapi";
import { getPermit, listPermitSteps, replacePermit } from "../../contract/permits.ts";
import { etagOfRevision, revisionIn } from "../etag.ts";
import type { AppEnv } from "../session/actor.ts";
import type { PermitService } from "./service.ts";

export function permitRoutes(app: OpenAPIHono<AppEnv>, permits: PermitService): void {
  app.openapi(listPermitSteps, async (c) => {
    const { today, items } = await permits.due(c.var.actor);
    return c.json({ today, items: items.map((item) => ({ ...item, foreign: [...item.foreign] })) }, 200);
  });

  app.openapi(getPermit, async (c) => {
    const found = await permits.get(c.var.actor, c.req.valid("param").id);
    return c.json(found, 200, { ETag: etagOfRevision(found.revision) });
  });

  app.openapi(replacePermit, async (c) => {
    const revision = revisionIn(c.req.valid("header")["if-match"]);
    const written = await permits.replace(c.var.actor, c.req.valid("param").id, revision, c.req.valid("json"));
    return c.json(written, 200, { ETag: etagOfRevision(written.revision) });
  });
}
