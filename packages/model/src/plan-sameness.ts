import type { Constant } from "./constant.js";
import { boundsOf, type Count } from "./count.js";
import { daysMeant, type PartialDate } from "./partial-date.js";
import { overlap } from "./period.js";
import type { PlanObjectives, PlanQuestion, PlanTaskGroups, PlanValue } from "./plan-answers.js";
import { type BilingualProse, LANGUAGES } from "./text.js";

/** Whether two values say the same; `undefined` where too little of them is known to tell. */
export type Alike<Value> = (a: Value, b: Value) => boolean | undefined;

/** How the answers to each question are compared. */
export const SAMENESS: { readonly [Question in PlanQuestion]: Alike<PlanValue<Question>> } = {
  years: (a, b) => a.first === b.first && a.last === b.last,
  date: sameDate,
  instrument: sameWording,
  objectives: sameParts,
  taskGroups: sameParts,
  pillars: (a, b) => a.length === b.length && a.every((pillar) => b.includes(pillar)),
  indicators: (a, b) => sameCount(a.count, b.count),
  lead: sameWording,
  partners: sameWording,
  implementation: sameWording,
  budget: (a, b) => a.minor === b.minor && a.currency === b.currency,
  funders: sameWording,
  reporting: (a, b) => a === b,
  review: (a, b) => (a.kind === b.kind ? sameDate(a.date, b.date) : false),
  monitoring: sameWording,
  subNationalPlans: (a, b) => all(sameCount(a.count, b.count), sameWording(a.level, b.level)),
};

/** True when all are, false when one is, else open. */
function all(...parts: readonly (boolean | undefined)[]): boolean | undefined {
  if (parts.includes(false)) return false;
  return parts.includes(undefined) ? undefined : true;
}

// Two months of one name may hold two days, and a month may hold the day of the other plan.
function sameDate(a: PartialDate, b: PartialDate): boolean | undefined {
  if (!overlap(daysMeant(a), daysMeant(b))) return false;
  return a.length === 10 && a === b ? true : undefined;
}

function sameCount(a: Count, b: Count): boolean | undefined {
  const [left, right] = [boundsOf(a), boundsOf(b)];
  if (left.lower > (right.upper ?? left.lower) || right.lower > (left.upper ?? right.lower)) return false;
  return a.kind === "exact" && b.kind === "exact" ? true : undefined;
}

type Wording = Constant<BilingualProse>;

function sameWording(a: Wording, b: Wording): boolean | undefined {
  return all(...LANGUAGES.map((language) => a[language] === b[language]));
}

type Parts = Constant<PlanObjectives | PlanTaskGroups>;

function sameParts(a: Parts, b: Parts): boolean | undefined {
  if (a.items.status !== "listed" || b.items.status !== "listed") return all(sameCount(a.count, b.count), undefined);
  const others = b.items.items;
  const isSameList = a.items.items.length === others.length;
  return isSameList && a.items.items.every((item, index) => sameWording(item, others[index] ?? {}));
}
