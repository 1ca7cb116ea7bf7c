import { MONEY_STAGES } from "../line-part.js";
import { overlap, type Period } from "../period.js";
import type { Result } from "../result.js";
import { moneyTables, sumsOf } from "./money-tables.js";
import type { StatementFigure } from "./statement-figure.js";
import { isMonthOf } from "./statement-period.js";
import type { StatementEvent, StatementPeople, StatementSnapshot } from "./statement-snapshot.js";

type PeopleTable = StatementPeople["tables"][number];

/** The events that took place in a period, or that were paid for in it. */
export function eventsOfPeriod({ events, entries }: StatementSnapshot, period: Period): StatementEvent[] {
  const paid = new Set(entries.flatMap(({ event, month }) => (isMonthOf(month, period) ? [event] : [])));
  return events.filter(({ id, dates }) => overlap(dates, period) || paid.has(id));
}

/** The tables about people: those by year of the years that the period touches, all others as they are. */
export function peopleOfPeriod({ people }: StatementSnapshot, { start, end }: Period): PeopleTable[] {
  const isTold = (year: string | null | undefined) =>
    typeof year === "string" && start.slice(0, 4) <= year && year <= end.slice(0, 4);
  return (people?.tables ?? []).flatMap((table) => {
    if (table.subject === "persons") return isTold(table.of) ? [table] : [];
    return table.subject === "sex" ? [{ ...table, cells: table.cells.filter(({ at }) => isTold(at.year)) }] : [table];
  });
}

/** Every figure of a period that stays as it is unless something is corrected, or comes late. */
export function figuresOfPeriod(snapshot: StatementSnapshot, period: Period): StatementFigure[] {
  const { grant, entries, results } = snapshot;
  const events = eventsOfPeriod(snapshot, period);
  const total = sumsOf(
    entries.filter(({ month }) => isMonthOf(month, period)),
    grant.reporting,
  );
  const rows = moneyTables(snapshot, period).flatMap(({ by, rows }) =>
    rows.map(({ key, sums }) => ({ of: { by, key }, sums })),
  );
  return [
    { is: "events", count: events.length },
    ...[{ of: null, sums: total }, ...rows].flatMap(({ of, sums }) =>
      MONEY_STAGES.flatMap((stage): StatementFigure[] => {
        const sum = sums[stage];
        return sum ? [{ is: "money", of, stage, sum }] : [];
      }),
    ),
    ...resultFigures(grant.id, results.results, period),
    ...events.flatMap((event) => resultFigures(event.id, event.results, period)),
    ...peopleFigures(snapshot, period),
  ];
}

/** What was to be reached by the end of a period, and what was. */
function resultFigures(of: string, results: readonly Result[], until: Period): StatementFigure[] {
  type Value = Extract<StatementFigure, { is: "result" }>["value"];
  return results.flatMap(({ indicators }) =>
    indicators.flatMap(({ title, baseline, periods }) => {
      const values: Value[] = [
        { is: "baseline", value: baseline },
        ...periods.flatMap(({ period: { start, end }, target, actual }): Value[] => {
          const period = `${start} ${end}`;
          return [
            ...(target && start <= until.end ? [{ is: "target" as const, period, value: target }] : []),
            ...(actual && end <= until.end ? [{ is: "actual" as const, period, value: actual }] : []),
          ];
        }),
      ];
      const indicator = title.vi ?? title.en ?? "";
      return values.map((value): StatementFigure => ({ is: "result", of, indicator, value }));
    }),
  );
}

/** Of years that are over: others grow, and nothing of that is a correction. */
function peopleFigures(snapshot: StatementSnapshot, period: Period): StatementFigure[] {
  const { people } = snapshot;
  const isOver = (year: string | null | undefined) =>
    people !== undefined && typeof year === "string" && `${year}-12-31` <= people.until;
  return peopleOfPeriod(snapshot, period).flatMap((table) => {
    const name = [table.subject, table.funder, table.of ?? []].flat().join(" ");
    const yearOf = ({ at }: PeopleTable["cells"][number]) => (table.subject === "sex" ? at.year : table.of);
    const told = table.cells.filter((cell) => isOver(yearOf(cell)));
    return told.map(({ at, people }): StatementFigure => ({ is: "people", table: name, at, people }));
  });
}
