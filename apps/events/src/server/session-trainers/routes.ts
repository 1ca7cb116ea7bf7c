import type { OpenAPIHono } from "@hono/zod-openapi";
import { addDays } from "@wps/model";
import { getTrainerBoard } from "../../contract/boards.ts";
import { getSessionTrainers, replaceSessionTrainers } from "../../contract/session-trainers.ts";
import { etagOfRevision, revisionIn } from "../etag.ts";
import type { AppEnv } from "../session/actor.ts";
import type { SessionTrainerService } from "./service.ts";

export function sessionTrainerRoutes(app: OpenAPIHono<AppEnv>, trainers: SessionTrainerService): void {
  app.openapi(getTrainerBoard, async (c) => {
    const { from, days } = c.req.valid("query");
    const to = addDays(from, days - 1);
    const { people, items } = await trainers.board(c.var.actor, { start: from, end: to });
    return c.json({ from, to, people: [...people], items: [...items] }, 200);
  });

  app.openapi(getSessionTrainers, async (c) => {
    const found = await trainers.get(c.var.actor, c.req.valid("param").id);
    return c.json(found, 200, { ETag: etagOfRevision(found.revision) });
  });

  app.openapi(replaceSessionTrainers, async (c) => {
    const revision = revisionIn(c.req.valid("header")["if-match"]);
    const written = await trainers.replace(c.var.actor, c.req.valid("param").id, revision, c.req.valid("json"));
    return c.json(written, 200, { ETag: etagOfRevision(written.revision) });
  });
}
