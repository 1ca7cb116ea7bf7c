import { moneyOf } from "../given-amount.js";
import { isWhole, type MoneyFigure, type StagedFigures } from "../money-figure.js";
import { eventsOfPeriod, figuresOfPeriod, peopleOfPeriod } from "./figures-of-period.js";
import { type MoneyRow, moneyTables, type StatementTable, sumsOf } from "./money-tables.js";
import { type Correction, correctionsOf, type ToldStatement } from "./statement-figure.js";
import { isMonthOf } from "./statement-period.js";
import type { StatementEvent, StatementPeople, StatementSnapshot } from "./statement-snapshot.js";

/** The figures of a grant and a period, made from a snapshot and from nothing else. */
export interface Statement {
  readonly events: readonly StatementEvent[];
  readonly money: {
    readonly total: StagedFigures;
    /** From the first day of the grant to the last day of the period. */
    readonly toDate: StagedFigures;
    /** What is left of the grant, below 0 where more was spent; undefined where anything that it rests on is not known. */
    readonly left: number | undefined;
    readonly tables: readonly { readonly by: StatementTable; readonly rows: readonly MoneyRow[] }[];
  };
  readonly people: StatementPeople["tables"];
  readonly corrections: readonly Correction[];
  /** What is told of each period now: what the next statement is held against. */
  readonly told: readonly ToldStatement[];
}

/**
 * Makes a statement: the same snapshot gives the same statement, whenever and wherever it is made.
 *
 * @example
 * statementOf(snapshot).corrections; // []
 */
export function statementOf(snapshot: StatementSnapshot): Statement {
  const { period, nth, entries, grant, earlier } = snapshot;
  const within = entries.filter(({ month }) => isMonthOf(month, period));
  const toDate = sumsOf(
    entries.filter(({ month }) => month <= period.end.slice(0, 7)),
    grant.reporting,
  );
  const own: ToldStatement = { nth, period, figures: figuresOfPeriod(snapshot, period) };
  const anew = earlier.map((told) => ({ ...told, figures: figuresOfPeriod(snapshot, told.period) }));
  return {
    events: eventsOfPeriod(snapshot, period),
    money: {
      total: sumsOf(within, grant.reporting),
      toDate,
      left: leftOf(grant, toDate.actual),
      tables: moneyTables(snapshot, period),
    },
    people: peopleOfPeriod(snapshot, period),
    corrections: earlier.flatMap((told, at) => correctionsOf(told, anew[at]?.figures ?? [])),
    told: [...anew.filter((told) => !isOfSamePeriod(told, own)), own],
  };
}

/** Where nothing was spent yet, all of it is left. */
function leftOf({ amount, reporting }: StatementSnapshot["grant"], spent: MoneyFigure | undefined): number | undefined {
  const given = moneyOf(amount);
  if (given?.currency !== reporting) return undefined;
  if (spent === undefined) return given.minor;
  return isWhole(spent) ? given.minor - spent.known : undefined;
}

const isOfSamePeriod = ({ period: one }: ToldStatement, { period: other }: ToldStatement) =>
  one.start === other.start && one.end === other.end;
