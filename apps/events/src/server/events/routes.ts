import type { OpenAPIHono } from "@hono/zod-openapi";
import type { ProgrammeEvent } from "@wps/model";
import { createEvent, getEvent, listEvents, replaceEvent } from "../../contract/events.ts";
import type { AppEnv } from "../session/actor.ts";
import type { EventService } from "./service.ts";

const etag = (event: ProgrammeEvent) => ({ ETag: `"${event.revision}"` });

export function eventRoutes(app: OpenAPIHono<AppEnv>, events: EventService): void {
  app.openapi(listEvents, async (c) => c.json(await events.list(c.var.actor, c.req.valid("query")), 200));

  app.openapi(getEvent, async (c) => {
    const event = await events.get(c.var.actor, c.req.valid("param").id);
    return c.json(event, 200, etag(event));
  });

  app.openapi(createEvent, async (c) => {
    const event = await events.create(c.var.actor, c.req.valid("json"));
    return c.json(event, 201, { ...etag(event), Location: `/api/events/${event.id}` });
  });

  app.openapi(replaceEvent, async (c) => {
    const revision = Number(c.req.valid("header")["if-match"].slice(1, -1));
    const event = await events.replace(c.var.actor, c.req.valid("param").id, revision, c.req.valid("json"));
    return c.json(event, 200, etag(event));
  });
}
