import * as z from "zod";
import { addDays, addMonths, PlainDate } from "./date.js";
import { type Grant, GrantId } from "./grant.js";
import { meaning } from "./meaning.js";
import { Period } from "./period.js";
import { type DueRule, type Requirement, RequirementId, RequirementKind } from "./requirement.js";
import { BilingualLine } from "./text.js";

/** One report that is owed, or was delivered. */
export const DueReport = z
  .strictObject({
    grant: GrantId,
    requirement: RequirementId,
    kind: RequirementKind,
    title: BilingualLine.optional(),
    /** What it is told apart by from the others of its requirement: the last day covered, or the day that is named. */
    closes: PlainDate.optional(),
    covers: Period.optional(),
    /** The last day on which it is in time. Absent where it hangs on an end of the grant that is not known. */
    due: PlainDate.optional(),
    submitted: PlainDate.optional(),
  })
  .meta(meaning("DueReport", "A report that is owed.", "Một báo cáo phải nộp."));
export interface DueReport extends z.infer<typeof DueReport> {}

type Owed = Pick<DueReport, "closes" | "covers" | "due">;

const MONTHS = { quarter: 3, "half-year": 6, year: 12 } as const;
/** The last day that the record can speak of. */
const LAST_DAY = "2199-12-31";

/**
 * All that a grant owes and has delivered, each once, the first to be due first. Of what comes again and again, the periods
 * are told that begin within a year from today: they cover every day of the grant once, the first and the last cut to it.
 * What was delivered stays told where the rule asks for it no more, without a day on which it is due.
 *
 * @param today the day of asking
 * @example
 * dueOf([{ id: "439c044e-b44b-4821-8672-2662705f45ac", kind: "final-report", due: { is: "after-end", days: 90 }, submitted: [] }], grant, "2026-01-01")[0].due; // "2028-06-29"
 */
export function dueOf(
  requirements: readonly Requirement[],
  grant: Pick<Grant, "id" | "period">,
  today: PlainDate,
): DueReport[] {
  return requirements
    .flatMap(({ id, kind, title, due: rule, submitted }) => {
      const delivered = new Map(submitted.map(({ closes, on }) => [closes, on]));
      const owed = owedBy(rule, grant.period, addMonths(today, 12));
      const asked = new Set(owed.map(({ closes }) => closes));
      const beyond = submitted.flatMap(({ closes }) => (asked.has(closes) ? [] : [{ closes }]));
      return [...owed, ...beyond].map((one: Owed): DueReport => {
        const on = one.closes === undefined ? undefined : delivered.get(one.closes);
        return {
          grant: grant.id,
          requirement: id,
          kind,
          ...(title && { title }),
          ...one,
          ...(on !== undefined && { submitted: on }),
        };
      });
    })
    .toSorted((a, b) => compare(a.due ?? "9", b.due ?? "9") || compare(a.requirement, b.requirement));
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

function owedBy(rule: DueRule, { validFrom, validTo }: Grant["period"], until: PlainDate): Owed[] {
  switch (rule.is) {
    case "periodic":
      return periodsOf(rule, { start: validFrom, end: validTo ?? LAST_DAY }, until).map((covers) => ({
        closes: covers.end,
        covers,
        due: dayAfter(covers.end, rule.days),
      }));
    case "after-end":
      if (validTo === undefined) return [{}];
      return [{ closes: validTo, covers: { start: validFrom, end: validTo }, due: dayAfter(validTo, rule.days) }];
    case "on-days":
      return rule.days.map(({ due, covers }) => ({ closes: due, ...(covers && { covers }), due }));
  }
}

/** A day so many days later, as far as the record can speak of it. */
const dayAfter = (day: PlainDate, days: number) => {
  const later = addDays(day, days);
  return later > LAST_DAY ? LAST_DAY : later;
};

/** The quarters, half-years or years that begin by some day, cut to the grant. */
function periodsOf(
  { every, yearBegins }: Extract<DueRule, { is: "periodic" }>,
  { start, end }: Period,
  until: PlainDate,
): Period[] {
  const step = MONTHS[every];
  const month = Number(start.slice(5, 7));
  const sinceBoundary = (month - yearBegins + 12) % step;
  const periods: Period[] = [];
  let first = addMonths(`${start.slice(0, 7)}-01`, -sinceBoundary);
  while (first <= end && (first <= until || periods.length === 0)) {
    const next = addMonths(first, step);
    const last = addDays(next, -1);
    periods.push({ start: first < start ? start : first, end: last > end ? end : last });
    first = next;
  }
  return periods;
}
