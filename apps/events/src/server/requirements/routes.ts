import type { OpenAPIHono } from "@hono/zod-openapi";
import { getRequirements, listDue, recordDelivery, replaceRequirements } from "../../contract/requirements.ts";
import { etagOfRevision, revisionIn } from "../etag.ts";
import type { AppEnv } from "../session/actor.ts";
import type { RequirementService } from "./service.ts";

export function requirementRoutes(app: OpenAPIHono<AppEnv>, requirements: RequirementService): void {
  app.openapi(listDue, async (c) => {
    const due = await requirements.due(c.var.actor);
    const lists = { items: [...due.items], grants: [...due.grants], documents: [...due.documents] };
    return c.json({ ...due, ...lists }, 200);
  });

  app.openapi(getRequirements, async (c) => {
    const found = await requirements.get(c.var.actor, c.req.valid("param").id);
    return c.json(found, 200, { ETag: etagOfRevision(found.revision) });
  });

  app.openapi(replaceRequirements, async (c) => {
    const revision = revisionIn(c.req.valid("header")["if-match"]);
    const written = await requirements.replace(c.var.actor, c.req.valid("param").id, revision, c.req.valid("json"));
    return c.json(written, 200, { ETag: etagOfRevision(written.revision) });
  });

  app.openapi(recordDelivery, async (c) => {
    const written = await requirements.deliver(c.var.actor, c.req.valid("param").id, c.req.valid("json"));
    return c.json(written, 200, { ETag: etagOfRevision(written.revision) });
  });
}
