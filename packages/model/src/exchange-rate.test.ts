import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "./date.js";
import { convert, ExchangeRate, KeptExchangeRate, OLDEST_RATE_DAYS, rateOn, standingRates } from "./exchange-rate.js";

const DOLLAR: ExchangeRate = { units: "1", from: "USD", to: "VND", worth: "25400.5", on: "2025-05-05", source: "SBV" };

describe("rateOn", () => {
  it("is the latest rate by the day, and none that is older than a month or still to come", () => {
    const later = { ...DOLLAR, worth: "25500", on: "2025-05-20" };
    const rates = [later, DOLLAR];
    const worthOn = (day: string) => rateOn(rates, "USD", "VND", day)?.worth;
    expect(["2025-05-04", "2025-05-05", "2025-05-19", "2025-05-20"].map(worthOn)).toEqual([
      undefined,
      "25400.5",
      "25400.5",
      "25500",
    ]);
    expect(worthOn(addDays(later.on, OLDEST_RATE_DAYS))).toBe("25500");
    expect(worthOn(addDays(later.on, OLDEST_RATE_DAYS + 1))).toBeUndefined();
  });

  it("is of the asked direction alone", () => {
    expect(rateOn([DOLLAR], "VND", "USD", DOLLAR.on)).toBeUndefined();
    expect(rateOn([DOLLAR], "EUR", "VND", DOLLAR.on)).toBeUndefined();
  });
});

describe("standingRates", () => {
  it("are those that nobody corrected, however often", () => {
    const ids = ["1", "2", "3", "4"].map((nth) => `439c044e-b44b-4821-8672-2662705f45a${nth}`);
    const kept = ids.map((id, nth) =>
      KeptExchangeRate.parse({
        ...DOLLAR,
        id,
        enteredAt: "2025-05-05T08:00:00.000Z",
        ...((nth === 1 || nth === 2) && { replaces: ids[nth - 1] }),
      }),
    );
    expect(standingRates(kept).map(({ id }) => id)).toEqual([ids[2], ids[3]]);
  });
});

describe("convert", () => {
  it("is exact until it is rounded once", () => {
    expect(convert({ minor: 1, currency: "USD" }, DOLLAR)).toEqual({ minor: 254, currency: "VND" });
    const hundred = { ...DOLLAR, units: "100", worth: "17.5", from: "JPY", to: "USD" } as const;
    expect(convert({ minor: 3, currency: "JPY" }, hundred)).toEqual({ minor: 53, currency: "USD" });
  });

  it("of a whole is its parts together, but for their roundings", () => {
    fc.assert(
      fc.property(fc.nat(10 ** 9), fc.nat(10 ** 9), (one, other) => {
        const of = (minor: number) => convert({ minor, currency: "USD" }, DOLLAR).minor;
        expect(Math.abs(of(one + other) - of(one) - of(other))).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("refuses a rate of another currency, and what it could not tell exactly", () => {
    expect(() => convert({ minor: 1, currency: "EUR" }, DOLLAR)).toThrow("a rate of USD says nothing of EUR");
    expect(() => convert({ minor: Number.MAX_SAFE_INTEGER, currency: "USD" }, DOLLAR)).toThrow(RangeError);
  });
});

describe("ExchangeRate", () => {
  it.each(["0", "0.00", "-1"])("is never %s", (worth) => {
    expect(ExchangeRate.safeParse({ ...DOLLAR, worth }).success).toBe(false);
  });

  it("is between two currencies", () => {
    expect(ExchangeRate.safeParse({ ...DOLLAR, to: "USD", worth: "1" }).success).toBe(false);
  });
});
