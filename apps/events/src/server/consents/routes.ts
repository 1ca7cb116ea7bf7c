import type { OpenAPIHono } from "@hono/zod-openapi";
import { listConsents, recordConsent } from "../../contract/consents.ts";
import type { AppEnv } from "../session/actor.ts";
import type { ConsentService } from "./service.ts";

export function consentRoutes(app: OpenAPIHono<AppEnv>, consents: ConsentService): void {
  app.openapi(listConsents, async (c) => {
    const items = await consents.list(c.var.actor, c.req.valid("param").id);
    return c.json({ items: [...items] }, 200);
  });

  app.openapi(recordConsent, async (c) =>
    c.json(await consents.record(c.var.actor, c.req.valid("param").id, c.req.valid("json")), 201),
  );
}
