import fc from "fast-check";
import { describe, expect, it } from "vitest";
import cases from "../../fixtures/indicators/women-share.json" with { type: "json" };
import { came, countOf, heldFact, people } from "../../test/event-facts.js";
import { boundsOf } from "../count.js";
import { compareFractions, fraction } from "../fraction.js";
import type { PeopleCount } from "./event-fact.js";
import type { Bounds, Quotient } from "./measurement.js";
import { womenAmong } from "./women-share.js";

const shareOf = (events: readonly PeopleCount[]) =>
  womenAmong(events.map(({ count, women }) => heldFact({ headcounts: came(count, women) })));
const pair = ([numerator, denominator]: number[]) => ({ numerator, denominator });
const compare = (a: Quotient, b: Quotient) =>
  compareFractions(fraction(a.numerator, a.denominator), fraction(b.numerator, b.denominator));
const events = fc.array(people, { maxLength: 6 });

/** What is certain of a share of which nothing is said: it is a share. */
const OPEN: Bounds = { lower: { numerator: 0, denominator: 1 }, upper: { numerator: 1, denominator: 1 } };
const boundsIn = (share: ReturnType<typeof shareOf>) => ("bounds" in share ? share.bounds : OPEN);
const top = ({ upper }: Bounds) => upper ?? { numerator: 1, denominator: 1 };

describe("womenAmong", () => {
  it.each(cases)("$title", ({ people: pairs, value, bounds, status, reason, n, unknown }) => {
    const [lower, upper] = bounds ?? [];
    const counted = pairs.map(([count = "?", women = "?"]) => ({ count: countOf(count), women: countOf(women) }));
    expect(shareOf(counted)).toEqual({
      measure: "PRT-08",
      version: 1,
      flags: [],
      status,
      n,
      unknown,
      ...(value && { value: pair(value) }),
      ...(lower && upper && { bounds: { lower: pair(lower), upper: pair(upper) } }),
      ...(reason && { reason }),
    });
  });

  it("asks about events that took place only", () => {
    const planned = heldFact({ status: "planned", headcounts: came(countOf("18"), countOf("4")) });
    expect(womenAmong([planned])).toMatchObject({ status: "undefined", reason: "no-event" });
  });

  it("lies within its bounds, whatever the unknown numbers turn out to be", () => {
    const luck = fc.record({ more: fc.nat(200), part: fc.nat(1000) });
    fc.assert(
      fc.property(fc.array(fc.tuple(people, luck), { maxLength: 6 }), (drawn) => {
        const truth = drawn.map(([{ count, women }, { more, part }]) => {
          const [all, some] = [boundsOf(count), boundsOf(women)];
          const total = all.upper ?? Math.max(all.lower, some.lower, some.upper ?? 0) + more;
          const most = Math.min(total, some.upper ?? total);
          return { total, women: some.lower + Math.floor(((most - some.lower) * part) / 1000) };
        });
        const denominator = truth.reduce((sum, { total }) => sum + total, 0);
        if (denominator === 0) return;
        const share = { numerator: truth.reduce((sum, { women }) => sum + women, 0), denominator };
        const bounds = boundsIn(shareOf(drawn.map(([event]) => event)));
        expect(compare(bounds.lower, share)).toBeLessThanOrEqual(0);
        expect(compare(share, top(bounds))).toBeLessThanOrEqual(0);
      }),
    );
  });

  it("has its value between its bounds", () => {
    fc.assert(
      fc.property(events, (drawn) => {
        const share = shareOf(drawn);
        if (share.status !== "ok") return;
        expect(compare(share.bounds.lower, share.value)).toBeLessThanOrEqual(0);
        expect(compare(share.value, top(share.bounds))).toBeLessThanOrEqual(0);
      }),
    );
  });

  it("never becomes surer through an event that does not say", () => {
    const silent = fc.constantFrom<PeopleCount>(
      { count: countOf("?"), women: countOf("?") },
      { count: countOf("40"), women: countOf("?") },
      { count: countOf("~200"), women: countOf("?") },
    );
    fc.assert(
      fc.property(events, silent, (drawn, other) => {
        if (shareOf(drawn).status === "undefined") return;
        const [before, after] = [boundsIn(shareOf(drawn)), boundsIn(shareOf([...drawn, other]))];
        expect(compare(after.lower, before.lower)).toBeLessThanOrEqual(0);
        expect(compare(top(after), top(before))).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("is the same in any order", () => {
    fc.assert(
      fc.property(events, (drawn) => {
        expect(shareOf(drawn.toReversed())).toEqual(shareOf(drawn));
      }),
    );
  });
});
