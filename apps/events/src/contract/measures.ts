import { createRoute, z } from "@hono/zod-openapi";
import { BilingualLine, DatePrecision, EventId, EventStatus, meaning, PlainDate, ProgrammeCode } from "@wps/model";
import { EventPart, MeasureCode, Measurement, PhaseMeasures, ProgrammeMeasures } from "@wps/model/indicators";
import { always, problems } from "./problems.ts";

/** An event behind a number: what it is called, and what became of it. */
export const MeasuredEvent = z
  .strictObject({
    ...EventPart.shape,
    event: EventId,
    title: BilingualLine,
    status: EventStatus,
    dates: z.strictObject({ precision: DatePrecision, start: PlainDate, end: PlainDate }),
  })
  .meta(meaning("MeasuredEvent", "An event behind a number.", "Sự kiện đứng sau con số."));
export type MeasuredEvent = z.infer<typeof MeasuredEvent>;

/** A number with all events that took place in its scope, the earliest first. */
export const MeasureExplanation = z
  .strictObject({ measurement: Measurement, events: z.array(MeasuredEvent) })
  .meta(meaning("MeasureExplanation", "A number with the events behind it.", "Con số kèm các sự kiện đứng sau nó."));
export type MeasureExplanation = z.infer<typeof MeasureExplanation>;

/** Which number: a measure of a programme, before, during or after its delivery, of one year or of all. */
export const MeasureQuery = z.strictObject({
  programme: ProgrammeCode,
  measure: MeasureCode,
  phase: PhaseMeasures.shape.phase,
  year: z
    .string()
    .regex(/^\d{4}$/, { error: "a year of four digits" })
    .transform(Number)
    .openapi({ type: "integer", minimum: 0, maximum: 9999 })
    .optional(),
});
export type MeasureQuery = z.infer<typeof MeasureQuery>;

export const getMeasures = createRoute({
  operationId: "getMeasures",
  method: "get",
  path: "/api/measures",
  tags: ["measures"],
  summary: "Measure a programme by year",
  request: { query: z.strictObject({ programme: ProgrammeCode }) },
  responses: {
    ...always,
    200: { description: "Its measures.", content: { "application/json": { schema: ProgrammeMeasures } } },
    400: problems.malformed,
    404: problems.notFound,
  },
});

export const explainMeasure = createRoute({
  operationId: "explainMeasure",
  method: "get",
  path: "/api/measures/explanation",
  tags: ["measures"],
  summary: "Ask why a number is what it is",
  request: { query: MeasureQuery },
  responses: {
    ...always,
    200: {
      description: "The number and the events behind it.",
      content: { "application/json": { schema: MeasureExplanation } },
    },
    400: problems.malformed,
    404: problems.notFound,
  },
});
