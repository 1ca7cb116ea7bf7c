import fc from "fast-check";
import type { Population, TableOutline } from "../src/disclosure/index.js";

/** A table of two axes, `row` and `column`, as the rows of its numbers. */
export function crossTable(rows: Readonly<Record<string, readonly number[]>>, columns: readonly string[]): Population {
  return {
    axes: [
      { name: "row", categories: Object.keys(rows) },
      { name: "column", categories: columns },
    ],
    cells: Object.entries(rows).flatMap(([row, counts]) =>
      counts.map((people, nth) => ({ at: { row, column: columns[nth] ?? null }, people })),
    ),
  };
}

const EVENTS = ["e1", "e2", "e3"];
const AGENCIES = ["a1", "a2", "a3"];
const SEXES = ["woman", "man"];

/** Where people of the populations below may be. */
export const places = EVENTS.flatMap((event) =>
  AGENCIES.flatMap((agency) => SEXES.map((sex) => ({ event, agency, sex }))),
);

export const axes = [
  { name: "event", categories: EVENTS },
  { name: "agency", categories: AGENCIES },
  { name: "sex", categories: SEXES },
];

/** Who came to so many events from so many agencies, women and men: about half of the cells are of one to four people. */
export function manyLists(events: number, agencies: number): Population {
  const names = (count: number) => Array.from({ length: count }, (_, number) => `${number + 1}`);
  const axes = [
    { name: "event", categories: names(events) },
    { name: "agency", categories: names(agencies) },
    { name: "sex", categories: SEXES },
  ];
  const all = names(events).flatMap((event) =>
    names(agencies).flatMap((agency) => SEXES.map((sex) => ({ event, agency, sex }))),
  );
  return { axes, cells: all.map((at, nth) => ({ at, people: SCATTERED[(nth * 7 + Math.floor(nth / 11)) % 13] ?? 0 })) };
}
const SCATTERED = [0, 3, 17, 1, 9, 2, 4, 28, 1, 12, 3, 6, 2];

/** Many cells of few people and some of many, as lists of participants have them. */
const count = fc.oneof(
  { weight: 3, arbitrary: fc.nat(4) },
  { weight: 2, arbitrary: fc.nat(12) },
  { weight: 1, arbitrary: fc.integer({ min: 10, max: 60 }) },
);

export const anyPopulation: fc.Arbitrary<Population> = fc
  .array(count, { minLength: places.length, maxLength: places.length })
  .map((counts) => ({ axes, cells: places.map((at, nth) => ({ at, people: counts[nth] ?? 0 })) }));

const anyTable: fc.Arbitrary<Omit<TableOutline, "code">> = fc
  .record(
    {
      by: fc.subarray(["event", "agency", "sex"]),
      where: fc.oneof(
        fc.record({ event: fc.subarray(EVENTS, { minLength: 1 }) }),
        fc.record({ agency: fc.subarray(AGENCIES, { minLength: 1 }) }),
      ),
      totals: fc.boolean(),
    },
    { requiredKeys: ["by"] },
  )
  .map((table) => table);

/** Up to four tables that overlap in any way. */
export const anyTables: fc.Arbitrary<TableOutline[]> = fc
  .array(anyTable, { minLength: 1, maxLength: 4 })
  .map((tables) => tables.map((table, nth) => ({ ...table, code: `t${nth}` })));
