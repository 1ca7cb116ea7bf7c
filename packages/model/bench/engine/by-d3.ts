import { rollup, sum } from "d3-array";
import type { Reader } from "./answers.ts";
import type { Participation } from "./data.ts";
import type { Engine } from "./engine.ts";

const reader =
  (nested: unknown): Reader =>
  (...at) => {
    let here = nested;
    for (const key of at) here = here instanceof Map ? here.get(key) : undefined;
    return typeof here === "number" ? here : 0;
  };

function* cellsOf(nested: unknown, at: readonly string[] = []): IterableIterator<readonly [string, number]> {
  if (typeof nested === "number") yield [at.join("|"), nested];
  if (nested instanceof Map) for (const [key, inner] of nested) yield* cellsOf(inner, [...at, String(key)]);
}

const size = (rows: readonly unknown[]) => rows.length;
const persons = (rows: readonly Participation[]) => new Set(rows.map(({ person }) => person)).size;
const eventsOf = (rows: readonly Participation[]) => new Set(rows.map(({ event }) => event)).size;
const halfDaysOf = (rows: readonly Participation[]) => sum(rows, ({ halfDays }) => halfDays);

/** With the rollups of d3-array. */
export const byD3: Engine = {
  name: "d3-array",
  version: "3.2.5",
  ingest({ participations, funders }) {
    return () => {
      const cube = rollup(
        participations,
        size,
        (one) => one.sex,
        (one) => one.agency,
        (one) => one.province,
        (one) => one.level,
        (one) => one.task,
        (one) => one.month,
      );
      const tested = participations.filter(({ pre, post }) => pre !== null && post !== null);
      const scores = (amount: (rows: readonly Participation[]) => number) =>
        reader(
          rollup(
            tested,
            amount,
            (one) => one.level,
            (one) => one.sex,
          ),
        );
      const shares = participations.flatMap(({ event, halfDays }) =>
        (funders.get(event) ?? []).map(([funder, share]) => ({ funder, amount: share * halfDays })),
      );
      const events = rollup(
        participations,
        eventsOf,
        (one) => one.province,
        (one) => one.month,
      );
      return {
        people: reader(rollup(participations, size, (one) => one.sex)),
        cube: () => cellsOf(cube),
        byAgency: reader(
          rollup(
            participations,
            size,
            (one) => one.agency,
            (one) => one.sex,
          ),
        ),
        byPlace: reader(
          rollup(
            participations,
            size,
            (one) => one.province,
            (one) => one.level,
            (one) => one.sex,
          ),
        ),
        persons: persons(participations),
        personsBy: reader(
          rollup(
            participations,
            persons,
            (one) => one.agency,
            (one) => one.sex,
          ),
        ),
        halfDays: reader(
          rollup(
            participations,
            halfDaysOf,
            (one) => one.task,
            (one) => one.sex,
          ),
        ),
        scores: {
          count: scores(size),
          pre: scores((rows) => sum(rows, ({ pre }) => pre ?? 0)),
          post: scores((rows) => sum(rows, ({ post }) => post ?? 0)),
        },
        funded: reader(
          rollup(
            shares,
            (rows) => sum(rows, ({ amount }) => amount),
            ({ funder }) => funder,
          ),
        ),
        byYear: reader(
          rollup(
            participations,
            size,
            (one) => one.agency,
            (one) => one.month.slice(0, 4),
            (one) => one.sex,
          ),
        ),
        events: () => cellsOf(events),
        small: reader(
          rollup(
            participations,
            size,
            (one) => one.agency,
            (one) => one.province,
            (one) => one.sex,
          ),
        ),
      };
    };
  },
};
