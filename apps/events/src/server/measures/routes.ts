import type { OpenAPIHono } from "@hono/zod-openapi";
import { explainMeasure, getMeasures } from "../../contract/measures.ts";
import type { AppEnv } from "../session/actor.ts";
import type { MeasureService } from "./service.ts";

export function measureRoutes(app: OpenAPIHono<AppEnv>, measures: MeasureService): void {
  app.openapi(getMeasures, async (c) =>
    c.json(await measures.measure(c.var.actor, c.req.valid("query").programme), 200),
  );

  app.openapi(explainMeasure, async (c) => {
    const { programme, ...question } = c.req.valid("query");
    return c.json(await measures.explain(c.var.actor, programme, question), 200);
  });
}
