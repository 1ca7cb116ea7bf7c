import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EventMoneyChange } from "./event-money.js";
import type { GivenAmount } from "./given-amount.js";
import { GrantId } from "./grant.js";
import { paidByGrant } from "./paid-by-grant.js";
import type { Shares } from "./shares.js";

const GRANT = GrantId.parse("439c044e-b44b-4821-8672-2662705f45ac");
const OTHER = GrantId.parse("7c9e6679-7425-40de-944b-e07fc1f90ae7");
const of = (grant: GrantId) => ({ is: "grant", grant }) as const;
const sum = (minor: number, currency: "VND" | "CAD" = "VND"): GivenAmount => ({
  status: "known",
  money: { minor, currency },
});
const UNKNOWN: GivenAmount = { status: "unknown" };

/** What two grants pay, the first of them so many hundredths of a per cent. */
const shared = (hundredths: number): Shares => ({
  status: "known",
  parts: [
    { payer: of(GRANT), hundredths },
    { payer: of(OTHER), hundredths: 10_000 - hundredths },
  ],
});

const money = (shares: Shares | undefined, ...amounts: readonly GivenAmount[]) =>
  EventMoneyChange.parse({
    ...(shares && { shares }),
    lines: amounts.map((amount, nth) => ({
      id: `0d3c8f6e-5f0a-4d8e-9f7e-0000000000${String(nth).padStart(2, "0")}`,
      category: "venue",
      planned: { on: "2026-03-01", amount },
    })),
  });
const planned = (...moneys: readonly EventMoneyChange[]) => paidByGrant(GRANT, moneys).planned;

describe("what a grant pays", () => {
  test("is its share of each line, in each currency by itself", () => {
    expect(planned(money(shared(7_500), sum(1_000), sum(200, "CAD")), money(shared(5_000), sum(10)))).toEqual({
      sums: [
        { minor: 755, currency: "VND" },
        { minor: 150, currency: "CAD" },
      ],
      unknown: 0,
    });
  });

  test("is what a line says of its own where that is another thing than the whole event says", () => {
    const { shares, lines } = money(shared(7_500), sum(1_000));
    const own = lines.map((line) => ({ ...line, shares: shared(1_000) }));
    expect(planned({ ...(shares && { shares }), lines: own }).sums).toEqual([{ minor: 100, currency: "VND" }]);
  });

  test("is not known, and not zero, where the amount, the price or the share is not", () => {
    const unpriced: GivenAmount = { status: "in-kind", what: { vi: "Hội trường" }, valuation: null };
    expect(planned(money(shared(7_500), UNKNOWN, unpriced))).toEqual({ sums: [], unknown: 2 });
    expect(planned(money({ status: "unknown", payers: [of(GRANT)] }, sum(1_000)))).toEqual({ sums: [], unknown: 1 });
  });

  test("is nothing at all where others pay, or nobody has said who does", () => {
    const nothing = { sums: [], unknown: 0 };
    const paidByOther: Shares = { status: "known", parts: [{ payer: of(OTHER), hundredths: 10_000 }] };
    expect(planned(money(paidByOther, sum(1_000)))).toEqual(nothing);
    expect(planned(money({ status: "unknown", payers: [] }, sum(1_000)))).toEqual(nothing);
    expect(planned(money(undefined, sum(1_000)))).toEqual(nothing);
  });

  test("is not told where it is too large to be told exactly", () => {
    const large = Number.MAX_SAFE_INTEGER;
    const whole: Shares = { status: "known", parts: [{ payer: of(GRANT), hundredths: 10_000 }] };
    expect(planned(money(whole, sum(large), sum(1)))).toEqual({
      sums: [{ minor: large, currency: "VND" }],
      unknown: 1,
    });
  });

  test("and what the other pays are the whole", () => {
    const amounts = fc.array(fc.nat(10 ** 12), { maxLength: 20 });
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 9_999 }), (drawn, hundredths) => {
        const all = [money(shared(hundredths), ...drawn.map((minor) => sum(minor)))];
        const paid = [GRANT, OTHER].map((grant) => paidByGrant(grant, all).planned.sums[0]?.minor ?? 0);
        expect(paid.reduce((one, two) => one + two)).toBe(drawn.reduce((total, one) => total + one, 0));
      }),
    );
  });
});
