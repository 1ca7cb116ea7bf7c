import { type EventFact, heldAmong } from "./event-fact.js";
import { exactly, measured, type OpenMeasurement, quotient } from "./measurement.js";

/**
 * How many of the events took place: held, reported or verified (DEL-01).
 *
 * @returns a certain number; 0 says that none is on record
 * @example
 * eventsHeld([{ status: "verified" }, { status: "planned" }]).value; // { numerator: 1, denominator: 1 }
 */
export function eventsHeld(facts: readonly Pick<EventFact, "status">[]): OpenMeasurement {
  const n = heldAmong(facts).length;
  const value = quotient(n);
  return measured("DEL-01", { status: "ok", n, unknown: 0, value, bounds: exactly(value) });
}
