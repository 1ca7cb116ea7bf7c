import type { OpenAPIHono } from "@hono/zod-openapi";
import { coverageQuestionIn, getCoverage, listCovering, MOST_COVERING } from "../../contract/coverage.ts";
import type { AppEnv } from "../session/actor.ts";
import type { CoverageService } from "./coverage-service.ts";

export function coverageRoutes(app: OpenAPIHono<AppEnv>, coverage: CoverageService): void {
  app.openapi(getCoverage, async (c) =>
    c.json(await coverage.map(c.var.actor, coverageQuestionIn(c.req.valid("query"))), 200),
  );

  app.openapi(listCovering, async (c) => {
    const { row, column, ...question } = c.req.valid("query");
    const spot = { row, column };
    return c.json(await coverage.covering(c.var.actor, coverageQuestionIn(question), spot, MOST_COVERING), 200);
  });
}
