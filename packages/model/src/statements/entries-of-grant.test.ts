import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GRANT } from "../../test/grants.js";
import { cents, costLine, FIRST, moneyOfEvent, SECOND, sharedBy, UNSHARED } from "../../test/statements.js";
import { isWhole } from "../money-figure.js";
import { entriesOfGrant } from "./entries-of-grant.js";
import { StatementEntry } from "./statement-entry.js";
import { sumOfEntries } from "./sum-of-entries.js";

const around = { grant: GRANT, rates: [] };
const on = "2026-03-09";
const told = (lines: readonly object[], shares?: object) => [
  { money: moneyOfEvent(FIRST, lines, shares), isTold: true },
];
const untold = (lines: readonly object[]) => [{ money: moneyOfEvent(FIRST, lines), isTold: false }];
const line = (amount: object) => costLine(1, { actual: { amount, on } });
const DOLLARS = {
  units: "1",
  from: "USD",
  to: "CAD",
  worth: "1.4",
  on: "2026-03-02",
  source: "Bank of Canada",
} as const;

describe("entriesOfGrant", () => {
  it("takes of every line what the grant pays of it, each stage by itself", () => {
    const lines = [costLine(1, { planned: cents(101, "2026-02-01"), actual: cents(99, on) })];
    const entries = entriesOfGrant(told(lines, sharedBy(5_000)), around);
    expect(entries.map((entry) => StatementEntry.parse(entry))).toEqual(entries);
    expect(entries).toMatchObject([
      { event: FIRST, stage: "planned", month: "2026-02", amount: { money: { minor: 51 } }, lines: 1 },
      { event: FIRST, stage: "actual", month: "2026-03", amount: { money: { minor: 50 } }, lines: 1 },
    ]);
  });

  it("makes one entry of lines that differ in their sum alone, without saying what they were for", () => {
    const lines = [costLine(1, { actual: cents(100, "2026-03-01") }), costLine(2, { actual: cents(20, "2026-03-31") })];
    const [entry, ...others] = entriesOfGrant(told(lines), around);
    expect(others).toEqual([]);
    expect(entry).toEqual({
      event: FIRST,
      stage: "actual",
      month: "2026-03",
      amount: { status: "known", money: { minor: 120, currency: "CAD" } },
      rate: null,
      lines: 2,
    });
  });

  it.each([
    ["what nobody knows", [line({ status: "unknown" })], undefined, { status: "amount-unknown" }],
    ["whose part nobody said", [costLine(1, { actual: cents(5, on) })], UNSHARED, { status: "share-unknown" }],
    [
      "what nobody put a price on",
      [line({ status: "in-kind", what: { vi: "Hội trường" }, valuation: null })],
      undefined,
      { status: "unpriced" },
    ],
  ] as const)("keeps %s apart from 0", (_, lines, shares, amount) => {
    const entries = entriesOfGrant(told(lines, shares), around);
    expect(entries).toMatchObject([{ amount }]);
    expect(isWhole(sumOfEntries(entries, "CAD"))).toBe(false);
  });

  it("says nothing of lines that others pay", () => {
    const others = {
      status: "known",
      parts: [{ payer: { is: "organisation", organisation: "mps", domestic: true }, hundredths: 10_000 }],
    };
    expect(entriesOfGrant(told([costLine(1, { actual: cents(5, on) })], others), around)).toEqual([]);
  });

  it("converts at the rate of the day, and not at all where none is on record", () => {
    const dollars = [line({ status: "known", money: { minor: 1_000, currency: "USD" } })];
    const sum = (rates: readonly (typeof DOLLARS)[]) =>
      sumOfEntries(entriesOfGrant(told(dollars), { grant: GRANT, rates }), "CAD");
    expect(sum([DOLLARS])).toMatchObject({ known: 1_400, rateMissing: 0 });
    expect(sum([])).toMatchObject({ known: 0, counted: 0, rateMissing: 1 });
  });

  it("tells of an event that is held back neither which it is, nor the day of a payment or of a rate", () => {
    const dollars = costLine(1, {
      actual: { amount: { status: "known", money: { minor: 1_000, currency: "USD" } }, on },
    });
    const entries = entriesOfGrant(untold([dollars, costLine(2, { actual: cents(7, "2026-01-05") })]), {
      grant: GRANT,
      rates: [DOLLARS],
    });
    expect(entries).toEqual([
      {
        event: null,
        stage: "actual",
        month: "2026-03",
        amount: { status: "known", money: { minor: 1_407, currency: "CAD" } },
        rate: null,
        lines: 2,
      },
    ]);
  });

  it("loses and makes nothing, in whatever order lines stand", () => {
    const sums = fc.array(fc.record({ minor: fc.nat(10 ** 9), month: fc.integer({ min: 1, max: 12 }) }), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(sums, fc.boolean(), fc.integer({ min: 1, max: 10_000 }), (drawn, isTold, hundredths) => {
        const lines = drawn.map(({ minor, month }, nth) =>
          costLine(nth, { actual: cents(minor, `2026-${String(month).padStart(2, "0")}-15`) }),
        );
        const of = (all: readonly object[]) =>
          entriesOfGrant([{ money: moneyOfEvent(SECOND, all, sharedBy(hundredths)), isTold }], around);
        const entries = of(lines);
        const paid = drawn.map(
          ({ minor }) => sumOfEntries(of([costLine(0, { actual: cents(minor, on) })]), "CAD").known,
        );
        expect(sumOfEntries(entries, "CAD").known).toBe(paid.reduce((sum, minor) => sum + minor, 0));
        expect(of(lines.toReversed())).toEqual(entries);
      }),
    );
  });
});
