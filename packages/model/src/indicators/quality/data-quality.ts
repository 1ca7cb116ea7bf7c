import * as z from "zod";
import { boundsOf, Count } from "../../count.js";
import { meaning } from "../../meaning.js";
import { measured, type OpenMeasurement, type Provenance, quotient } from "../measurement.js";
import { eachOnce, fromLists } from "../participation/each-once.js";
import type { ParticipationFact } from "../participation-fact.js";
import { shareOf, tally } from "../share.js";

/** What the record of a participation may leave unsaid. */
export type Attribute =
  | "person"
  | "sex"
  | "organisation"
  | "governmentLevel"
  | "province"
  | "ageGroup"
  | "positionLevel"
  | "mode"
  | "minutes";

/**
 * The share of the records of participants that do not say an attribute (QLT-01). "Undeclared" is an answer, and the
 * refusal to give one is not missing data.
 *
 * @returns *undefined* where there is no record
 * @example
 * missingData(attendees, "province").value; // { numerator: 1, denominator: 5 }
 */
export function missingData(facts: readonly ParticipationFact[], attribute: Attribute): OpenMeasurement {
  return shareOf(
    "QLT-01",
    tally(eachOnce(facts), (fact) => isMissing(fact, attribute)),
    { ofNothing: "nothing-checked", provenance: fromLists(facts) },
  );
}

function isMissing(fact: ParticipationFact, attribute: Attribute): boolean {
  if (attribute === "sex") return fact.sex === "unknown";
  if (attribute === "minutes") return fact.minutes.attended === null;
  return fact[attribute] === null;
}

/** That a record of a person may repeat another one, and what somebody who looked at both found. */
export const Suspicion = z
  .strictObject({
    record: z.string().min(1).max(64),
    repeats: z.string().min(1).max(64),
    review: z.enum(["open", "same", "different"]),
  })
  .meta(meaning("Suspicion", "That a record may repeat another one.", "Nghi vấn một hồ sơ trùng với hồ sơ khác."));
export interface Suspicion extends z.infer<typeof Suspicion> {}

/**
 * The share of the records of people that may repeat another one, and that nobody has reviewed (QLT-03). What was found to
 * be the same is merged, and can be taken apart again; neither that nor what was found to be different is suspected.
 *
 * @param records the keys of all records, merged ones as one
 * @returns *undefined* where there is no record
 * @example
 * suspectedDuplicates(["a", "b", "c", "d"], [{ record: "b", repeats: "a", review: "open" }]).value; // { numerator: 2, denominator: 4 }
 */
export function suspectedDuplicates(records: readonly string[], suspicions: readonly Suspicion[]): OpenMeasurement {
  const open = suspicions.filter(({ review }) => review === "open");
  const suspected = new Set(open.flatMap(({ record, repeats }) => [record, repeats]));
  return shareOf(
    "QLT-03",
    tally([...new Set(records)], (record) => suspected.has(record)),
    { ofNothing: "nothing-checked", provenance: fromTables(records) },
  );
}

/** A total as somebody gave it, and the parts that were given beside it. */
export const TotalCheck = z
  .strictObject({
    total: Count,
    parts: z.array(Count),
    /** Whether one thing may be in several parts, as a person with two roles: such parts need not add up. */
    overlapping: z.boolean(),
  })
  .meta(meaning("TotalCheck", "A total and its parts, as given.", "Tổng số và các phần như đã ghi."));
export interface TotalCheck extends z.infer<typeof TotalCheck> {}

/**
 * How many totals cannot be the sum of their parts (QLT-04), whatever the unknown among them turn out to be. The bounds
 * leave room for those of which nobody can tell. A total without parts is not checked, nor one whose parts may overlap.
 *
 * @returns *undefined* where nothing is to be checked; *bounded* where of no total it can be told
 * @example
 * failingTotals([{ total: { kind: "exact", value: 40 }, parts: [{ kind: "exact", value: 39 }], overlapping: false }]).value; // { numerator: 1, denominator: 1 }
 */
export function failingTotals(checks: readonly TotalCheck[]): OpenMeasurement {
  const due = checks.filter(({ parts, overlapping }) => parts.length > 0 && !overlapping);
  const { yes, no, unknown } = tally(due, fails);
  const basis = { n: yes + no, unknown, provenance: fromTables(checks) };
  if (yes + no + unknown === 0) {
    return measured("QLT-04", { status: "undefined", ...basis, reason: "nothing-checked" });
  }
  const value = quotient(yes);
  const bounds = { lower: value, upper: quotient(yes + unknown) };
  return yes + no > 0
    ? measured("QLT-04", { status: "ok", ...basis, value, bounds })
    : measured("QLT-04", { status: "bounded", ...basis, bounds });
}

/** `undefined` where both is possible. */
function fails({ total, parts }: TotalCheck): boolean | undefined {
  const whole = boundsOf(total);
  const sum = parts
    .map(boundsOf)
    .reduce(
      (a, b) => ({ lower: a.lower + b.lower, upper: a.upper === null || b.upper === null ? null : a.upper + b.upper }),
      { lower: 0, upper: 0 },
    );
  const isApart = (whole.upper ?? Infinity) < sum.lower || (sum.upper ?? Infinity) < whole.lower;
  if (isApart) return true;
  return whole.lower === whole.upper && sum.lower === sum.upper ? false : undefined;
}

/** That a number is made of so many rows of tables. */
export const fromTables = (rows: readonly unknown[]): Provenance => ({
  facts: "tables",
  count: rows.length,
  sources: [],
});
