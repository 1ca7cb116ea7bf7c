import type { OpenAPIHono } from "@hono/zod-openapi";
import { getProgramme, listProgrammes } from "../../contract/programmes.ts";
import type { AppEnv } from "../session/actor.ts";
import type { ProgrammeService } from "./service.ts";

export function programmeRoutes(app: OpenAPIHono<AppEnv>, programmes: ProgrammeService): void {
  app.openapi(listProgrammes, async (c) => c.json({ items: await programmes.list(c.var.actor) }, 200));
  app.openapi(getProgramme, async (c) =>
    c.json(await programmes.get(c.var.actor, c.req.valid("param").programme), 200),
  );
}
