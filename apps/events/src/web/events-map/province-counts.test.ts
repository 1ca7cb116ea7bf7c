import { toProvinceKey } from "@wps/model";
import { PROVINCES } from "@wps/model/catalogue";
import fc from "fast-check";
import { expect, test } from "vitest";
import { countsOfToday } from "./province-counts.ts";

const KEYS = [...new Set(PROVINCES.map(toProvinceKey))];

test("what happened in a province that was merged stands under the one of today", () => {
  const { provinces, outside } = countsOfToday([
    { province: "2004-24", events: 2 },
    { province: "2004-27", events: 1 },
    { province: "2025-24", events: 4 },
    { province: null, events: 3 },
  ]);
  expect(provinces.filter(({ events }) => events > 0)).toMatchObject([{ key: "2025-24", events: 7 }]);
  expect(outside).toBe(3);
});

test("no event is lost, and none is counted twice, whatever province it names", () => {
  const items = fc.uniqueArray(
    fc.record({ province: fc.constantFrom(...KEYS, null), events: fc.integer({ min: 1 }) }),
    {
      selector: ({ province }) => province,
    },
  );
  fc.assert(
    fc.property(items, (given) => {
      const { provinces, outside } = countsOfToday(given);
      const all = provinces.reduce((sum, { events }) => sum + events, outside);
      expect(all).toBe(given.reduce((sum, { events }) => sum + events, 0));
    }),
  );
});
