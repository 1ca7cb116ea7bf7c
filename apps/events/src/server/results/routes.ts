import type { OpenAPIHono } from "@hono/zod-openapi";
import type { EventId, GrantId, Undertaking } from "@wps/model";
import { getEventResults, getGrantResults, replaceEventResults, replaceGrantResults } from "../../contract/results.ts";
import { etagOfRevision, revisionIn } from "../etag.ts";
import type { AppEnv } from "../session/actor.ts";
import type { ResultService } from "./service.ts";

const ofEvent = (event: EventId): Undertaking => ({ is: "event", event });
const ofGrant = (grant: GrantId): Undertaking => ({ is: "grant", grant });

export function resultRoutes(app: OpenAPIHono<AppEnv>, results: ResultService): void {
  app.openapi(getEventResults, async (c) => {
    const found = await results.get(c.var.actor, ofEvent(c.req.valid("param").id));
    return c.json(found, 200, { ETag: etagOfRevision(found.revision) });
  });

  app.openapi(replaceEventResults, async (c) => {
    const revision = revisionIn(c.req.valid("header")["if-match"]);
    const of = ofEvent(c.req.valid("param").id);
    const written = await results.replace(c.var.actor, of, revision, c.req.valid("json"));
    return c.json(written, 200, { ETag: etagOfRevision(written.revision) });
  });

  app.openapi(getGrantResults, async (c) => {
    const found = await results.get(c.var.actor, ofGrant(c.req.valid("param").id));
    return c.json(found, 200, { ETag: etagOfRevision(found.revision) });
  });

  app.openapi(replaceGrantResults, async (c) => {
    const revision = revisionIn(c.req.valid("header")["if-match"]);
    const of = ofGrant(c.req.valid("param").id);
    const written = await results.replace(c.var.actor, of, revision, c.req.valid("json"));
    return c.json(written, 200, { ETag: etagOfRevision(written.revision) });
  });
}
