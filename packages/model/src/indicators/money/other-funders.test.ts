import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { by, dongOn, grantOf, moneyOfEvent, shared } from "../../../test/grant-money.js";
import type { EventMoney } from "../../event-money.js";
import type { Grant } from "../../grant.js";
import { moneyOfGrants } from "./grant-money.js";

const GRANTS = [0, 1, 2, 3, 4, 5, 6].map((nth) => grantOf(nth));
const [READER, ...OTHERS] = GRANTS as [Grant, ...Grant[]];
const paidBy = (grant: Grant, minor: number, on?: string) => ({
  actual: dongOn(minor, on),
  shares: shared([by(grant), 10_000]),
});
const told = (money: readonly EventMoney[], grants: readonly Grant[] = [READER], days?: { from: string; to: string }) =>
  moneyOfGrants({ grants, others: GRANTS, money, events: [], currency: "VND", rates: [], ...(days && { days }) });
const others = (minors: readonly number[]) =>
  told([moneyOfEvent(1, [paidBy(READER, 5), ...minors.map((minor, at) => paidBy(OTHERS[at] ?? READER, minor))])]).others
    .actual;

describe("what is told of other funders", () => {
  it("is that there is nobody, where nobody is known to pay besides", () => {
    expect(others([])).toEqual({ is: "nobody" });
  });

  it("is their sum to its first digit, where none of them stands out", () => {
    expect(others([100, 120, 130])).toEqual({ is: "about", minor: 400, isWhole: true });
    expect(others([300, 330, 330])).toEqual({ is: "about", minor: 1_000, isWhole: true });
  });

  it("is no sum of one, of two, or of one beside whom the rest is little", () => {
    expect(others([100])).toEqual({ is: "withheld" });
    expect(others([100, 100])).toEqual({ is: "withheld" });
    expect(others([1_000, 400, 199])).toEqual({ is: "withheld" });
    expect(others([1_000, 400, 200])).toMatchObject({ is: "about" });
  });

  it("does not count what the reader gives by another way as protection", () => {
    const twin = grantOf(9, "donor-0");
    const lines = [paidBy(READER, 5), ...[0, 1].map((at) => paidBy(OTHERS[at] ?? READER, 100))];
    const money = [moneyOfEvent(1, [...lines, paidBy(twin, 100)])];
    const { actual } = moneyOfGrants({
      grants: [READER],
      others: [...OTHERS, twin],
      money,
      events: [],
      currency: "VND",
      rates: [],
    }).others;
    expect(actual).toEqual({ is: "withheld" });
  });

  it("takes all whom it is not told of for one", () => {
    const strangers = [0, 1, 2].map((nth) => ({
      actual: dongOn(100),
      shares: shared([{ is: "withheld", nth }, 10_000]),
    }));
    expect(told([moneyOfEvent(1, [paidBy(READER, 5), ...strangers])]).others.actual).toEqual({ is: "withheld" });
  });

  it("says that it is not whole where something is missing", () => {
    const unknown = { status: "unknown", payers: [by(READER), by(OTHERS[0] ?? READER)] };
    const lines = [100, 120, 130].map((minor, at) => paidBy(OTHERS[at] ?? READER, minor));
    const money = [moneyOfEvent(1, [...lines, { actual: dongOn(9), shares: unknown }])];
    expect(told(money).others.actual).toEqual({ is: "about", minor: 400, isWhole: false });
  });

  it("says nothing of events for which the reader does not pay", () => {
    const lines = [100, 120, 130].map((minor, at) => paidBy(OTHERS[at] ?? READER, minor));
    expect(told([moneyOfEvent(1, lines)]).others.actual).toEqual({ is: "nobody" });
  });

  it("lets no two donors who compare all their tables, of all times and of each year, make out what a third one pays", () => {
    const DAYS = [undefined, { from: "2025-01-01", to: "2025-12-31" }, { from: "2026-01-01", to: "2026-12-31" }];
    const line = fc.record({
      payer: fc.constantFrom(...GRANTS),
      minor: fc.integer({ min: 10 ** 6, max: 10 ** 8 }),
      on: fc.constantFrom("2025-06-30", "2026-06-30"),
    });
    const events = fc.array(fc.array(line, { minLength: 2, maxLength: 9 }), { minLength: 1, maxLength: 4 });
    const worth = (world: World) =>
      world.map((lines, nth) =>
        moneyOfEvent(
          nth,
          lines.map(({ payer, minor, on }) => paidBy(payer, minor, on)),
        ),
      );
    let sums = 0;
    fc.assert(
      fc.property(events, (world) => {
        const seen = (of: World) => {
          const money = worth(of);
          return JSON.stringify(GRANTS.slice(0, 2).flatMap((donor) => DAYS.map((days) => told(money, [donor], days))));
        };
        const before = seen(world);
        if (before.includes('"about"')) sums += 1;
        for (const third of GRANTS.slice(2)) {
          const isPaid = world.some((lines) => lines.some(({ payer }) => payer.id === third.id));
          if (!isPaid) continue;
          expect(otherWorlds(world, third).some((other) => seen(other) === before)).toBe(true);
        }
      }),
      { endOnFailure: true },
    );
    expect(sums).toBeGreaterThan(10);
  });
});

/** Who pays what of each event, and when. */
type World = readonly (readonly { readonly payer: Grant; readonly minor: number; readonly on: string }[])[];

/** Worlds in which one donor pays a tenth or a hundredth more or less of one line, and perhaps another one less or more. */
function otherWorlds(world: World, third: Grant): World[] {
  const places = world.flatMap((lines, event) => lines.map((line, at) => ({ ...line, event, at })));
  const own = places.filter(({ payer }) => payer.id === third.id);
  const helpers = places.filter(({ payer }) => ![GRANTS[0]?.id, GRANTS[1]?.id, third.id].includes(payer.id));
  const moved = (changes: readonly { event: number; at: number; by: number }[]) =>
    world.map((lines, event) =>
      lines.map((line, at) => {
        const change = changes.find((one) => one.event === event && one.at === at)?.by ?? 0;
        return { ...line, minor: line.minor + change };
      }),
    );
  return own.flatMap(({ event, at, minor }) =>
    [10, -10, 100, -100].flatMap((part) => {
      const step = Math.trunc(minor / part);
      const change = { event, at, by: step };
      return [
        moved([change]),
        ...helpers
          .filter((helper) => helper.minor > step)
          .map((helper) => moved([change, { event: helper.event, at: helper.at, by: -step }])),
      ];
    }),
  );
}
