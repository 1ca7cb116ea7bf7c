import type { OpenAPIHono } from "@hono/zod-openapi";
import { findClashes, getClashes } from "../../contract/clashes.ts";
import type { AppEnv } from "../session/actor.ts";
import type { ClashService } from "./service.ts";

export function clashRoutes(app: OpenAPIHono<AppEnv>, clashes: ClashService): void {
  app.openapi(findClashes, async (c) => c.json(await clashes.ofDraft(c.var.actor, c.req.valid("json")), 200));

  app.openapi(getClashes, async (c) => c.json(await clashes.ofEvent(c.var.actor, c.req.valid("param").id), 200));
}
