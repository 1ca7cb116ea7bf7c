import fc from "fast-check";
import { expect, it } from "vitest";
import { KeyRows } from "./key-rows.js";
import { Records } from "./records.js";

it("knows which rows have a key, whichever come and go", { timeout: 60_000 }, () => {
  const person = fc.constantFrom(null, "P1", "P2", "P3");
  fc.assert(
    fc.property(fc.array(person), fc.array(fc.nat()), fc.array(person), (persons, leaving, coming) => {
      const records = new Records({ dimensions: [], keys: ["person"] });
      const enter = (one: string | null) => {
        const row = records.take();
        records.write(row, records.numbersOf({ person: one }));
        return row;
      };
      const there = new Map(persons.map((one) => [enter(one), one]));
      const rows = new KeyRows(records, "person");
      for (const nth of leaving) {
        const row = [...there.keys()][nth % Math.max(1, there.size)];
        if (row === undefined) continue;
        rows.leave(row);
        records.free(row);
        there.delete(row);
      }
      for (const one of coming) {
        const row = enter(one);
        rows.enter(row);
        there.set(row, one);
      }
      const { texts } = records.dictionary("person");
      for (const [key, text] of texts.entries()) {
        const expected = [...there].flatMap(([row, one]) => (one === text && one !== null ? row : []));
        expect([...rows.of(key)].sort((a, b) => a - b)).toEqual(expected.sort((a, b) => a - b));
      }
    }),
  );
});
