/** The tables of the twelve indicators in SQL, as more than one database understands it. */
import type { Cells, Reader, Tables } from "./answers.ts";
import type { Data, FunderShare, Participation } from "./data.ts";

/** What a question comes to. Rows are taken out of the database when they are read. */
export type Rows = () => readonly (readonly unknown[])[];

/** A column of a table: what it is called, and what a row has in it. */
export type SqlColumn<Row, Value> = readonly [name: string, valueIn: (row: Row) => Value];

/** A table and what it is filled with. */
export interface SqlTable<Row> {
  readonly name: string;
  readonly rows: readonly Row[];
  readonly texts: readonly SqlColumn<Row, string>[];
  readonly numbers: readonly SqlColumn<Row, number | null>[];
}

const sameName = <Name extends keyof Participation>(name: Name): SqlColumn<Participation, Participation[Name]> => [
  name,
  (one) => one[name],
];

export const participationsOf = ({ participations }: Data): SqlTable<Participation> => ({
  name: "participations",
  rows: participations,
  texts: [
    sameName("sex"),
    sameName("agency"),
    sameName("province"),
    sameName("level"),
    sameName("task"),
    sameName("month"),
    ["year", ({ month }) => month.slice(0, 4)],
    sameName("person"),
    sameName("event"),
  ],
  numbers: [["days", ({ halfDays }) => halfDays], sameName("pre"), sameName("post")],
});

/** What a funder bears of an event, in hundredths. */
export const sharesOf = ({ funders }: Data): SqlTable<readonly [event: string, ...FunderShare]> => ({
  name: "shares",
  rows: [...funders].flatMap(([event, shares]) => shares.map(([funder, share]) => [event, funder, share] as const)),
  texts: [
    ["event", ([event]) => event],
    ["funder", ([, funder]) => funder],
  ],
  numbers: [["share", ([, , share]) => share]],
});

const CUBE = "sex, agency, province, level, task, month";
const FUNDED = `SELECT funder, SUM(days * share) AS n
  FROM (SELECT event, SUM(days) AS days FROM participations GROUP BY event) AS held
  JOIN shares ON held.event = shares.event GROUP BY funder`;
const TESTED = `SELECT level, sex, COUNT(*) AS n, SUM(pre) AS pre, SUM(post) AS post FROM participations
  WHERE pre IS NOT NULL AND post IS NOT NULL GROUP BY level, sex`;

const grouped = (by: string, what = "COUNT(*)") => `SELECT ${by}, ${what} AS n FROM participations GROUP BY ${by}`;

/** Asks for all twelve, one after the other. */
export async function tablesBySql(ask: (sql: string) => Rows | Promise<Rows>): Promise<Tables> {
  const counted = async (by: string, what?: string) => readerOf(await ask(grouped(by, what)), by.split(", ").length);
  const cube = await ask(grouped(CUBE));
  const tested = await ask(TESTED);
  const events = await ask(grouped("province, month", "COUNT(DISTINCT event)"));
  const persons = await ask("SELECT COUNT(DISTINCT person) AS n FROM participations");
  return {
    people: await counted("sex"),
    cube: cellsOf(cube),
    byAgency: await counted("agency, sex"),
    byPlace: await counted("province, level, sex"),
    persons: readerOf(persons, 0)(),
    personsBy: await counted("agency, sex", "COUNT(DISTINCT person)"),
    halfDays: await counted("task, sex", "SUM(days)"),
    scores: { count: readerOf(tested, 2, 0), pre: readerOf(tested, 2, 1), post: readerOf(tested, 2, 2) },
    funded: readerOf(await ask(FUNDED), 1),
    byYear: await counted("agency, year, sex"),
    events: cellsOf(events),
    small: await counted("agency, province, sex"),
  };
}

/** Reads the nth of the numbers behind so many names. */
function readerOf(rows: Rows, names: number, nth = 0): Reader {
  const cells = new Map(rows().map((row) => [row.slice(0, names).join("|"), Number(row[names + nth])]));
  return (...at) => cells.get(at.join("|")) ?? 0;
}

const cellsOf =
  (rows: Rows): Cells =>
  () =>
    rows().map((row) => [row.slice(0, -1).join("|"), Number(row.at(-1))]);
