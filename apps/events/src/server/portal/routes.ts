import type { OpenAPIHono } from "@hono/zod-openapi";
import { getPortalPeople } from "../../contract/portal.ts";
import { onTheWire } from "../releases/routes.ts";
import type { ReleaseService } from "../releases/service.ts";
import type { AppEnv } from "../session/actor.ts";

export function portalRoutes(app: OpenAPIHono<AppEnv>, releases: ReleaseService): void {
  app.openapi(getPortalPeople, async (c) => {
    const last = await releases.lastFor(c.var.actor);
    return c.json(last === undefined ? {} : { release: last.release, tables: onTheWire(last.tables) }, 200);
  });
}
