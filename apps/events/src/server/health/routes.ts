import type { OpenAPIHono } from "@hono/zod-openapi";
import { getHealth } from "../../contract/health.ts";
import type { EventService } from "../events/service.ts";
import type { AppEnv } from "../session/actor.ts";

export function healthRoutes(app: OpenAPIHono<AppEnv>, events: EventService): void {
  app.openapi(getHealth, async (c) => c.json({ status: "ok" as const, events: await events.count(c.var.actor) }, 200));
}
