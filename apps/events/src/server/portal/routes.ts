import type { OpenAPIHono } from "@hono/zod-openapi";
import { getPortal, getPortalMoney, getPortalPeople, getPortalResults } from "../../contract/portal.ts";
import { onTheWire } from "../releases/routes.ts";
import type { ReleaseService } from "../releases/service.ts";
import type { AppEnv } from "../session/actor.ts";
import type { PortalService } from "./service.ts";

export function portalRoutes(app: OpenAPIHono<AppEnv>, portal: PortalService, releases: ReleaseService): void {
  app.openapi(getPortal, async (c) => c.json(await portal.overview(c.var.actor), 200));

  app.openapi(getPortalMoney, async (c) => {
    const money = await portal.money(c.var.actor, c.req.valid("query").currency);
    return c.json(money === undefined ? {} : { money }, 200);
  });

  app.openapi(getPortalResults, async (c) => {
    const { grants, events } = await portal.results(c.var.actor);
    return c.json({ grants: [...grants], events: [...events] }, 200);
  });

  app.openapi(getPortalPeople, async (c) => {
    const last = await releases.lastFor(c.var.actor);
    return c.json(last === undefined ? {} : { release: last.release, tables: onTheWire(last.tables) }, 200);
  });
}
