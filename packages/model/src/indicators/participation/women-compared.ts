import { compareFractions, divide, type Fraction, fraction, subtract } from "../../fraction.js";
import { measured, type OpenMeasurement, type Quotient, quotient, toFraction, toQuotient } from "../measurement.js";
import type { Missing } from "../reasons.js";

/**
 * By how much a share falls short of its target, in percentage points once told in percent (PRT-09); below 0 where it
 * exceeds it.
 *
 * @param target as a quotient, 30/100; `null` where there is none
 * @returns *not-applicable* without a target; else what the share is: bounded, undefined or missing
 * @example
 * gapToTarget(womenAmongParticipants(attendees), { numerator: 1, denominator: 2 }).value; // { numerator: -1, denominator: 6 }
 * gapToTarget(womenAmongParticipants(attendees), null).reason; // "no-target"
 */
export function gapToTarget(share: OpenMeasurement, target: Quotient | null): OpenMeasurement {
  if (target === null) {
    const { n, unknown, flags } = share;
    return measured("PRT-09", { status: "not-applicable", n, unknown, flags, reason: "no-target" });
  }
  return madeOf("PRT-09", share, (women) => subtract(toFraction(target), women));
}

/** How many people work at an agency, and how many of them are women. */
export interface StaffFigure {
  readonly women: number;
  readonly all: number;
}

/**
 * How women of an agency are represented at events, compared with its staff (PRT-13): their share of its participants over
 * their share of its staff. 1 is as in the agency, below 1 is less.
 *
 * @param share of women among the participants of the agency
 * @param staff `null` where the agency gives no figure
 * @param fewest of an agency with fewer staff nothing is told; who may lower it is a decision to be signed
 * @returns *missing* without a figure of the staff, or of too small an agency; *undefined* where no woman works there
 * @example
 * representationIndex(womenAmongParticipants(attendees), { women: 40, all: 120 }).value; // { numerator: 240, denominator: 120 }
 */
export function representationIndex(share: OpenMeasurement, staff: StaffFigure | null, fewest = 10): OpenMeasurement {
  const { n, unknown, flags } = share;
  const missing = (reason: Missing) => measured("PRT-13", { status: "missing", n, unknown, flags, reason });
  if (staff === null) return missing("staff-unknown");
  if (staff.women === 0) return measured("PRT-13", { status: "undefined", n, unknown, flags, reason: "staff-is-zero" });
  if (staff.all < fewest) return missing("too-few");
  return madeOf("PRT-13", share, (women) => divide(women, fraction(staff.women, staff.all)));
}

/** A measurement made of a share by arithmetic that keeps its order, or turns it: its bounds become bounds. */
function madeOf(
  measure: "PRT-09" | "PRT-13",
  share: OpenMeasurement,
  change: (share: Fraction) => Fraction,
): OpenMeasurement {
  const { measure: _measure, version: _version, ...given } = share;
  if (given.status !== "ok" && given.status !== "bounded") return measured(measure, given);
  const at = (end: Quotient) => toQuotient(change(toFraction(end)));
  const [first, last] = [at(given.bounds.lower), at(given.bounds.upper ?? quotient(1))] as const;
  const isTurned = compareFractions(toFraction(first), toFraction(last)) > 0;
  const bounds = isTurned ? { lower: last, upper: first } : { lower: first, upper: last };
  const basis = { n: given.n, unknown: given.unknown, flags: given.flags, provenance: given.provenance };
  return given.status === "ok"
    ? measured(measure, { status: "ok", ...basis, value: at(given.value), bounds })
    : measured(measure, { status: "bounded", ...basis, bounds });
}
