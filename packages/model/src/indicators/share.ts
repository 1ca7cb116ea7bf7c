import type { MeasureCode } from "../measure.js";
import { measured, type OpenMeasurement, type Provenance, quotient } from "./measurement.js";
import type { Missing, Undefined } from "./reasons.js";

/** How many of some things are so, how many are not, and of how many nobody knows. */
export interface Tally {
  readonly yes: number;
  readonly no: number;
  readonly unknown: number;
}

/** Tallies what each thing says; `undefined` is "not known". */
export function tally<Thing>(things: readonly Thing[], isSo: (thing: Thing) => boolean | undefined): Tally {
  const answers = things.map(isSo);
  const count = (answer: boolean | undefined) => answers.filter((given) => given === answer).length;
  return { yes: count(true), no: count(false), unknown: count(undefined) };
}

/** What a share says of itself beside its numbers. */
interface About {
  /** Why there is nothing to have a share of, where there is nothing. */
  readonly ofNothing: Undefined;
  /** What is not known, where it is known of none; to be given where some things may not say. */
  readonly ofUnknown?: Missing;
  readonly provenance: Provenance;
  /** Whether the share is unreliable where more than 5 % of the things do not say. */
  readonly warns?: boolean;
}

/**
 * The share of what is so among what is known; the bounds are about everything, be the unknown all one or all the other.
 */
export function shareOf(measure: MeasureCode, { yes, no, unknown }: Tally, about: About): OpenMeasurement {
  const [known, all] = [yes + no, yes + no + unknown];
  const basis = { n: known, unknown, provenance: about.provenance };
  if (all === 0) return measured(measure, { status: "undefined", ...basis, reason: about.ofNothing });
  if (known === 0) return measured(measure, { status: "missing", ...basis, reason: about.ofUnknown ?? "not-counted" });
  return measured(measure, {
    status: "ok",
    ...basis,
    value: quotient(yes, known),
    bounds: { lower: quotient(yes, all), upper: quotient(yes + unknown, all) },
    flags: about.warns && isManyOf(unknown, all) ? ["low-reliability"] : [],
  });
}

/** Whether more than 5 % of all are unknown: shares of the rest are then told with a warning. */
export const isManyOf = (unknown: number, all: number): boolean => unknown * 20 > all;
