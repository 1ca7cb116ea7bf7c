import type { OpenAPIHono } from "@hono/zod-openapi";
import { addDays } from "@wps/model";
import { getRoomBoard } from "../../contract/boards.ts";
import { createRoom, listEventRooms, listRooms, replaceRoom } from "../../contract/rooms.ts";
import { etagOfRevision, revisionIn } from "../etag.ts";
import type { EventService } from "../events/service.ts";
import type { AppEnv } from "../session/actor.ts";
import type { RoomService } from "./service.ts";

export function roomRoutes(app: OpenAPIHono<AppEnv>, rooms: RoomService, events: EventService): void {
  app.openapi(listRooms, async (c) => {
    const items = await rooms.list(c.var.actor, c.req.valid("query").text);
    return c.json({ items }, 200);
  });

  app.openapi(getRoomBoard, async (c) => {
    const { from, days } = c.req.valid("query");
    const to = addDays(from, days - 1);
    const items = await rooms.board(c.var.actor, { start: from, end: to });
    return c.json({ from, to, items }, 200);
  });

  app.openapi(createRoom, async (c) => {
    const room = await rooms.create(c.var.actor, c.req.valid("json"));
    return c.json(room, 201, { ETag: etagOfRevision(room.revision) });
  });

  app.openapi(replaceRoom, async (c) => {
    const revision = revisionIn(c.req.valid("header")["if-match"]);
    const room = await rooms.replace(c.var.actor, c.req.valid("param").id, revision, c.req.valid("json"));
    return c.json(room, 200, { ETag: etagOfRevision(room.revision) });
  });

  app.openapi(listEventRooms, async (c) => {
    const found = await events.rooms(c.var.actor, c.req.valid("param").id);
    return c.json({ items: found.map(({ id, name, venue }) => ({ id, name, ...(venue && { venue }) })) }, 200);
  });
}
