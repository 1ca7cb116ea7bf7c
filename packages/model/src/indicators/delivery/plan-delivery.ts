import * as z from "zod";
import type { PlainDate } from "../../date.js";
import { EventStatus } from "../../event-status.js";
import { meaning } from "../../meaning.js";
import { Period } from "../../period.js";
import { heldAmong } from "../event-fact.js";
import type { OpenMeasurement } from "../measurement.js";
import { shareOf, tally } from "../share.js";

/** An event with the days that were approved for it; `null` where it never stood in a plan. */
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
 * The share of the events planned for a period that were held in it (DEL-02). An event that was cancelled or postponed
 * stays in the plan that it stood in; one held later was not delivered in time.
 *
 * @returns *undefined* where nothing was planned for the period
 * @example
 * planDelivery(
 *   [{ event: "a", status: "cancelled", planned: { start: "2025-05-05", end: "2025-05-06" }, dates: { start: "2025-05-05", end: "2025-05-06" } }],
 *   { start: "2025-01-01", end: "2025-12-31" },
 * ).rate.value; // { numerator: 0, denominator: 1 }
 */
export function planDelivery(facts: readonly PlannedEventFact[], period: Period): PlanDelivery {
  const isPlanned = ({ planned }: PlannedEventFact) => planned !== null && contains(period, planned.start);
  const held = new Set(heldAmong(facts).filter(({ dates }) => contains(period, dates.start)));
  return {
    rate: shareOf(
      "DEL-02",
      tally(facts.filter(isPlanned), (fact) => held.has(fact)),
      {
        ofNothing: "nothing-planned",
        provenance: { facts: "events", count: facts.length, sources: [] },
      },
    ),
    unplanned: [...held].filter((fact) => !isPlanned(fact)).length,
  };
}

const contains = ({ start, end }: Period, day: PlainDate): boolean => start <= day && day <= end;
