import type { OpenAPIHono } from "@hono/zod-openapi";
import { forgetSensitiveDetails, readSensitiveDetails, setSensitiveDetails } from "../../contract/sensitive-details.ts";
import type { AppEnv } from "../session/actor.ts";
import type { SensitiveDetailsService } from "./service.ts";

export function sensitiveDetailsRoutes(app: OpenAPIHono<AppEnv>, sensitive: SensitiveDetailsService): void {
  app.openapi(readSensitiveDetails, async (c) =>
    c.json(await sensitive.read(c.var.actor, c.req.valid("param").id, c.req.valid("json")), 200),
  );

  app.openapi(setSensitiveDetails, async (c) => {
    await sensitive.set(c.var.actor, c.req.valid("param").id, c.req.valid("json"));
    return c.body(null, 204);
  });

  app.openapi(forgetSensitiveDetails, async (c) => {
    await sensitive.forget(c.var.actor, c.req.valid("param").id);
    return c.body(null, 204);
  });
}
