import { REFERENCE } from "@wps/model/catalogue";
import {
  measureParticipations,
  type OpenMeasurement,
  type ParticipationFact,
  participationStore,
} from "@wps/model/indicators";
import fc from "fast-check";
import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { useDatabase } from "../../../test/database.ts";

const db = useDatabase();

/** What the database counts of some participations: every number of the measures below, in SQL alone. */
interface Counted {
  readonly key: readonly (string | null)[];
  readonly participations: number;
  readonly named: number;
  readonly nameless: number;
  readonly fullest: number;
  readonly women: number;
  readonly known: number;
  readonly attended: number;
  readonly expected: number;
  readonly registered: number;
  readonly absent: number;
  readonly ruled: number;
  readonly met: number;
  /** Minutes as noted; planned, of those who have no note; and in twelfths, the part of these that was attended. */
  readonly noted: number;
  readonly unnoted: number;
  readonly estimated: number;
}

const COLUMNS = {
  sex: sql`sex`,
  organisation: sql`organisation`,
  "government-level": sql`government_level`,
  "position-level": sql`position_level`,
  mode: sql`mode`,
  event: sql`event`,
  year: sql`extract(year from day)::int::text`,
  month: sql`to_char(day, 'YYYY-MM')`,
} as const;
type Dimension = keyof typeof COLUMNS;
const DIMENSIONS = Object.keys(COLUMNS) as Dimension[];

const few = <const Value>(...values: readonly Value[]) => fc.constantFrom(...values);
const drawn = fc
  .record({
    event: few("a", "b", "c", "d"),
    person: fc.option(few("an", "bình", "chi", "dũng", "em")),
    day: few("2024-12-31", "2025-01-01", "2025-07-01"),
    sex: few("woman", "man", "another", "undeclared", "unknown"),
    organisation: fc.option(few("moha", "mps", "vwu")),
    governmentLevel: fc.option(few("central", "province")),
    positionLevel: fc.option(few("leader", "expert")),
    mode: fc.option(few("in-person", "online")),
    registered: fc.boolean(),
    sessions: fc.record({ expected: few(1, 2, 3, 4), attended: few(0, 1, 2, 3) }),
    minutes: fc.record({ planned: few(0, 90, 181), attended: fc.option(few(0, 45, 200)) }),
    completion: few("met", "not-met", "no-rule"),
  })
  .filter(({ sessions }) => sessions.attended <= sessions.expected);
type Drawn = typeof drawn extends fc.Arbitrary<infer Row> ? Row : never;

/** Lists in which nobody is registered twice: what becomes of that is no matter of counting. */
const lists = fc
  .array(drawn, { maxLength: 25 })
  .map((rows) => rows.filter((row, index) => row.person === null || index === rows.findIndex(isSamePair(row))));
const isSamePair = (row: Drawn) => (other: Drawn) => other.event === row.event && other.person === row.person;

const toFact = (row: Drawn): ParticipationFact => ({
  ...row,
  links: [],
  province: null,
  ageGroup: null,
  roles: ["participant"],
});

beforeAll(async () => {
  await sql`create table oracle_rows (
    event text not null, person text, day date not null, sex text not null, organisation text, government_level text,
    position_level text, mode text, registered boolean not null, expected int not null, attended int not null,
    planned int not null, minutes int, completion text not null
  )`.execute(db());
});

async function enter(rows: readonly Drawn[]): Promise<void> {
  await sql`truncate oracle_rows`.execute(db());
  const entered = rows.map(({ sessions, minutes, governmentLevel, positionLevel, ...row }) => ({
    ...row,
    ...sessions,
    planned: minutes.planned,
    minutes: minutes.attended,
    government_level: governmentLevel,
    position_level: positionLevel,
  }));
  await sql`insert into oracle_rows
    select * from jsonb_populate_recordset(null::oracle_rows, ${JSON.stringify(entered)}::jsonb)`.execute(db());
}

async function counted(by: readonly Dimension[]): Promise<Counted[]> {
  const key = sql`jsonb_build_array(${sql.join(by.map((name) => COLUMNS[name]))})`;
  const { rows } = await sql<Counted>`
    with keyed as (select *, ${by.length === 0 ? sql`'[]'::jsonb` : key} as key from oracle_rows),
      at_events as (select key, event, count(*)::int as came from keyed where attended > 0 group by key, event)
    select key,
      (count(*) filter (where attended > 0))::int as participations,
      (count(distinct person) filter (where attended > 0))::int as named,
      (count(*) filter (where attended > 0 and person is null))::int as nameless,
      coalesce((select max(came) from at_events where at_events.key = keyed.key), 0)::int as fullest,
      (count(*) filter (where attended > 0 and sex = 'woman'))::int as women,
      (count(*) filter (where attended > 0 and sex in ('woman', 'man', 'another')))::int as known,
      coalesce(sum(attended) filter (where attended > 0), 0)::int as attended,
      coalesce(sum(expected) filter (where attended > 0), 0)::int as expected,
      (count(*) filter (where registered or attended > 0))::int as registered,
      (count(*) filter (where registered and attended = 0))::int as absent,
      (count(*) filter (where attended > 0 and completion <> 'no-rule'))::int as ruled,
      (count(*) filter (where attended > 0 and completion = 'met'))::int as met,
      coalesce(sum(case when mode = 'online' and minutes > planned then planned else minutes end)
        filter (where attended > 0), 0)::int as noted,
      coalesce(sum(planned) filter (where attended > 0 and minutes is null), 0)::int as unnoted,
      coalesce(sum(planned * attended * (12 / expected)) filter (where attended > 0 and minutes is null), 0)::int
        as estimated
    from keyed group by key`.execute(db());
  return rows;
}

const NOTHING: Omit<Counted, "key"> = {
  participations: 0,
  named: 0,
  nameless: 0,
  fullest: 0,
  women: 0,
  known: 0,
  attended: 0,
  expected: 0,
  registered: 0,
  absent: 0,
  ruled: 0,
  met: 0,
  noted: 0,
  unnoted: 0,
  estimated: 0,
};

/** Decimals tell days apart: they are counted in fractions of which each says its own. */
const days = (minutes: number) => (minutes / 360).toFixed(9);

/** A measurement as two numbers over a third: its value, or between what it lies; why there is none. */
function told(measurement: OpenMeasurement): string {
  if ("reason" in measurement) return `${measurement.status} ${measurement.reason}`;
  const { lower, upper } = measurement.bounds;
  if (measurement.measure === "DEL-03" && measurement.status === "ok" && upper) {
    const say = ({ numerator, denominator }: typeof lower) => (numerator / denominator).toFixed(9);
    return `${say(measurement.value)} in ${say(lower)}…${say(upper)}`;
  }
  const bounds = `${lower.numerator}/${lower.denominator}…${upper?.numerator}/${upper?.denominator}`;
  return measurement.status === "ok"
    ? `${measurement.value.numerator}/${measurement.value.denominator} in ${bounds}`
    : bounds;
}

const whole = (lower: number, upper: number) =>
  lower === upper ? `${lower}/1 in ${lower}/1…${upper}/1` : `${lower}/1…${upper}/1`;
const share = (part: number, all: number, ofNothing: string) =>
  all === 0 ? `undefined ${ofNothing}` : `${part}/${all} in ${part}/${all}…${part}/${all}`;

/** What a measure is, by what the database counted. */
const EXPECTED = {
  "PRT-01": ({ participations }: Counted) => whole(participations, participations),
  // Everybody who gave no name may be somebody else, or somebody from another event.
  "PRT-02": ({ named, nameless, fullest }: Counted) => whole(Math.max(named, fullest), named + nameless),
  "PRT-05": ({ participations, ruled, met }: Counted) =>
    participations > 0 && ruled === 0 ? "not-applicable no-completion-rule" : share(met, ruled, "nobody-started"),
  "PRT-06": ({ attended, expected }: Counted) => share(attended, expected, "nobody-started"),
  "PRT-07": ({ absent, registered }: Counted) => share(absent, registered, "nobody-registered"),
  "PRT-08": ({ participations, women, known }: Counted) => {
    if (participations === 0) return "undefined nobody-came";
    if (known === 0) return "missing women-not-counted";
    const unknown = participations - known;
    return `${women}/${known} in ${women}/${participations}…${women + unknown}/${participations}`;
  },
  "PRT-16": ({ participations, known }: Counted) => share(participations - known, participations, "nobody-came"),
  "DEL-03": ({ noted, unnoted, estimated }: Counted) =>
    `${days(noted + estimated / 12)} in ${days(noted)}…${days(noted + unnoted)}`,
} as const;

test("the model and its store count what the database counts, by any two dimensions, with anything missing", async () => {
  const measures = Object.keys(EXPECTED) as (keyof typeof EXPECTED)[];
  const dimensions = fc.uniqueArray(fc.constantFrom(...DIMENSIONS), { maxLength: 2 });
  // One store for all lists: its tables follow from each to the next.
  const store = participationStore(REFERENCE);
  let numbers: readonly number[] = [];
  let cells = 0;
  await fc.assert(
    fc.asyncProperty(lists, dimensions, async (rows, by) => {
      await enter(rows);
      const found = new Map((await counted(by)).map((row) => [JSON.stringify(row.key), row]));
      const facts = rows.map(toFact);
      for (const number of numbers) store.remove(number);
      numbers = store.addAll(facts);
      for (const measure of measures) {
        const table = measureParticipations({ measure, by }, facts, REFERENCE);
        expect(store.measure({ measure, by })).toEqual(table);
        for (const { key, measurement } of table.cells) {
          expect(told(measurement)).toBe(EXPECTED[measure](found.get(JSON.stringify(key)) ?? { key, ...NOTHING }));
          cells += 1;
        }
      }
    }),
    { numRuns: 60 },
  );
  expect(cells).toBeGreaterThan(1_000);
});
