import * as z from "zod";
import { ClauseCode } from "../clause.js";
import type { Constant } from "../constant.js";
import { Count } from "../count.js";
import { meaning } from "../meaning.js";
import type { Programme } from "../programme.js";
import { type EventFact, factsIn, heldAmong, type MeasureScope, peopleAt } from "./event-fact.js";
import { eventsHeld } from "./events-held.js";
import type { MeasureCode } from "./measure.js";
import { Measurement } from "./measurement.js";
import { participations } from "./participations.js";
import { taskCoverage, tasksTouchedBy } from "./task-coverage.js";
import { womenAmong } from "./women-share.js";

/** What became of an event in a number: it is in the value, it only moves the bounds, or it is left out. */
export const EventUse = z
  .discriminatedUnion("use", [
    z.strictObject({ use: z.literal("counted") }),
    z.strictObject({ use: z.literal("bounds") }),
    z.strictObject({
      use: z.literal("left-out"),
      because: z.enum(["not-counted", "about", "women-not-counted", "count-not-exact", "no-task"]),
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
export const EventPart = z
  .strictObject({
    event: z.string(),
    use: EventUse,
    count: Count.optional(),
    women: Count.optional(),
    tasks: z.array(ClauseCode).optional(),
  })
  .meta(meaning("EventPart", "One event behind a number, and what became of it.", "Một sự kiện đứng sau con số."));
export interface EventPart extends z.infer<typeof EventPart> {}

/** A number with all events behind it, those that are left out among them. */
export const Explanation = z
  .strictObject({ measurement: Measurement, events: z.array(EventPart) })
  .meta(meaning("Explanation", "A number with the events behind it.", "Con số kèm các sự kiện đứng sau."));
export interface Explanation extends z.infer<typeof Explanation> {}

/** The number that somebody asks about. */
export interface MeasureQuestion extends MeasureScope {
  readonly measure: MeasureCode;
}

const leftOut = (because: Extract<EventUse, { use: "left-out" }>["because"]): EventUse => ({
  use: "left-out",
  because,
});

/**
 * Why a number is what it is: the number again, made of the same facts, with every event that took place in its scope.
 *
 * @example
 * explain(nap, [], { measure: "events-held", phase: "delivery", year: 2025 }).events; // []
 */
export function explain(
  programme: Constant<Programme>,
  facts: readonly EventFact[],
  { measure, ...scope }: MeasureQuestion,
): Explanation {
  const own = factsIn(programme, facts, scope);
  const held = heldAmong(own);
  switch (measure) {
    case "events-held":
      return { measurement: eventsHeld(own), events: held.map(({ event }) => ({ event, use: { use: "counted" } })) };
    case "participations":
      return { measurement: participations(own).sum, events: held.map(inSum) };
    case "women-share":
      return { measurement: womenAmong(own), events: held.map(inShare) };
    case "task-coverage":
      return {
        measurement: taskCoverage(programme, own).held,
        events: held.map((fact) => inCoverage(fact, tasksTouchedBy(fact, programme))),
      };
  }
}

function inSum(fact: EventFact): EventPart {
  const { count } = peopleAt(fact);
  return { event: fact.event, count, use: useInSum(count) };
}

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

function inShare(fact: EventFact): EventPart {
  const { count, women } = peopleAt(fact);
  return { event: fact.event, count, women, use: useInShare(count, women) };
}

function useInShare(count: Count, women: Count): EventUse {
  if (count.kind === "exact" && women.kind === "exact") return { use: "counted" };
  if (count.kind === "unknown" && women.kind === "unknown") return leftOut("not-counted");
  return leftOut(women.kind === "exact" ? "count-not-exact" : "women-not-counted");
}

function inCoverage({ event }: EventFact, tasks: ClauseCode[]): EventPart {
  return { event, tasks, use: tasks.length > 0 ? { use: "counted" } : leftOut("no-task") };
}
