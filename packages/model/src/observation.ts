import * as z from "zod";
import type { Constant } from "./constant.js";
import { Count } from "./count.js";
import { PlainDate } from "./date.js";
import { Decimal } from "./decimal.js";
import { Figure } from "./figure.js";
import { IndicatorCode, ScopeCode } from "./indicator.js";
import { LegalActCode } from "./legal-act.js";
import { meaning } from "./meaning.js";
import { daysMeant, PartialDate } from "./partial-date.js";
import { Period } from "./period.js";
import { Basis, SourceKeys } from "./source.js";
import { BilingualProse } from "./text.js";

/** A change as a source prints it, in percentage points: 28 % after 25 % is 3 points, and 12 percent more. */
export const PrintedChange = z
  .strictObject({ points: Decimal, since: PartialDate })
  .meta(
    meaning("PrintedChange", "A change in percentage points, as printed.", "Mức thay đổi tính bằng điểm phần trăm."),
  );
export interface PrintedChange extends z.infer<typeof PrintedChange> {}

type NumberField = "numerator" | "denominator" | "shares" | "printed";

/** A number is given. */
export const givesNumber = (seen: { readonly [Field in NumberField]?: object | undefined }): boolean =>
  (seen.numerator ?? seen.denominator ?? seen.shares ?? seen.printed) !== undefined;

const SeenShare = z
  .strictObject({ numerator: Count.optional(), denominator: Count.optional(), printed: Figure.optional() })
  .refine(givesNumber, { error: "a share gives a number" });

/** The two shares that a ratio of shares is made of: that of a group among leaders, and that of the group in the population. */
export const ComparedShares = z
  .strictObject({ share: SeenShare, comparedWith: SeenShare })
  .meta(
    meaning(
      "ComparedShares",
      "The two shares that a ratio of shares is made of.",
      "Hai tỷ lệ tạo nên một tỷ số giữa các tỷ lệ.",
    ),
  );
export interface ComparedShares extends z.infer<typeof ComparedShares> {}

/**
 * What one source (or several that agree) says an indicator was. Sources that disagree give several observations, and
 * all of them stay. At least one of numerator, denominator, shares and printed figure is there; what is absent was not given.
 */
export const Observation = z
  .strictObject({
    indicator: IndicatorCode,
    scope: ScopeCode.optional(),
    /** When it was so, as precisely as it is known; a period where it is of a whole span. */
    date: z.union([PartialDate, Period]),
    numerator: Count.optional(),
    denominator: Count.optional(),
    /** How many of the denominator do not say: agencies that did not report, items of a checklist without an answer. */
    unknown: Count.optional(),
    /** What a ratio of shares is made of; numerator and denominator are then absent. */
    shares: ComparedShares.optional(),
    printed: Figure.optional(),
    printedChange: PrintedChange.optional(),
    basis: Basis,
    note: BilingualProse.optional(),
    sources: SourceKeys,
  })
  .refine(givesNumber, {
    error: "an observation gives a number: a numerator, a denominator or a printed figure",
  })
  .meta(
    meaning(
      "Observation",
      "What a source says the value of an indicator was at a time.",
      "Giá trị của chỉ số tại một thời điểm theo một nguồn.",
    ),
  );
export interface Observation extends Constant<z.infer<typeof Observation>> {}

/** A day on which what an indicator counts became other things: values before and after it do not compare. */
export const SeriesBreak = z
  .strictObject({
    indicator: IndicatorCode,
    scope: ScopeCode.optional(),
    on: PlainDate,
    before: Count,
    /** How many there are to count from that day; `ended` where there are none any more. */
    after: z.union([Count, z.strictObject({ kind: z.literal("ended") })]),
    acts: z.array(LegalActCode),
    basis: Basis,
    note: BilingualProse,
    sources: SourceKeys,
  })
  .meta(
    meaning(
      "SeriesBreak",
      "A day on which what an indicator counts became other things.",
      "Ngày mà đối tượng được tính của chỉ số thay đổi.",
    ),
  );
export interface SeriesBreak extends Constant<z.infer<typeof SeriesBreak>> {}

/**
 * The days an observation may be of, the first and the last included.
 *
 * @example
 * daysObserved({ date: "2022-11" }); // { start: "2022-11-01", end: "2022-11-30" }
 */
export function daysObserved({ date }: Pick<Observation, "date">): Constant<Period> {
  return typeof date === "string" ? daysMeant(date) : date;
}

/**
 * The breaks of a series between two observations of it, in the order given: where there is one, the two do not compare.
 *
 * @param breaks the breaks of one indicator
 * @example
 * breaksBetween(seriesBreaksOf("agencies-with-woman-key-leader"), { date: "2024-12", scope: "provinces" }, { date: "2025" })
 *   .map(({ on }) => on); // ["2025-07-01"]
 */
export function breaksBetween(
  breaks: readonly SeriesBreak[],
  earlier: Pick<Observation, "date" | "scope">,
  later: Pick<Observation, "date" | "scope">,
): SeriesBreak[] {
  const { start } = daysObserved(earlier);
  const { end } = daysObserved(later);
  const concerned = [earlier.scope, later.scope];
  return breaks.filter(({ on, scope }) => start < on && on <= end && (!scope || concerned.includes(scope)));
}

/**
 * The observations of a series as the lines that may be drawn through them, in the order of time: no line leads over a
 * break, and what may lie on either side of one stands alone.
 *
 * @param observations of one indicator and one of its parts; several of one date all stay
 * @param breaks the breaks of that indicator
 * @example
 * linesOf(
 *   [{ date: "2026", scope: "provinces" }, { date: "2023-12", scope: "provinces" }, { date: "2024-12", scope: "provinces" }],
 *   seriesBreaksOf("agencies-with-woman-key-leader"),
 * ).map((line) => line.map(({ date }) => date)); // [["2023-12", "2024-12"], ["2026"]]
 */
export function linesOf<Seen extends Pick<Observation, "date" | "scope">>(
  observations: readonly Seen[],
  breaks: readonly SeriesBreak[],
): Seen[][] {
  const broken = (earlier: Seen, later: Seen) => breaksBetween(breaks, earlier, later).length > 0;
  const lines: Seen[][] = [];
  for (const seen of observations.toSorted(inTime)) {
    const line = lines.at(-1);
    const last = line?.at(-1);
    if (line && last && !broken(last, seen) && !broken(seen, seen)) line.push(seen);
    else lines.push([seen]);
  }
  return lines;
}

function inTime(a: Pick<Observation, "date">, b: Pick<Observation, "date">): number {
  const [first, second] = [daysObserved(a), daysObserved(b)];
  return compareText(first.end, second.end) || compareText(first.start, second.start);
}

const compareText = (a: string, b: string) => (a < b ? -1 : Number(a > b));
