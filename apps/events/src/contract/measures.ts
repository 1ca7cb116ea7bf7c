import { createRoute, z } from "@hono/zod-openapi";
import {
  BilingualLine,
  ClauseCode,
  DatePrecision,
  EventId,
  EventStatus,
  meaning,
  PlainDate,
  ProgrammeCode,
} from "@wps/model";
import {
  type AskedOfParticipations,
  type AskedQuestion,
  EventBehind,
  EventMeasureCode,
  MeasureQuestion,
  MeasureTable,
  OpenMeasurement,
  OUT_OF_SCOPE,
  ParticipationMeasureCode,
  ParticipationQuestion,
  ParticipationTable,
  PhaseMeasures,
  ProgrammeMeasures,
} from "@wps/model/indicators";
import { always, problems } from "./problems.ts";

/** An event behind a number: what it is called, and what became of it. */
export const MeasuredEvent = z
  .strictObject({
    ...EventBehind.shape,
    event: EventId,
    title: BilingualLine,
    status: EventStatus,
    dates: z.strictObject({ precision: DatePrecision, start: PlainDate, end: PlainDate }),
  })
  .meta(meaning("MeasuredEvent", "An event behind a number.", "Sự kiện đứng sau con số."));
export type MeasuredEvent = z.infer<typeof MeasuredEvent>;

/** A number with all events in its scope, the earliest first, and how many lie outside of it and why. */
export const MeasureExplanation = z
  .strictObject({
    question: MeasureQuestion,
    measurement: OpenMeasurement,
    events: z.array(MeasuredEvent),
    excluded: z.array(z.strictObject({ because: z.enum(OUT_OF_SCOPE), events: z.int().min(1) })),
  })
  .meta(meaning("MeasureExplanation", "A number with the events behind it.", "Con số kèm các sự kiện đứng sau nó."));
export type MeasureExplanation = z.infer<typeof MeasureExplanation>;

const list = (item: string, example: string) =>
  z
    .string()
    .max(500)
    .regex(new RegExp(`^${item}(?:,${item})*$`), { error: `words between commas, such as ${example}` });

/** Which facts a question is about and by what they are broken down, as an address says it. */
const scopeQuery = {
  programme: ProgrammeCode.optional(),
  /** Whether what is done for plans that support the programme counts for it too. */
  subPlans: z.enum(["included", "left-out"]).optional(),
  phase: PhaseMeasures.shape.phase.optional(),
  from: PlainDate.optional(),
  to: PlainDate.optional(),
  clause: ClauseCode.optional(),
  /** Dimensions between commas: `year,province`. */
  by: list("[a-z-]+", "year,province").optional(),
  /** Categories between commas, each after its dimension; nothing after the colon is "not on record": `year:2025,province:`. */
  where: list("[a-z-]+:[^,:]{0,64}", "year:2025,province:").optional(),
  /** `was`, or `now:` with a function of state and a day. */
  organisations: z
    .string()
    .max(100)
    .regex(/^(?:was|now:[a-z0-9-]+:\d{4}-\d{2}-\d{2})$/, { error: "was, or now:gender-equality:2026-01-01" })
    .optional(),
  provinces: z.enum(["as-was", "as-now"]).optional(),
};

/** Says of the parts of an address what their schema says of the question. */
const judgedBy =
  (question: typeof MeasureQuestion | typeof ParticipationQuestion) =>
  (query: Readonly<Record<string, string | undefined>>, context: z.RefinementCtx) => {
    const { error } = question.safeParse(askedIn(query));
    for (const { path, message } of error?.issues ?? []) {
      context.addIssue({ code: "custom", path: path[0] === "period" ? ["from"] : path.slice(0, 1), message });
    }
  };

/** A question about events as an address says it. */
export const MeasureQuery = z
  .strictObject({ measure: EventMeasureCode, ...scopeQuery })
  .superRefine(judgedBy(MeasureQuestion));
export type MeasureQuery = z.infer<typeof MeasureQuery>;

/** A question about those who took part as an address says it. */
export const ParticipationMeasureQuery = z
  .strictObject({ measure: ParticipationMeasureCode, ...scopeQuery })
  .superRefine(judgedBy(ParticipationQuestion));
export type ParticipationMeasureQuery = z.infer<typeof ParticipationMeasureQuery>;

/** The first and the last day that there can be. */
const FIRST_DAY: PlainDate = "1900-01-01";
const LAST_DAY: PlainDate = "2199-12-31";

/** What an address asks, not yet judged. */
function askedIn({
  subPlans,
  from,
  to,
  by,
  where,
  organisations,
  ...rest
}: Readonly<Record<string, string | undefined>>) {
  const [as, code, on] = organisations?.split(":") ?? [];
  return {
    ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)),
    ...(subPlans !== undefined && { subPlans: subPlans === "included" }),
    ...((from ?? to) !== undefined && { period: { start: from ?? FIRST_DAY, end: to ?? LAST_DAY } }),
    ...(by !== undefined && { by: by.split(",") }),
    ...(where !== undefined && {
      where: Object.fromEntries(
        where.split(",").map((choice) => {
          const [dimension = "", category = ""] = choice.split(":");
          return [dimension, category === "" ? null : category];
        }),
      ),
    }),
    ...(as !== undefined && { organisations: as === "now" ? { as, function: code, on } : { as } }),
  };
}

/** The question that a good address asks. */
export const questionIn = (query: MeasureQuery): AskedQuestion => MeasureQuestion.parse(askedIn(query));
export const participationQuestionIn = (query: ParticipationMeasureQuery): AskedOfParticipations =>
  ParticipationQuestion.parse(askedIn(query));

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

export const tabulateMeasure = createRoute({
  operationId: "tabulateMeasure",
  method: "get",
  path: "/api/measures/table",
  tags: ["measures"],
  summary: "Measure events, by up to two dimensions",
  request: { query: MeasureQuery },
  responses: {
    ...always,
    200: { description: "The number and its parts.", content: { "application/json": { schema: MeasureTable } } },
    400: problems.malformed,
    404: problems.notFound,
  },
});

export const tabulateParticipations = createRoute({
  operationId: "tabulateParticipations",
  method: "get",
  path: "/api/measures/participations",
  tags: ["measures"],
  summary: "Measure those who took part in the events that one runs, by up to two dimensions",
  request: { query: ParticipationMeasureQuery },
  responses: {
    ...always,
    200: { description: "The number and its parts.", content: { "application/json": { schema: ParticipationTable } } },
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
