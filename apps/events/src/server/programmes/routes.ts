import type { OpenAPIHono } from "@hono/zod-openapi";
import { getProgramme, listProgrammes } from "../../contract/programmes.ts";
import type { EventService } from "../events/service.ts";
import type { AppEnv } from "../session/actor.ts";
import type { ProgrammeService } from "./service.ts";
import { toProgrammeView } from "./view.ts";

export function programmeRoutes(app: OpenAPIHono<AppEnv>, programmes: ProgrammeService, events: EventService): void {
  app.openapi(listProgrammes, async (c) => {
    const all = programmes.list(c.var.actor);
    const links = await events.links(c.var.actor);
    return c.json({ items: all.map((programme) => toProgrammeView(programme, links)) }, 200);
  });

  app.openapi(getProgramme, async (c) => {
    const programme = programmes.get(c.var.actor, c.req.valid("param").programme);
    return c.json(toProgrammeView(programme, await events.links(c.var.actor)), 200);
  });
}
