import type { EventMoney } from "../event-money.js";
import { type ExchangeRate, rateOn } from "../exchange-rate.js";
import type { Grant } from "../grant.js";
import { linePartsOf, MONEY_STAGES, type PartAmount } from "../line-part.js";
import type { StatementEntry } from "./statement-entry.js";
import { inCurrency } from "./sum-of-entries.js";

/** The money of an event, and whether a statement tells of the event. */
export interface EventPaid {
  readonly money: EventMoney;
  readonly isTold: boolean;
}

/** With what entries of a grant are read. */
export interface EntrySurroundings {
  readonly grant: Pick<Grant, "id" | "reporting">;
  readonly rates: readonly ExchangeRate[];
}

/**
 * What a grant pays of some events, month by month, at the rate of each day. Of an event that is not told of, sums are in the
 * currency of the statement and of quarters: neither the day of a rate nor a single payment says when it was.
 *
 * @returns in the order of events, stages and months, which does not depend on that of the lines
 * @example
 * entriesOfGrant([], { grant: { id: "439c044e-b44b-4821-8672-2662705f45ac", reporting: "CAD" }, rates: [] }); // []
 */
export function entriesOfGrant(events: readonly EventPaid[], around: EntrySurroundings): StatementEntry[] {
  return merged(
    events.flatMap(({ money, isTold }) =>
      entriesOfEvent(money, around).map((entry) => (isTold ? entry : untold(entry))),
    ),
  );
}

function entriesOfEvent(money: EventMoney, { grant, rates }: EntrySurroundings): StatementEntry[] {
  return linePartsOf(money).flatMap(({ stage, on, payers, amount }): StatementEntry[] => {
    if (!payers.some((payer) => payer.is === "grant" && payer.grant === grant.id)) return [];
    const needsRate = amount.status === "known" && amount.money.currency !== grant.reporting;
    const rate = (needsRate && rateOn(rates, amount.money.currency, grant.reporting, on)) || null;
    return [{ event: money.event, stage, month: on.slice(0, 7), amount, rate: rate && usedOf(rate), lines: 1 }];
  });
}

/** A rate without what is kept of its own history. */
const usedOf = ({ units, from, to, worth, on, source }: ExchangeRate): ExchangeRate => ({
  units,
  from,
  to,
  worth,
  on,
  source,
});

function untold(entry: StatementEntry): StatementEntry {
  const { amount, rate } = entry;
  const minor = amount.status === "known" && rate ? inCurrency(amount.money, rate, rate.to) : undefined;
  const told: PartAmount =
    rate && minor !== undefined ? { status: "known", money: { minor, currency: rate.to } } : amount;
  return { ...entry, event: null, month: lastOfQuarter(entry.month), amount: told, rate: null };
}

const lastOfQuarter = (month: string) =>
  `${month.slice(0, 5)}${String(Math.ceil(Number(month.slice(5)) / 3) * 3).padStart(2, "0")}`;

/** Entries that differ in nothing but their sums are one. */
function merged(entries: readonly StatementEntry[]): StatementEntry[] {
  const byKind = new Map<string, StatementEntry>();
  for (const entry of entries) {
    const key = kindOf(entry);
    const before = byKind.get(key);
    const both = before && together(before, entry);
    if (before === undefined || both) byKind.set(key, both ?? entry);
    else byKind.set(`${key} ${byKind.size}`, entry);
  }
  return [...byKind].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, entry]) => entry);
}

function kindOf({ event, stage, month, amount, rate }: StatementEntry): string {
  const currency = amount.status === "known" ? amount.money.currency : null;
  return JSON.stringify([event, MONEY_STAGES.indexOf(stage), month, amount.status, currency, rate]);
}

/** Two as one; undefined where their sum is too large to be told exactly. */
function together(one: StatementEntry, other: StatementEntry): StatementEntry | undefined {
  const lines = one.lines + other.lines;
  if (one.amount.status !== "known" || other.amount.status !== "known") return { ...one, lines };
  const { minor, currency } = one.amount.money;
  const sum = minor + other.amount.money.minor;
  return Number.isSafeInteger(sum)
    ? { ...one, amount: { status: "known", money: { minor: sum, currency } }, lines }
    : undefined;
}
