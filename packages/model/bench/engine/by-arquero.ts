import { op, table } from "arquero";
import type { Reader } from "./answers.ts";
import type { Participation } from "./data.ts";
import type { Engine } from "./engine.ts";

type ColumnTable = ReturnType<typeof table>;

/** The rows of a table of groups, by what they are called. */
function cellsOf(groups: ColumnTable, by: readonly string[], of: string): Map<string, number> {
  return new Map(
    groups.objects().map((row) => {
      const cell = row as Record<string, unknown>;
      return [by.map((name) => String(cell[name])).join("|"), Number(cell[of])];
    }),
  );
}

function reader(groups: ColumnTable, by: readonly string[], of: string): Reader {
  const cells = cellsOf(groups, by, of);
  return (...at) => cells.get(at.join("|")) ?? 0;
}

const columnOf = <Name extends keyof Participation>(rows: readonly Participation[], name: Name) =>
  rows.map((row) => row[name]);
const NAMES = [
  "sex",
  "agency",
  "province",
  "level",
  "task",
  "month",
  "person",
  "event",
  "halfDays",
  "pre",
  "post",
] as const;
const CUBE = ["sex", "agency", "province", "level", "task", "month"];

/** With the column tables of arquero, whose expressions it may compile: a strict content security policy forbids that. */
export const byArquero: Engine = {
  name: "arquero",
  version: "7.2.1",
  ingest({ participations, funders }) {
    const all = table({
      ...Object.fromEntries(NAMES.map((name) => [name, columnOf(participations, name)])),
      year: participations.map(({ month }) => month.slice(0, 4)),
    });
    const pairs = [...funders].flatMap(([event, shares]) =>
      shares.map(([funder, share]) => ({ event, funder, share })),
    );
    const shares = table({
      event: pairs.map(({ event }) => event),
      funder: pairs.map(({ funder }) => funder),
      share: pairs.map(({ share }) => share),
    });
    const counted = (by: readonly string[]) => all.groupby(...by).count({ as: "n" });
    return () => {
      const count = (...by: string[]) => reader(counted(by), by, "n");
      const tested = all
        .filter("d => d.pre !== null && d.post !== null")
        .groupby("level", "sex")
        .rollup({ n: op.count(), pre: op.sum("pre"), post: op.sum("post") });
      const score = (of: string) => reader(tested, ["level", "sex"], of);
      const cube = counted(CUBE);
      const events = all.groupby("province", "month").rollup({ n: op.distinct("event") });
      const funded = all
        .groupby("event")
        .rollup({ days: op.sum("halfDays") })
        .join(shares, "event")
        .derive({ part: "d => d.days * d.share" })
        .groupby("funder")
        .rollup({ n: op.sum("part") });
      const persons = all.rollup({ n: op.distinct("person") });
      return {
        people: count("sex"),
        cube: () => cellsOf(cube, CUBE, "n"),
        byAgency: count("agency", "sex"),
        byPlace: count("province", "level", "sex"),
        persons: Number(persons.get("n", 0)),
        personsBy: reader(all.groupby("agency", "sex").rollup({ n: op.distinct("person") }), ["agency", "sex"], "n"),
        halfDays: reader(all.groupby("task", "sex").rollup({ n: op.sum("halfDays") }), ["task", "sex"], "n"),
        scores: { count: score("n"), pre: score("pre"), post: score("post") },
        funded: reader(funded, ["funder"], "n"),
        byYear: count("agency", "year", "sex"),
        events: () => cellsOf(events, ["province", "month"], "n"),
        small: count("agency", "province", "sex"),
      };
    };
  },
};
