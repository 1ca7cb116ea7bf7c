import { type CURRENCIES, convert, type DatedAmount, type ExchangeRate } from "@wps/model";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { totalOf } from "./totals.ts";

const on = "2027-05-12";
const RATE: ExchangeRate = {
  units: "1",
  from: "CAD",
  to: "VND",
  worth: "18250.5",
  on: "2027-05-10",
  source: "Kho bạc",
};
const known = (minor: number, currency: keyof typeof CURRENCIES = "VND"): DatedAmount => ({
  on,
  amount: { status: "known", money: { minor, currency } },
});
const unknown: DatedAmount = { on, amount: { status: "unknown" } };

describe("what amounts come to", () => {
  test("is told in each currency, and in one at the rate of the day, which is named", () => {
    expect(totalOf([known(1_000_000), known(100_00, "CAD")], "VND", [RATE])).toEqual({
      sums: [
        { currency: "VND", minor: 1_000_000 },
        { currency: "CAD", minor: 100_00 },
      ],
      told: { currency: "VND", minor: 2_825_050 },
      isWhole: true,
      unknown: 0,
      rates: [RATE],
      missing: [],
    });
  });

  test("is not whole where a rate is missing, which is never 1 and never turned round", () => {
    const total = totalOf([known(1_000_000), known(5_00, "USD")], "VND", [RATE]);
    expect(total).toMatchObject({
      told: { minor: 1_000_000 },
      isWhole: false,
      missing: [{ from: "USD", to: "VND", on }],
    });
    expect(totalOf([known(1_000_000)], "CAD", [RATE])).toMatchObject({ told: { minor: 0 }, isWhole: false });
  });

  test("is not whole where an amount is not known or has no price, which is not nothing", () => {
    const unpriced: DatedAmount = { on, amount: { status: "in-kind", what: { vi: "Hội trường" }, valuation: null } };
    expect(totalOf([known(0), unknown, unpriced], "VND", [])).toMatchObject({ isWhole: false, unknown: 2 });
    expect(totalOf([known(0)], "VND", [])).toMatchObject({ told: { minor: 0 }, isWhole: true });
  });

  test("is not told of what is too large to be told exactly", () => {
    expect(totalOf([known(Number.MAX_SAFE_INTEGER, "CAD")], "VND", [RATE])).toMatchObject({
      isWhole: false,
      unknown: 1,
    });
  });

  test("loses and makes nothing", () => {
    const amounts = fc.array(fc.tuple(fc.nat(10 ** 12), fc.constantFrom("VND", "CAD")), { maxLength: 20 });
    fc.assert(
      fc.property(amounts, (drawn) => {
        const entries = drawn.map(([minor, currency]) => known(minor, currency));
        const { sums, told } = totalOf(entries, "VND", [RATE]);
        for (const { currency, minor } of sums) {
          expect(minor).toBe(drawn.reduce((sum, [one, of]) => sum + (of === currency ? one : 0), 0));
        }
        const each = drawn.map(([minor, currency]) =>
          currency === "VND" ? minor : convert({ minor, currency: "CAD" }, RATE).minor,
        );
        expect(told.minor).toBe(each.reduce((sum, one) => sum + one, 0));
      }),
    );
  });
});
