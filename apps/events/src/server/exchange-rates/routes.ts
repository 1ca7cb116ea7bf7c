import type { OpenAPIHono } from "@hono/zod-openapi";
import { addExchangeRate, listExchangeRates } from "../../contract/exchange-rates.ts";
import type { AppEnv } from "../session/actor.ts";
import type { ExchangeRateService } from "./service.ts";

export function exchangeRateRoutes(app: OpenAPIHono<AppEnv>, rates: ExchangeRateService): void {
  app.openapi(listExchangeRates, async (c) => c.json({ items: [...(await rates.list(c.var.actor))] }, 200));

  app.openapi(addExchangeRate, async (c) => c.json(await rates.add(c.var.actor, c.req.valid("json")), 201));
}
