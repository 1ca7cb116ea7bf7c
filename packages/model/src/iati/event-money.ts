import { daysBetween } from "../date.js";
import type { ProgrammeEvent } from "../event.js";
import { hasTakenPlace } from "../event-status.js";
import type { IatiBudget } from "./iati-money.js";
import type { IatiTransaction } from "./iati-transaction.js";
import { toIatiValue } from "./sum-of-money.js";

const ORIGINAL = "1";
const EXPENDITURE = "4";
/** The standard has no budgets for longer. */
const LONGEST_BUDGET_DAYS = 365;

/** What an event may cost, for the days that it lasts; none where the sum is not known or not shown. */
export function budgetsOf({ budget, dates: { start, end } }: ProgrammeEvent): IatiBudget[] {
  if (budget?.status !== "known" || daysBetween(start, end) > LONGEST_BUDGET_DAYS) return [];
  return [{ type: ORIGINAL, start, end, value: toIatiValue(budget.money, start) }];
}

/**
 * What an event cost, as one sum on its last day, so that no payment to a person can be told. A funding link says neither on
 * which day money came nor whether it was only promised: without that there is no transaction.
 */
export function spendingOf({ cost, status, dates: { end } }: ProgrammeEvent, today: string): IatiTransaction[] {
  if (cost?.status !== "known" || !hasTakenPlace(status) || end > today) return [];
  return [{ type: EXPENDITURE, date: end, value: toIatiValue(cost.money, end) }];
}
