import type { OpenAPIHono } from "@hono/zod-openapi";
import type { DataRequest } from "@wps/model";
import { advanceDataRequest, getDataRequest, listDataRequests } from "../../contract/data-requests.ts";
import { etagOfRevision, revisionIn } from "../etag.ts";
import type { AppEnv } from "../session/actor.ts";
import type { DataRequestService } from "./service.ts";

const unworded = ({ wish: _, ...request }: DataRequest) => request;

export function dataRequestRoutes(app: OpenAPIHono<AppEnv>, requests: DataRequestService): void {
  app.openapi(listDataRequests, async (c) => {
    const { open, closed } = await requests.list(c.var.actor);
    return c.json({ open: open.map(unworded), closed: closed.map(unworded) }, 200);
  });

  app.openapi(getDataRequest, async (c) => {
    const opened = await requests.get(c.var.actor, c.req.valid("param").id);
    return c.json(opened, 200, { ETag: etagOfRevision(opened.request.revision) });
  });

  app.openapi(advanceDataRequest, async (c) => {
    const revision = revisionIn(c.req.valid("header")["if-match"]);
    const { id } = c.req.valid("param");
    const opened = await requests.advance(c.var.actor, id, revision, c.req.valid("json"));
    return c.json(opened, 200, { ETag: etagOfRevision(opened.request.revision) });
  });
}
