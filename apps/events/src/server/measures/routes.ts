import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { coverageQuestionIn, getCoverage, listCovering, MOST_COVERING } from "../../contract/coverage.ts";
import {
  explainMeasure,
  getMeasures,
  participationQuestionIn,
  questionIn,
  tabulateMeasure,
  tabulateParticipations,
} from "../../contract/measures.ts";
import { TakenTable, tableSchema } from "../../contract/taken-table.ts";
import type { AppEnv } from "../session/actor.ts";
import type { CoverageService } from "./coverage-service.ts";
import type { MeasureService } from "./service.ts";

export function measureRoutes(app: OpenAPIHono<AppEnv>, measures: MeasureService, coverage: CoverageService): void {
  app.openapi(tableSchema, (c) => c.json(TABLE_SCHEMA, 200));

  app.openapi(getMeasures, async (c) =>
    c.json(await measures.measure(c.var.actor, c.req.valid("query").programme), 200),
  );

  app.openapi(tabulateMeasure, async (c) =>
    c.json(await measures.tabulate(c.var.actor, questionIn(c.req.valid("query"))), 200),
  );

  app.openapi(tabulateParticipations, async (c) =>
    c.json(await measures.tabulateParticipations(c.var.actor, participationQuestionIn(c.req.valid("query"))), 200),
  );

  app.openapi(explainMeasure, async (c) =>
    c.json(await measures.explain(c.var.actor, questionIn(c.req.valid("query"))), 200),
  );

  app.openapi(getCoverage, async (c) =>
    c.json(await coverage.map(c.var.actor, coverageQuestionIn(c.req.valid("query"))), 200),
  );

  app.openapi(listCovering, async (c) => {
    const { row, column, ...question } = c.req.valid("query");
    const spot = { row, column };
    return c.json(await coverage.covering(c.var.actor, coverageQuestionIn(question), spot, MOST_COVERING), 200);
  });
}

const TABLE_SCHEMA = z.toJSONSchema(TakenTable);
