import { EVENT_STATUSES, OrganisationId } from "@wps/model";
import { nationalActionProgramme as nap, REFERENCE } from "@wps/model/catalogue";
import { type EventFact, measureEvents, type OpenMeasurement } from "@wps/model/indicators";
import fc from "fast-check";
import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { useDatabase } from "../../../test/database.ts";

const db = useDatabase();

const few = <const Value>(...values: readonly Value[]) => fc.constantFrom(...values);
const day = few("2024-12-31", "2025-01-01", "2025-06-30", "2025-07-01", "2026-02-28");
const drawn = fc.record({
  status: few(...EVENT_STATUSES),
  kind: few("workshop", "training"),
  begins: day,
  planned: fc.option(day),
  funding: few("not-given", "none", "listed"),
  clauses: fc.uniqueArray(few("I.2.a", "I.2.c", "II.1.a", "II.2.e", "II.2.đ", "II.3"), { minLength: 1, maxLength: 3 }),
});
type Drawn = typeof drawn extends fc.Arbitrary<infer Row> ? Row : never;

const on = (start: string) => ({ precision: "day" as const, start, end: start });
const toFact = ({ status, kind, begins, planned, funding, clauses }: Drawn, index: number): EventFact => ({
  event: String(index),
  status,
  kind,
  dates: on(begins),
  planned: planned === null ? null : on(planned),
  links: clauses.map((clause) => ({ programme: nap.code, clause })),
  hosts: [],
  province: null,
  funders: funding === "listed" ? { status: funding, items: [OrganisationId.parse("un-women")] } : { status: funding },
  headcounts: { status: "not-given" },
});

/** What the database counts of some events: every number of the measures below, in SQL alone. */
interface Counted {
  readonly key: readonly (string | null)[];
  readonly planned: number;
  readonly inTime: number;
  readonly unkept: number;
  readonly unkeptHeld: number;
  readonly held: number;
  readonly maybeFunded: number;
  readonly objectives: number;
  readonly tasks: number;
  readonly funded: number;
  readonly mayBeFundedTasks: number;
}

const COLUMNS = {
  year: sql`to_char(at, 'YYYY')`,
  quarter: sql`to_char(at, 'YYYY-"Q"Q')`,
  "event-kind": sql`kind`,
} as const;
/** Whether an event began within the time of its cell. */
const SAME = {
  year: sql`to_char(begins, 'YYYY') = to_char(at, 'YYYY')`,
  quarter: sql`to_char(begins, 'YYYY-Q') = to_char(at, 'YYYY-Q')`,
  "event-kind": sql`true`,
} as const;
type Dimension = keyof typeof COLUMNS;
const DIMENSIONS = Object.keys(COLUMNS) as Dimension[];

beforeAll(async () => {
  await sql`create table happenings (status text, kind text, begins date, planned date, funding text, clauses jsonb)`.execute(
    db(),
  );
});

async function enter(rows: readonly Drawn[]): Promise<void> {
  await sql`truncate happenings`.execute(db());
  await sql`insert into happenings
    select * from jsonb_populate_recordset(null::happenings, ${JSON.stringify(rows)}::jsonb)`.execute(db());
}

const keyOf = (by: readonly Dimension[]) =>
  by.length === 0 ? sql`'[]'::jsonb` : sql`jsonb_build_array(${sql.join(by.map((name) => COLUMNS[name]))})`;

/** Of the plan: an event stands where it was approved to be, and one without a kept plan where it was. */
async function countedOfPlan(by: readonly Dimension[]) {
  const inCell =
    by.length === 0
      ? sql`true`
      : sql.join(
          by.map((name) => SAME[name]),
          sql` and `,
        );
  const { rows } = await sql<Pick<Counted, "key" | "planned" | "inTime" | "unkept" | "unkeptHeld">>`
    with placed as (
      select *, coalesce(planned, begins) as at, status in ('held', 'reported', 'verified') as held from happenings
      where planned is not null or status not in ('idea', 'planned')
    )
    select ${keyOf(by)} as key,
      (count(*) filter (where planned is not null))::int as planned,
      (count(*) filter (where planned is not null and held and ${inCell}))::int as "inTime",
      (count(*) filter (where planned is null))::int as unkept,
      (count(*) filter (where planned is null and held))::int as "unkeptHeld"
    from placed group by 1`.execute(db());
  return rows;
}

/** Of what is covered: by events that were held, and by which of them somebody funded or may have. */
async function countedOfCoverage(by: readonly Dimension[]) {
  const touched = (those: ReturnType<typeof sql>) => sql`count(distinct clause) filter (where ${those})`;
  const isTask = sql`clause in ('II.1.a', 'II.2.e', 'II.2.đ')`;
  const { rows } = await sql<Omit<Counted, "planned" | "inTime" | "unkept" | "unkeptHeld">>`
    with held as (
      select *, row_number() over () as id, begins as at from happenings where status in ('held', 'reported', 'verified')
    ), linked as (
      select held.*, clause from held left join lateral jsonb_array_elements_text(clauses) as clause on true
    )
    select ${keyOf(by)} as key,
      count(distinct id)::int as held,
      (count(distinct id) filter (where funding = 'not-given'))::int as "maybeFunded",
      (${touched(sql`clause in ('I.2.a', 'I.2.c')`)})::int as objectives,
      (${touched(isTask)})::int as tasks,
      (${touched(sql`${isTask} and funding = 'listed'`)})::int as funded,
      (${touched(sql`${isTask} and funding <> 'none'`)})::int as "mayBeFundedTasks"
    from linked group by 1`.execute(db());
  return rows;
}

const NOTHING = {
  planned: 0,
  inTime: 0,
  unkept: 0,
  unkeptHeld: 0,
  held: 0,
  maybeFunded: 0,
  objectives: 0,
  tasks: 0,
  funded: 0,
  mayBeFundedTasks: 0,
};

/** A measurement in one line: its value and its bounds, on how many it rests, and of how many nothing is known. */
function told(measurement: OpenMeasurement): string {
  const basis = `n ${measurement.n}, ${measurement.unknown} unknown`;
  if ("reason" in measurement) return `${measurement.reason}, ${basis}`;
  const { lower, upper } = measurement.bounds;
  const bounds = `${lower.numerator}/${lower.denominator}…${upper?.numerator}/${upper?.denominator}, ${basis}`;
  return measurement.status === "ok"
    ? `${measurement.value.numerator}/${measurement.value.denominator} in ${bounds}`
    : bounds;
}

const certain = (part: number, all: number) => `${part}/${all} in ${part}/${all}…${part}/${all}, n ${all}, 0 unknown`;

/** What a measure is, by what the database counted: the programme has four objectives and ten known tasks. */
const EXPECTED = {
  "DEL-02": ({ planned, inTime, unkept, unkeptHeld }: Counted) => {
    const basis = `n ${planned}, ${unkept} unknown`;
    if (planned === 0) return `${unkept === 0 ? "nothing-planned" : "plan-not-kept"}, ${basis}`;
    const [least, most] = [planned + unkept - unkeptHeld, planned + unkeptHeld];
    return `${inTime}/${planned} in ${inTime}/${least}…${inTime + unkeptHeld}/${most}, ${basis}`;
  },
  "COV-01": ({ tasks }: Counted) => certain(tasks, 10).replace("0 unknown", "3 unknown"),
  "COV-02": ({ objectives }: Counted) => certain(objectives, 4),
  "COV-04": ({ funded, mayBeFundedTasks, maybeFunded }: Counted) => {
    const bounds = `${funded}/10…${mayBeFundedTasks}/10, n 10, ${maybeFunded} unknown`;
    return funded === mayBeFundedTasks ? `${funded}/10 in ${bounds}` : bounds;
  },
} as const;

test("what is said of plans and of coverage is what the database counts, by any two dimensions", async () => {
  const dimensions = fc.uniqueArray(fc.constantFrom(...DIMENSIONS), { maxLength: 2 });
  let cells = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(drawn, { maxLength: 20 }), dimensions, async (rows, by) => {
      await enter(rows);
      const found = new Map<string, Counted>();
      const [plan, coverage] = [await countedOfPlan(by), await countedOfCoverage(by)];
      for (const row of [...plan, ...coverage]) {
        const key = JSON.stringify(row.key);
        found.set(key, { ...NOTHING, ...found.get(key), ...row });
      }
      const facts = rows.map(toFact);
      for (const measure of ["DEL-02", "COV-01", "COV-02", "COV-04"] as const) {
        for (const { key, measurement } of measureEvents({ measure, programme: nap.code, by }, facts, REFERENCE)
          .cells) {
          const linked = found.get(JSON.stringify(key)) ?? { key, ...NOTHING };
          expect(`${measure} ${told(measurement)}`).toBe(`${measure} ${EXPECTED[measure](linked)}`);
          cells += 1;
        }
      }
    }),
    { numRuns: 200 },
  );
  expect(cells).toBeGreaterThan(1_000);
});
