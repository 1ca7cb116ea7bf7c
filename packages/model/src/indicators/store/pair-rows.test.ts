import fc from "fast-check";
import { expect, it } from "vitest";
import { PairRows } from "./pair-rows.js";

it("finds the other row of a pair, while thousands of rows come and go", () => {
  const pairs = fc.array(fc.tuple(fc.nat(120), fc.nat(120)), { minLength: 6_000, maxLength: 6_000 });
  fc.assert(
    fc.property(pairs, (drawn) => {
      const [events, persons]: [number[], number[]] = [[], []];
      const rows = new PairRows({ event: (row) => events[row] ?? 0, person: (row) => persons[row] ?? 0 });
      const rowOf = new Map<string, number>();
      for (const [row, [event, person]] of drawn.entries()) {
        events[row] = event;
        persons[row] = person;
        const pair = `${event} ${person}`;
        const twin = rowOf.get(pair);
        expect(rows.twinOf(row)).toBe(twin ?? -1);
        if (twin === undefined) {
          rows.enter(row);
          rowOf.set(pair, row);
        } else if (row % 2 === 0) {
          rows.leave(twin);
          rowOf.delete(pair);
        }
      }
    }),
    { numRuns: 3 },
  );
});
