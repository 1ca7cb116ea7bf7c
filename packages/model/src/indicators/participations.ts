import * as z from "zod";
import { boundsOf, type Count } from "../count.js";
import { meaning } from "../meaning.js";
import { type EventFact, heldAmong, peopleAt } from "./event-fact.js";
import { exactly, measured, OpenMeasurement, quotient } from "./measurement.js";

const Whole = z.int().min(0);
const Counted = z.strictObject({ events: Whole, people: Whole });

/** Participations, and what they are made of: counts of different certainty are kept apart, as printed. */
export const Participations = z
  .strictObject({
    sum: OpenMeasurement,
    parts: z.strictObject({
      exact: Counted,
      about: Counted,
      "at-least": Counted,
      "more-than": Counted,
      unknown: z.strictObject({ events: Whole }),
    } satisfies Record<Count["kind"], unknown>),
  })
  .meta(
    meaning(
      "Participations",
      "Participations, and the counts of different certainty that they are made of.",
      "Lượt người tham dự và các phần theo mức độ chắc chắn của số liệu.",
    ),
  );
export interface Participations extends z.infer<typeof Participations> {}

type HeldFact = Pick<EventFact, "status" | "headcounts">;

/**
 * How many took part in the events that took place. Somebody at two events takes part twice.
 *
 * @returns a value where every count is exact; a lower bound where some say at least so many; else *missing*
 * @example
 * participations([]).sum.status; // "ok"
 * participations([{ status: "held", headcounts: { status: "not-given" } }]).sum.reason; // "not-counted"
 */
export function participations(facts: readonly HeldFact[]): Participations {
  const counts = heldAmong(facts).map((fact) => peopleAt(fact).count);
  const parts = {
    exact: tally(counts, "exact"),
    about: tally(counts, "about"),
    "at-least": tally(counts, "at-least"),
    "more-than": tally(counts, "more-than"),
    unknown: { events: counts.filter(({ kind }) => kind === "unknown").length },
  };
  return { sum: sumOf(counts), parts };
}

function tally(counts: readonly Count[], kind: Exclude<Count["kind"], "unknown">) {
  const people = counts.flatMap((count) => (count.kind === kind ? [count.value] : []));
  return { events: people.length, people: total(people) };
}

function sumOf(counts: readonly Count[]): OpenMeasurement {
  const bounds = counts.map(boundsOf);
  const n = bounds.filter(({ lower, upper }) => lower === upper).length;
  const basis = { n, unknown: counts.length - n };
  const lower = quotient(total(bounds.map((bound) => bound.lower)));
  if (n === counts.length) {
    return measured("PRT-01", { status: "ok", ...basis, value: lower, bounds: exactly(lower) });
  }
  // A lower bound of 0 that nobody counted says nothing; one that rests on an exact 0 does.
  if (lower.numerator === 0 && n === 0) {
    return measured("PRT-01", { status: "missing", ...basis, reason: "not-counted" });
  }
  return measured("PRT-01", { status: "bounded", ...basis, bounds: { lower, upper: null } });
}

const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);
