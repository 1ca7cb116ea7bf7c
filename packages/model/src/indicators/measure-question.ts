import * as z from "zod";
import { ClauseCode, ProgrammeCode } from "../clause.js";
import { reportTo } from "../coherence.js";
import { PlainDate } from "../date.js";
import { meaning } from "../meaning.js";
import type { MeasureCode, MeasureDimension } from "../measure.js";
import { Period } from "../period.js";
import type { Phase } from "../programme.js";
import { FunctionCode } from "../succession.js";

/** The codes of the measures that events answer, in the order in which they are shown. */
export const EVENT_MEASURES = [
  "DEL-01",
  "PRT-01",
  "PRT-08",
  "DEL-02",
  "COV-01",
  "COV-02",
  "COV-04",
] as const satisfies readonly MeasureCode[];

/** A measure that events answer. */
export const EventMeasureCode = z
  .enum(EVENT_MEASURES)
  .meta(meaning("EventMeasureCode", "A measure that events answer.", "Số đo tính từ sự kiện."));
export type EventMeasureCode = z.infer<typeof EventMeasureCode>;

/** What is covered is of a programme: its tasks, or its objectives. */
const OF_PROGRAMME = ["COV-01", "COV-02", "COV-04"] as const satisfies readonly EventMeasureCode[];

/**
 * Whether a measure is of one programme, so that a question has to say of which.
 *
 * @example
 * isOfProgramme("COV-02"); // true
 * isOfProgramme("DEL-02"); // false
 */
export const isOfProgramme = (measure: MeasureCode): measure is (typeof OF_PROGRAMME)[number] =>
  OF_PROGRAMME.some((code) => code === measure);

/** By what numbers of events can be broken down. */
export const EVENT_DIMENSIONS = [
  "year",
  "quarter",
  "month",
  "programme",
  "objective",
  "task-group",
  "task",
  "organisation",
  "province",
  "event-kind",
  "funder",
] as const satisfies readonly MeasureDimension[];

/** By what numbers of events are broken down. */
export const EventDimension = z
  .enum(EVENT_DIMENSIONS)
  .meta(meaning("EventDimension", "By what numbers of events are broken down.", "Chiều phân tổ của số liệu sự kiện."));
export type EventDimension = z.infer<typeof EventDimension>;

/** One of the things a dimension tells apart; `null` is "not on record", and `none` where it is known that there is none. */
export const Category = z
  .string()
  .min(1)
  .max(64)
  .nullable()
  .meta(meaning("Category", "One of the things a dimension tells apart.", "Một giá trị của chiều phân tổ."));
export type Category = z.infer<typeof Category>;

/** Under whom an event counts that was run by an agency which passed its work on. */
export const OrganisationView = z
  .discriminatedUnion("as", [
    z.strictObject({ as: z.literal("was") }),
    /** Under whoever answers on that day for the function that the agency had. */
    z.strictObject({ as: z.literal("now"), function: FunctionCode, on: PlainDate }),
  ])
  .meta(
    meaning(
      "OrganisationView",
      "Organisations as they were, or who has their work now.",
      "Cơ quan như khi đó, hoặc cơ quan đang phụ trách lĩnh vực đó.",
    ),
  );
export type OrganisationView = z.infer<typeof OrganisationView>;

/** What is meant where somebody does not say. */
export const UNSAID = {
  subPlans: false,
  where: {},
  by: [],
  organisations: { as: "was" },
  provinces: "as-was",
} as const;

const NEED_A_PROGRAMME: ReadonlySet<MeasureDimension> = new Set(["objective", "task-group", "task"]);

/** Which facts a question is about, by what they are broken down, and under whose name what changed hands stands. */
export interface Scope<Dimension extends MeasureDimension> {
  readonly programme?: ProgrammeCode | undefined;
  readonly subPlans: boolean;
  readonly phase?: Phase | undefined;
  readonly period?: Period | undefined;
  readonly clause?: ClauseCode | undefined;
  readonly where: { readonly [Name in Dimension]?: Category | undefined };
  readonly by: readonly Dimension[];
  readonly organisations: OrganisationView;
  readonly provinces: "as-was" | "as-now";
}

/** What every question says, whatever it is about. */
export const scopeFields = {
  programme: ProgrammeCode.optional(),
  /** Whether what is done for a plan that supports the programme counts too; an event on both counts once. */
  subPlans: z.boolean().default(UNSAID.subPlans),
  phase: z.enum(["preparation", "delivery", "afterwards"] satisfies Phase[]).optional(),
  /** Events that begin within these days. */
  period: Period.optional(),
  clause: ClauseCode.optional(),
  organisations: OrganisationView.default(UNSAID.organisations),
  provinces: z.enum(["as-was", "as-now"]).default(UNSAID.provinces),
};

/** At most so many dimensions stand in one table. */
const MOST_DIMENSIONS = 2;

/** What is wrong with a question: what is of a programme says of which, and each dimension is named once, two at most. */
export function faultsOf(
  { programme, phase, clause, by, where }: Scope<MeasureDimension>,
  ofProgramme = false,
): readonly { readonly path: "programme" | "by"; readonly message: string }[] {
  const asked = [...by, ...Object.keys(where)];
  const needs = ofProgramme || phase || clause || asked.some((name) => NEED_A_PROGRAMME.has(name as MeasureDimension));
  return [
    ...(needs && programme === undefined ? [{ path: "programme", message: "say of which programme" } as const] : []),
    ...(new Set(by).size < by.length ? [{ path: "by", message: "name each dimension once" } as const] : []),
    ...(by.length > MOST_DIMENSIONS ? [{ path: "by", message: "name two dimensions at most" } as const] : []),
  ];
}

/** That {@link faultsOf} finds nothing. Used by the schemas of questions. */
export function checkScope(checked: z.core.ParsePayload<Scope<MeasureDimension>>, ofProgramme = false): void {
  const issue = reportTo(checked);
  for (const { path, message } of faultsOf(checked.value, ofProgramme)) issue([path], message);
}

/** What {@link checkScope} sees to, where some measures are of a programme. Used by the schema. */
export function checkEventScope(
  checked: z.core.ParsePayload<Scope<MeasureDimension> & { readonly measure: EventMeasureCode }>,
): void {
  checkScope(checked, isOfProgramme(checked.value.measure));
}

/**
 * What somebody asks of the events: a measure, of which events, by what. Every choice can be combined with every other.
 * `where` names categories of dimensions: those and no others are measured.
 */
export const MeasureQuestion = z
  .strictObject({
    measure: EventMeasureCode,
    ...scopeFields,
    where: z.partialRecord(EventDimension, Category).default(UNSAID.where),
    by: z
      .array(EventDimension)
      .max(MOST_DIMENSIONS)
      .default([...UNSAID.by]),
  })
  .check(checkEventScope)
  .meta(
    meaning(
      "MeasureQuestion",
      "A measure, of which events, and by what it is broken down.",
      "Số đo cần tính, phạm vi sự kiện và chiều phân tổ.",
    ),
  );
export interface MeasureQuestion extends z.infer<typeof MeasureQuestion> {}

/** A question with what need not be said left out. */
export type AskedQuestion = z.input<typeof MeasureQuestion>;

/**
 * A question in full.
 *
 * @example
 * askedInFull({ measure: "DEL-01" }).by; // []
 */
export const askedInFull = (asked: AskedQuestion): MeasureQuestion => ({ ...UNSAID, by: [], ...asked });
