import fc from "fast-check";
import { expect, it } from "vitest";
import { Entries } from "./entries.js";

const OTHERWISE = [0, 100];

/** What a number has, codes and weights in turn. */
function readFrom(entries: Entries, number: number): number[] {
  const read: number[] = [];
  for (let i = entries.startOf(number); i < entries.endOf(number); i += 1) {
    read.push(entries.codes[i] ?? -1, entries.weights[i] ?? -1);
  }
  return read;
}

const change = fc.tuple(
  fc.nat(40),
  fc.array(fc.tuple(fc.nat(8), fc.integer({ min: 1, max: 2 ** 40 })), { maxLength: 5 }).map((list) => list.flat()),
);

it("keeps the last that each number was given, however often it is given others", () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 300 }), (changes) => {
      const entries = new Entries(OTHERWISE);
      const expected = new Map<number, readonly number[]>();
      for (const [number, list] of changes) {
        entries.set(number, list);
        expected.set(number, list.length > 0 ? list : OTHERWISE);
      }
      for (let number = 0; number <= 41; number += 1) {
        expect(readFrom(entries, number)).toEqual(expected.get(number) ?? OTHERWISE);
      }
    }),
  );
});

it("takes no more room for numbers that are given others again and again", () => {
  const entries = new Entries();
  for (let nth = 0; nth < 10_000; nth += 1) entries.set(nth % 10, [nth % 7, 1, nth % 5, 2]);
  expect(entries.codes.length).toBeLessThan(100);
});

it("shares out what was counted by number, cell by cell", () => {
  const entries = new Entries(OTHERWISE);
  entries.set(2, [0, 50, 2, 50]);
  entries.set(1, [1, 30, 2, 70]);
  entries.set(2, []);
  const sums = new Float64Array(6);
  // Three numbers, two cells each; the second cell begins at 1, and codes are two apart.
  entries.shareOut(Int32Array.of(1, 0, 10, 20, 0, 3), 3, sums, Int32Array.of(0, 1), 2);
  expect([...sums]).toEqual([100, 300, 300, 600, 700, 1_400]);
});
