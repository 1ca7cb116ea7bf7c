import { MONEY_STAGES } from "../line-part.js";
import type { Currency } from "../money.js";
import type { StagedFigures } from "../money-figure.js";
import type { Period } from "../period.js";
import type { StatementEntry } from "./statement-entry.js";
import { isMonthOf } from "./statement-period.js";
import type { StatementEvent, StatementSnapshot } from "./statement-snapshot.js";
import { sumOfEntries } from "./sum-of-entries.js";

/** What tables of money are by. */
export const STATEMENT_TABLES = ["year", "task", "province", "event"] as const;
/** What a table of money is by. */
export type StatementTable = (typeof STATEMENT_TABLES)[number];

/**
 * A row of a table of money. An event that serves several tasks is in one row of all of them: nobody said how much goes to each.
 * The key is `null` for what is not known, and for events that are not told of.
 */
export interface MoneyRow {
  readonly key: string | null;
  readonly sums: StagedFigures;
}

/** The money of some entries, of each stage by itself: what is planned is not added to what is spent. */
export function sumsOf(entries: readonly StatementEntry[], currency: Currency): StagedFigures {
  return Object.fromEntries(
    MONEY_STAGES.flatMap((stage) => {
      const own = entries.filter((entry) => entry.stage === stage);
      return own.length === 0 ? [] : [[stage, sumOfEntries(own, currency)]];
    }),
  );
}

/** Every table of the money of a period. The rows of each come to the total. */
export function moneyTables({ events, entries, grant }: StatementSnapshot, period: Period) {
  const byId = new Map<string | null, StatementEvent>(events.map((event) => [event.id, event]));
  const within = entries.filter(({ month }) => isMonthOf(month, period));
  return STATEMENT_TABLES.map((by) => {
    const rows = grouped(within, (entry) => keyOf(by, entry, byId.get(entry.event)));
    return { by, rows: rows.map(([key, of]): MoneyRow => ({ key, sums: sumsOf(of, grant.reporting) })) };
  });
}

/** Entries by their keys, in the order of the keys; those without one come last. */
function grouped(
  entries: readonly StatementEntry[],
  keyOf: (entry: StatementEntry) => string | null,
): [string | null, StatementEntry[]][] {
  const groups = new Map<string | null, StatementEntry[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  const isBefore = (one: string | null, other: string | null) => other === null || (one !== null && one < other);
  return [...groups].sort(([one], [other]) => (isBefore(one, other) ? -1 : 1));
}

function keyOf(by: StatementTable, { month }: StatementEntry, event: StatementEvent | undefined): string | null {
  switch (by) {
    case "year":
      return month.slice(0, 4);
    case "event":
      return event?.id ?? null;
    case "province":
      return event?.province ?? null;
    case "task":
      return event && event.tasks.length > 0 ? keyOfTasks(event.tasks) : null;
  }
}

/** Tasks in one word: each as its programme and its clause. */
const keyOfTasks = (tasks: StatementEvent["tasks"]) =>
  [...new Set(tasks.map(({ programme, clause }) => (clause === undefined ? programme : `${programme}:${clause}`)))]
    .sort()
    .join(" ");
