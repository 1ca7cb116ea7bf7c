import type { OpenAPIHono } from "@hono/zod-openapi";
import { createGrant, getGrant, listGrants, removeGrant, replaceGrant } from "../../contract/grants.ts";
import { etagOfRevision, revisionIn } from "../etag.ts";
import type { AppEnv } from "../session/actor.ts";
import type { GrantService } from "./service.ts";

export function grantRoutes(app: OpenAPIHono<AppEnv>, grants: GrantService): void {
  app.openapi(listGrants, async (c) => c.json({ items: [...(await grants.list(c.var.actor))] }, 200));

  app.openapi(getGrant, async (c) => {
    const grant = await grants.get(c.var.actor, c.req.valid("param").id);
    return c.json(grant, 200, { ETag: etagOfRevision(grant.revision) });
  });

  app.openapi(createGrant, async (c) => {
    const grant = await grants.create(c.var.actor, c.req.valid("json"));
    return c.json(grant, 201, { ETag: etagOfRevision(grant.revision) });
  });

  app.openapi(replaceGrant, async (c) => {
    const revision = revisionIn(c.req.valid("header")["if-match"]);
    const grant = await grants.replace(c.var.actor, c.req.valid("param").id, revision, c.req.valid("json"));
    return c.json(grant, 200, { ETag: etagOfRevision(grant.revision) });
  });

  app.openapi(removeGrant, async (c) => {
    const revision = revisionIn(c.req.valid("header")["if-match"]);
    await grants.remove(c.var.actor, c.req.valid("param").id, revision);
    return c.body(null, 204);
  });
}
