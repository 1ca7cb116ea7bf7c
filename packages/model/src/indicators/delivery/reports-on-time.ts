import * as z from "zod";
import { PlainDate } from "../../date.js";
import { meaning } from "../../meaning.js";
import type { OpenMeasurement } from "../measurement.js";
import { shareOf, tally } from "../share.js";

/** A report that somebody owes, and whether and when it was handed in. */
export const ReportFact = z
  .strictObject({
    report: z.string().min(1).max(64),
    /** The last day on which it is in time. */
    due: PlainDate,
    submission: z.discriminatedUnion("status", [
      z.strictObject({ status: z.literal("none") }),
      z.strictObject({ status: z.literal("submitted"), on: PlainDate }),
      /** It is there, and nobody noted since when. */
      z.strictObject({ status: z.literal("undated") }),
    ]),
  })
  .meta(meaning("ReportFact", "A report that is owed, and when it came.", "Báo cáo phải nộp và thời điểm nộp."));
export interface ReportFact extends z.infer<typeof ReportFact> {}

/**
 * The share of the reports due before a day that came in time (DEL-05). A report that can still come in time is left out,
 * also where it is there already. A report without a date of coming widens the bounds.
 *
 * @param asOf the day of asking; what is due on it can still come in time
 * @returns *undefined* where nothing was due yet, *missing* where of no report it is known when it came
 * @example
 * reportsOnTime([{ report: "a", due: "2025-01-31", submission: { status: "submitted", on: "2025-01-31" } }], "2025-02-01").value; // { numerator: 1, denominator: 1 }
 * reportsOnTime([{ report: "a", due: "2025-01-31", submission: { status: "none" } }], "2025-01-31").reason; // "nothing-due"
 */
export function reportsOnTime(facts: readonly ReportFact[], asOf: PlainDate): OpenMeasurement {
  const due = facts.filter((fact) => fact.due < asOf);
  return shareOf("DEL-05", tally(due, isOnTime), {
    ofNothing: "nothing-due",
    ofUnknown: "day-unknown",
    provenance: { facts: "documents", count: facts.length, sources: [] },
  });
}

function isOnTime({ due, submission }: ReportFact): boolean | undefined {
  if (submission.status === "undated") return undefined;
  return submission.status === "submitted" && submission.on <= due;
}
