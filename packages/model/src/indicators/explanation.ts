import * as z from "zod";
import { ClauseCode } from "../clause.js";
import type { Constant } from "../constant.js";
import { Count } from "../count.js";
import { meaning } from "../meaning.js";
import type { Measure } from "../measure.js";
import type { Programme } from "../programme.js";
import { objectivesTouchedBy } from "./delivery/coverage.js";
import { isHeldWithin } from "./delivery/plan-delivery.js";
import { EventFact, peopleAt } from "./event-fact.js";
import { measureEvents, whyNot } from "./measure-events.js";
import { type AskedQuestion, askedInFull, type MeasureQuestion } from "./measure-question.js";
import type { OpenMeasurement } from "./measurement.js";
import { definitionIn, type Reference } from "./reference.js";
import { Exclusions, OUT_OF_SCOPE, readingOf } from "./scope.js";
import { daysWithin } from "./tabulate.js";
import { tasksTouchedBy } from "./task-coverage.js";

/** What became of an event in a number: it is in the value, it only moves the bounds, or it is left out. */
export const EventUse = z
  .discriminatedUnion("use", [
    z.strictObject({ use: z.literal("counted") }),
    z.strictObject({ use: z.literal("bounds") }),
    z.strictObject({
      use: z.literal("left-out"),
      because: z.enum([
        "not-counted",
        "about",
        "women-not-counted",
        "count-not-exact",
        "no-task",
        "no-objective",
        "not-funded",
        "funding-not-known",
        "plan-not-kept",
      ]),
    }),
  ])
  .meta(
    meaning(
      "EventUse",
      "What became of an event in a number, and why.",
      "Sự kiện được dùng thế nào trong con số, và vì sao.",
    ),
  );
export type EventUse = z.infer<typeof EventUse>;

/** One event behind a number: what it says, and what became of that. */
export const EventBehind = z
  .strictObject({
    event: z.string(),
    use: EventUse,
    count: Count.optional(),
    women: Count.optional(),
    tasks: z.array(ClauseCode).optional(),
    objectives: z.array(ClauseCode).optional(),
    /** The days that were approved for it, and whether it was held on days that the number is about. */
    plan: z.strictObject({ days: EventFact.shape.dates, isHeldInTime: z.boolean() }).optional(),
  })
  .meta(meaning("EventBehind", "One event behind a number, and what became of it.", "Một sự kiện đứng sau con số."));
export interface EventBehind extends z.infer<typeof EventBehind> {}

/** Events that the number is not about, and the first reason why. */
export const Exclusion = z
  .strictObject({ because: z.enum(OUT_OF_SCOPE), events: z.array(z.string()).min(1) })
  .meta(meaning("Exclusion", "Events that the number is not about.", "Các sự kiện nằm ngoài phạm vi của con số."));
export interface Exclusion extends z.infer<typeof Exclusion> {}

/**
 * Why a number is what it is: the number again, what it means and how its parts become the whole, every event in its
 * scope with what became of it, and every event outside of it.
 */
export interface Explanation {
  readonly question: MeasureQuestion;
  readonly measurement: OpenMeasurement;
  readonly definition: Measure;
  readonly events: readonly EventBehind[];
  readonly excluded: readonly Exclusion[];
}

/**
 * Why a number is what it is, made of the same facts by the same rules. Every fact is either among the events or excluded.
 *
 * @param asked the question of the number; to ask for one cell of a breakdown, name its categories in `where`
 * @throws RangeError where the reference lacks the programme or the measure
 * @example
 * explain({ measure: "DEL-01" }, [], REFERENCE).definition.aggregation; // "sum"
 */
export function explain(asked: AskedQuestion, facts: readonly EventFact[], reference: Reference): Explanation {
  const question = askedInFull(asked);
  const definition = definitionIn(reference, question.measure);
  const reading = readingOf(question, reference);
  const events: EventBehind[] = [];
  const excluded = new Exclusions<string>();
  for (const fact of facts) {
    const because = whyNot(fact, question, reading);
    if (because === undefined) events.push(partOf(fact, question, reading.programme));
    else excluded.add(because, fact.event);
  }
  return {
    question,
    measurement: measureEvents({ ...question, by: [] }, facts, reference).total,
    definition,
    events,
    excluded: excluded.list().map(({ because, left }) => ({ because, events: left })),
  };
}

function partOf(fact: EventFact, question: MeasureQuestion, programme: Constant<Programme> | undefined): EventBehind {
  const { event, planned } = fact;
  const { count, women } = peopleAt(fact);
  switch (question.measure) {
    case "DEL-01":
      return { event, use: { use: "counted" } };
    case "PRT-01":
      return { event, count, use: useInSum(count) };
    case "PRT-08":
      return { event, count, women, use: useInShare(count, women) };
    case "DEL-02": {
      if (planned === null) return { event, use: leftOut("plan-not-kept") };
      const plan = { days: planned, isHeldInTime: isHeldWithin(fact, daysWithin(question)) };
      return { event, plan, use: { use: "counted" } };
    }
    case "COV-01":
      return partOnTasks(fact, programme, () => ({ use: "counted" }));
    case "COV-02": {
      const objectives = programme ? objectivesTouchedBy(fact, programme) : [];
      return { event, objectives, use: objectives.length > 0 ? { use: "counted" } : leftOut("no-objective") };
    }
    case "COV-04":
      return partOnTasks(fact, programme, useOfFunding);
  }
}

/** @param useOf what becomes of an event that is on tasks of the programme */
function partOnTasks(
  fact: EventFact,
  programme: Constant<Programme> | undefined,
  useOf: (fact: EventFact) => EventUse,
): EventBehind {
  const tasks = programme ? tasksTouchedBy(fact, programme) : [];
  return { event: fact.event, tasks, use: tasks.length > 0 ? useOf(fact) : leftOut("no-task") };
}

function useOfFunding({ funders }: EventFact): EventUse {
  if (funders.status === "not-given") return leftOut("funding-not-known");
  return funders.status === "none" || funders.items.length === 0 ? leftOut("not-funded") : { use: "counted" };
}

const leftOut = (because: Extract<EventUse, { use: "left-out" }>["because"]): EventUse => ({
  use: "left-out",
  because,
});

function useInSum({ kind }: Count): EventUse {
  switch (kind) {
    case "exact":
      return { use: "counted" };
    case "at-least":
    case "more-than":
      return { use: "bounds" };
    case "about":
      return leftOut("about");
    case "unknown":
      return leftOut("not-counted");
  }
}

function useInShare(count: Count, women: Count): EventUse {
  if (count.kind === "exact" && women.kind === "exact") return { use: "counted" };
  if (count.kind === "unknown" && women.kind === "unknown") return leftOut("not-counted");
  return leftOut(women.kind === "exact" ? "count-not-exact" : "women-not-counted");
}
