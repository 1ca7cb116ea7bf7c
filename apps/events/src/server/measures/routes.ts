import { type OpenAPIHono, z } from "@hono/zod-openapi";
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
import type { MeasureService } from "./service.ts";

export function measureRoutes(app: OpenAPIHono<AppEnv>, measures: MeasureService): void {
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
}

const TABLE_SCHEMA = z.toJSONSchema(TakenTable);
