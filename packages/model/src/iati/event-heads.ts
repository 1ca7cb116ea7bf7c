import type { Count } from "../count.js";
import type { ProgrammeEvent } from "../event.js";
import { hasTakenPlace } from "../event-status.js";
import { itemsOf } from "../source.js";
import { PARTICIPANTS, PARTS_WITHHELD } from "./event-narratives.js";
import type { IatiFigure, IatiResult } from "./iati-result.js";

const [OUTPUT, UNIT] = ["1", "1"];
const WOMEN = { name: "sex", value: "female" };
/** Fewer people than these could be known by name. */
const FEWEST = 5;

interface Heads {
  readonly count: Count;
  readonly women: Count;
}

/**
 * How many were to take part and did, where both are exact numbers: "more than 100" is no figure of the standard. Sources
 * that disagree give none unless somebody has chosen one.
 */
export function headsOf({ dates, expected, headcounts, status }: ProgrammeEvent, today: string): IatiResult[] {
  const isOver = hasTakenPlace(status) && dates.end <= today;
  const heads = itemsOf(headcounts).find(({ unit, standing }) => unit === "person" && standing === "chosen");
  const targets = expected === undefined ? [] : figuresOf(expected);
  const actuals = heads === undefined || !isOver ? [] : figuresOf(heads);
  if (targets.length + actuals.length === 0) return [];
  const period = {
    start: dates.start,
    end: dates.end,
    ...(targets.length > 0 && { targets }),
    ...(actuals.length > 0 && { actuals }),
  };
  const indicator = { measure: UNIT, isAscending: true, isAggregable: true, title: PARTICIPANTS, periods: [period] };
  return [{ type: OUTPUT, isAggregable: true, title: PARTICIPANTS, indicators: [indicator] }];
}

/**
 * The total and, beside it, the women among them. Where so few are of one part that they could be known, the part is left
 * out as a whole and the total says that something is; where so few are counted at all, nothing is told.
 */
function figuresOf({ count, women }: Heads): IatiFigure[] {
  if (count.kind !== "exact" || isFew(count.value)) return [];
  const total = { value: String(count.value) };
  if (women.kind !== "exact") return [total];
  if (isFew(women.value) || isFew(count.value - women.value)) return [{ ...total, comment: PARTS_WITHHELD }];
  return [total, { value: String(women.value), dimensions: [WOMEN] }];
}

const isFew = (heads: number) => heads > 0 && heads < FEWEST;
