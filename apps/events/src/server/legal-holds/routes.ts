import type { OpenAPIHono } from "@hono/zod-openapi";
import { liftLegalHold, listLegalHolds, setLegalHold } from "../../contract/legal-holds.ts";
import type { AppEnv } from "../session/actor.ts";
import type { LegalHoldService } from "./service.ts";

export function legalHoldRoutes(app: OpenAPIHono<AppEnv>, holds: LegalHoldService): void {
  app.openapi(listLegalHolds, async (c) => c.json({ items: [...(await holds.list(c.var.actor))] }, 200));

  app.openapi(setLegalHold, async (c) => c.json(await holds.set(c.var.actor, c.req.valid("json")), 201));

  app.openapi(liftLegalHold, async (c) =>
    c.json(await holds.lift(c.var.actor, c.req.valid("param").id, c.req.valid("json")), 200),
  );
}
