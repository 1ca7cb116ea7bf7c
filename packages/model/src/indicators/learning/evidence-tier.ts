import * as z from "zod";
import { daysBetween, PlainDate } from "../../date.js";
import { LearningTier } from "../../learning-evidence.js";
import { meaning } from "../../meaning.js";
import { measured, OpenMeasurement, type Provenance, quotient } from "../measurement.js";

const KNOWLEDGE = 4;
const TASK_COMPETENCE = 6;

/** A piece of evidence of what an event achieved: its tier, and when it was gathered; `null` where nobody noted the day. */
export const EvidenceFact = z
  .strictObject({ event: z.string().min(1).max(64), tier: LearningTier, gathered: PlainDate.nullable() })
  .meta(
    meaning("EvidenceFact", "A piece of evidence of what an event achieved.", "Một bằng chứng về kết quả của sự kiện."),
  );
export interface EvidenceFact extends z.infer<typeof EvidenceFact> {}

/**
 * The highest tier with evidence, and whether what was learnt is certified: still there after several days. Of tiers that
 * are no test of memory nobody asks that.
 */
export const EvidenceTier = z
  .strictObject({
    measurement: OpenMeasurement,
    standing: z.enum(["certified", "not-certified", "not-asked"]).optional(),
  })
  .meta(
    meaning(
      "EvidenceTier",
      "The highest tier with dated evidence, and whether it is certified.",
      "Bậc cao nhất có bằng chứng ghi ngày, và kết quả học tập đã được xác nhận hay chưa.",
    ),
  );
export interface EvidenceTier extends z.infer<typeof EvidenceTier> {}

/** After how many days we take what was learnt for remembered. The model says “several”; the number is ours. */
const SEVERAL_DAYS = 3;

type Evidence = Pick<EvidenceFact, "tier" | "gathered">;

/**
 * The highest tier of which there is dated evidence (LRN-09). What is gathered within three days of the end shows knowledge
 * at most, tier 4, and certifies nothing; evidence without a date only moves the upper bound.
 *
 * @param ended the last day of the event
 * @returns *missing* where no evidence has a date
 * @example
 * evidenceTier("2025-03-10", [{ tier: 1, gathered: "2025-03-10" }, { tier: 5, gathered: "2025-03-10" }]).measurement.value; // { numerator: 4, denominator: 1 }
 * evidenceTier("2025-03-10", [{ tier: 5, gathered: "2025-03-10" }]).standing; // "not-certified"
 * evidenceTier("2025-03-10", [{ tier: 5, gathered: "2025-03-20" }]).standing; // "certified"
 */
export function evidenceTier(ended: PlainDate, evidence: readonly Evidence[]): EvidenceTier {
  const dated = evidence.flatMap(({ tier, gathered }) => (gathered === null ? [] : [shown(tier, ended, gathered)]));
  const provenance: Provenance = { facts: "documents", count: evidence.length, sources: [] };
  const basis = { n: dated.length, unknown: evidence.length - dated.length, provenance };
  const highest = dated.toSorted((a, b) => b.tier - a.tier || Number(b.isLate) - Number(a.isLate))[0];
  if (highest === undefined) {
    return { measurement: measured("LRN-09", { status: "missing", ...basis, reason: "no-evidence" }) };
  }
  const most = evidence.reduce(
    (top, { tier, gathered }) => (gathered === null ? Math.max(top, tier) : top),
    highest.tier,
  );
  const value = quotient(highest.tier);
  return {
    measurement: measured("LRN-09", { status: "ok", ...basis, value, bounds: { lower: value, upper: quotient(most) } }),
    standing: standingOf(highest),
  };
}

interface Shown {
  readonly tier: number;
  readonly isLate: boolean;
}

function shown(tier: number, ended: PlainDate, gathered: PlainDate): Shown {
  const isLate = daysBetween(ended, gathered) >= SEVERAL_DAYS;
  return { tier: isLate ? tier : Math.min(tier, KNOWLEDGE), isLate };
}

function standingOf({ tier, isLate }: Shown) {
  if (tier < KNOWLEDGE || tier > TASK_COMPETENCE) return "not-asked";
  return isLate ? "certified" : "not-certified";
}
