import type { Constant } from "../../constant.js";
import type { Finding } from "../../finding.js";
import type { PlanAnswers, PlanObjectives, PlanValue } from "../../plan-answers.js";
import type { SourceKeys } from "../../source.js";
import type { BilingualProse } from "../../text.js";

type Sources = Constant<SourceKeys>;
type Note = Constant<BilingualProse>;

/** A source says so. */
export function stated<const Value>(value: Value, sources: Sources, note?: Note): Finding<Value> {
  return { status: "found", value, basis: "stated", sources, ...(note && { note }) };
}

/** It follows from what sources say; the note tells how. */
export function inferred<const Value>(value: Value, sources: Sources, note: Note): Finding<Value> {
  return { status: "found", value, basis: "inferred", sources, note };
}

/** A source says that there is none. */
export function none(sources: Sources, note: Note): Finding<never> {
  return { status: "none", sources, note };
}

/** It was looked for and not found; the note tells what was found near it. */
export function notFound(note: Note): Finding<never> {
  return { status: "not-found", note };
}

/** Objectives, or whatever the plan calls them, by name. */
export function named(called: PlanObjectives["called"], items: readonly Note[]): PlanValue<"objectives"> {
  return {
    ...(called && { called }),
    count: { kind: "exact", value: items.length },
    items: { status: "listed", items },
  };
}

/** Indicators exist; how many was not seen. */
export const INDICATORS_UNCOUNTED = { count: { kind: "unknown" } } as const;

/** Every question, put to sources without an answer: a plan overrides what was found of it. */
export const NOTHING_FOUND: PlanAnswers = {
  years: { status: "not-found" },
  date: { status: "not-found" },
  instrument: { status: "not-found" },
  objectives: { status: "not-found" },
  taskGroups: { status: "not-found" },
  pillars: { status: "not-found" },
  indicators: { status: "not-found" },
  lead: { status: "not-found" },
  partners: { status: "not-found" },
  implementation: { status: "not-found" },
  budget: { status: "not-found" },
  funders: { status: "not-found" },
  reporting: { status: "not-found" },
  review: { status: "not-found" },
  monitoring: { status: "not-found" },
  subNationalPlans: { status: "not-found" },
};
