import * as z from "zod";
import { EventStatus, hasTakenPlace } from "../../event-status.js";
import { meaning } from "../../meaning.js";
import { Period } from "../../period.js";
import { measured, type OpenMeasurement, quotient } from "../measurement.js";

/** An event with the days that were approved for it; `null` where no plan of it was kept. */
export const PlannedEventFact = z
  .strictObject({ event: z.string().min(1).max(64), status: EventStatus, planned: Period.nullable(), dates: Period })
  .meta(
    meaning(
      "PlannedEventFact",
      "An event with the days planned for it.",
      "Sự kiện kèm thời gian đã được lên kế hoạch.",
    ),
  );
export interface PlannedEventFact extends z.infer<typeof PlannedEventFact> {}

/** How much of a plan was carried out, and what was held beside it. */
export interface PlanDelivery {
  readonly rate: OpenMeasurement;
  /** How many events were held in the period without being planned for it; they never make up for one that was not held. */
  readonly unplanned: number;
}

/**
 * Whether an event may have stood in a plan. An idea did not, nor did what is planned and not yet approved; of everything
 * else without a kept plan nobody knows.
 *
 * @example
 * mayStandInPlan({ status: "held", planned: null }); // true
 * mayStandInPlan({ status: "idea", planned: null }); // false
 */
export const mayStandInPlan = ({ status, planned }: Pick<PlannedEventFact, "status" | "planned">): boolean =>
  planned !== null || (status !== "idea" && status !== "planned");

/** Whether an event took place and began in a period; at any time where none is given. */
export const isHeldWithin = ({ status, dates }: Pick<PlannedEventFact, "status" | "dates">, period?: Period): boolean =>
  hasTakenPlace(status) && beginsIn(dates, period);

const beginsIn = ({ start }: Pick<Period, "start">, period: Period | undefined): boolean =>
  period === undefined || (period.start <= start && start <= period.end);

/**
 * The share of the events planned for a period that were held in it (DEL-02). An event that was cancelled or postponed
 * stays in the plan that it stood in; one held later was not delivered in time. `unknown` is of how many events of the period
 * nobody kept a plan: the bounds say what they may have done to the share.
 *
 * @param period the days that the plan is about; all there are where none is given
 * @returns *undefined* where nothing was planned for the period; *missing* where there are events, and no plan of any was kept
 * @example
 * planDelivery(
 *   [{ event: "a", status: "cancelled", planned: { start: "2025-05-05", end: "2025-05-06" }, dates: { start: "2025-05-05", end: "2025-05-06" } }],
 *   { start: "2025-01-01", end: "2025-12-31" },
 * ).rate.value; // { numerator: 0, denominator: 1 }
 */
export function planDelivery(facts: readonly PlannedEventFact[], period?: Period): PlanDelivery {
  const held = new Set(facts.filter((fact) => isHeldWithin(fact, period)));
  const plan = facts.filter(({ planned }) => planned !== null && beginsIn(planned, period));
  const inTime = plan.filter((fact) => held.has(fact)).length;
  const unkept = facts.filter((fact) => fact.planned === null && mayStandInPlan(fact) && beginsIn(fact.dates, period));
  return {
    rate: rateOf(inTime, plan.length, {
      held: unkept.filter((fact) => held.has(fact)).length,
      all: unkept.length,
      count: facts.length,
    }),
    unplanned: held.size - inTime,
  };
}

/** @param unkept how many events without a kept plan there are beside, and how many of them were held */
function rateOf(inTime: number, planned: number, unkept: { held: number; all: number; count: number }) {
  const basis = {
    n: planned,
    unknown: unkept.all,
    provenance: { facts: "events" as const, count: unkept.count, sources: [] },
  };
  if (planned === 0) {
    return unkept.all === 0
      ? measured("DEL-02", { status: "undefined", ...basis, reason: "nothing-planned" })
      : measured("DEL-02", { status: "missing", ...basis, reason: "plan-not-kept" });
  }
  return measured("DEL-02", {
    status: "ok",
    ...basis,
    value: quotient(inTime, planned),
    bounds: {
      lower: quotient(inTime, planned + unkept.all - unkept.held),
      upper: quotient(inTime + unkept.held, planned + unkept.held),
    },
  });
}
