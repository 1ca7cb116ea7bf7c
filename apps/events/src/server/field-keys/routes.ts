import type { OpenAPIHono } from "@hono/zod-openapi";
import { listFieldKeys } from "../../contract/field-keys.ts";
import type { AppEnv } from "../session/actor.ts";
import type { FieldKeyService } from "./service.ts";

export function fieldKeyRoutes(app: OpenAPIHono<AppEnv>, keys: FieldKeyService): void {
  app.openapi(listFieldKeys, async (c) => c.json({ items: await keys.list(c.var.actor) }, 200));
}
