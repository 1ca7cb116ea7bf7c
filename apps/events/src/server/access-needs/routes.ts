import type { OpenAPIHono } from "@hono/zod-openapi";
import { listAccessNeeds } from "../../contract/access-needs.ts";
import type { AppEnv } from "../session/actor.ts";
import type { AccessNeedsService } from "./service.ts";

export function accessNeedsRoutes(app: OpenAPIHono<AppEnv>, needs: AccessNeedsService): void {
  app.openapi(listAccessNeeds, async (c) => {
    const items = await needs.list(c.var.actor, c.req.valid("param").id);
    return c.json({ items: [...items] }, 200);
  });
}
