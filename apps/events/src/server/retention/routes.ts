import type { OpenAPIHono } from "@hono/zod-openapi";
import type { PlainDate } from "@wps/model";
import {
  forecastRetention,
  getIdentityLimit,
  listRetentionRuns,
  runRetention,
  setIdentityLimit,
} from "../../contract/retention.ts";
import type { AppEnv } from "../session/actor.ts";
import type { RetentionService } from "./service.ts";

const limitOf = (until: PlainDate | undefined) => (until === undefined ? {} : { until });

export function retentionRoutes(app: OpenAPIHono<AppEnv>, retention: RetentionService): void {
  app.openapi(forecastRetention, async (c) => c.json(await retention.forecast(c.var.actor), 200));

  app.openapi(listRetentionRuns, async (c) => c.json({ items: [...(await retention.runs(c.var.actor))] }, 200));

  app.openapi(runRetention, async (c) => c.json(await retention.run(c.var.actor), 202));

  app.openapi(getIdentityLimit, async (c) =>
    c.json(limitOf(await retention.limit(c.var.actor, c.req.valid("param").id)), 200),
  );

  app.openapi(setIdentityLimit, async (c) => {
    const { until } = c.req.valid("json");
    await retention.setLimit(c.var.actor, c.req.valid("param").id, until);
    return c.json(limitOf(until), 200);
  });
}
