import type { OpenAPIHono } from "@hono/zod-openapi";
import type { ProgrammeEvent } from "@wps/model";
import type { Logger } from "pino";
import { createEvent, getEvent, listEvents, replaceEvent } from "../../contract/events.ts";
import { cursorAfter, positionOf } from "../../contract/page.ts";
import type { AppEnv } from "../session/actor.ts";
import type { EventService } from "./service.ts";

const etag = (event: ProgrammeEvent) => ({ ETag: `"${event.revision}"` });

export function eventRoutes(app: OpenAPIHono<AppEnv>, events: EventService, log: Logger): void {
  app.openapi(listEvents, async (c) => {
    const { q, order, limit, cursor, ...filter } = c.req.valid("query");
    const after = cursor === undefined ? undefined : positionOf(cursor);
    const page = await events.list(c.var.actor, { ...filter, text: q }, { order, limit, after });
    for (const entry of page.unreadable) log.error(entry, "an event cannot be read and was left out of the list");
    const { total, nearest } = page;
    const next = page.next === undefined ? {} : { next: cursorAfter(page.next) };
    return c.json({ items: page.events, total, nearest, unreadable: page.unreadable.length, ...next }, 200);
  });

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
