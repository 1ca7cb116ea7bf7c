import { provinceListOn, toProvinceKey } from "@wps/model";
import { REFERENCE } from "@wps/model/catalogue";
import {
  type AskedOfParticipations,
  measureParticipations,
  type ParticipationFact,
  type ParticipationTable,
} from "@wps/model/indicators";
import { type Client, types } from "pg";

const BATCH = 10_000;

const TABLES = `
  create table participations (event text not null, person text, day date not null, sex text not null,
    organisation text, province text, attended int not null);
  create table provinces_seen (province text primary key, seen text not null);
  create table agencies_now (organisation text primary key, now text not null)`;

const NUMBERS = `count(*) as rows,
  count(*) filter (where attended > 0 and sex = 'woman') as women,
  count(*) filter (where attended > 0 and sex in ('man', 'another')) as others,
  count(*) filter (where attended > 0 and sex in ('undeclared', 'unknown')) as unknown`;

/** The question in SQL: the whole and its parts in one statement. */
export const STATEMENTS = {
  "by month and province": `select to_char(month, 'YYYY-MM') as first, seen as second, grouping(month) = 1 as whole, ${NUMBERS}
    from (select date_trunc('month', day) as month, seen, attended, sex
      from participations left join provinces_seen using (province)) as read
    group by grouping sets ((month, seen), ())`,
  "by organisation as now": `select now as first, grouping(now) = 1 as whole, ${NUMBERS}
    from participations left join agencies_now using (organisation) group by grouping sets ((now), ())`,
} as const;

/** The same question of the model. */
export const QUESTIONS: Readonly<Record<keyof typeof STATEMENTS, AskedOfParticipations>> = {
  "by month and province": { measure: "PRT-08", by: ["month", "province"] },
  "by organisation as now": {
    measure: "PRT-08",
    by: ["organisation"],
    organisations: { as: "now", function: "gender-equality", on: "2026-01-01" },
  },
};

interface Counted {
  readonly first: string | null;
  readonly second?: string | null;
  readonly whole: boolean;
  readonly rows: number;
  readonly women: number;
  readonly others: number;
  readonly unknown: number;
}

const keyOf = ({ province, day }: ParticipationFact) =>
  province === null ? null : toProvinceKey({ code: province, list: provinceListOn(day) });

/** Enters the facts, and what is looked up for each province and organisation. */
export async function enterFacts(client: Client, facts: readonly ParticipationFact[]): Promise<void> {
  await client.query(TABLES);
  for (let from = 0; from < facts.length; from += BATCH) {
    const rows = facts.slice(from, from + BATCH).map((fact) => ({
      ...fact,
      province: keyOf(fact),
      attended: fact.sessions.attended,
    }));
    await insert(client, "participations", rows);
  }
  const provinces = firstOfEach(facts, keyOf).map(([province, fact]) => ({
    province,
    seen: categoryOf(fact, { measure: "PRT-01", by: ["province"] }),
  }));
  await insert(client, "provinces_seen", provinces);
  const organisations = firstOfEach(facts, ({ organisation }) => organisation).map(([organisation, fact]) => ({
    organisation,
    now: categoryOf(fact, QUESTIONS["by organisation as now"]),
  }));
  await insert(client, "agencies_now", organisations);
  await client.query("vacuum analyze");
}

async function insert(client: Client, table: string, rows: readonly object[]): Promise<void> {
  const text = `insert into ${table} select * from jsonb_populate_recordset(null::${table}, $1::jsonb)`;
  await client.query(text, [JSON.stringify(rows)]);
}

function firstOfEach(facts: readonly ParticipationFact[], textOf: (fact: ParticipationFact) => string | null) {
  const first = new Map<string, ParticipationFact>();
  for (const fact of facts) {
    const text = textOf(fact);
    if (text !== null && !first.has(text)) first.set(text, fact);
  }
  return [...first];
}

/** The category that the model reads of a fact. */
const categoryOf = (fact: ParticipationFact, asked: AskedOfParticipations) =>
  measureParticipations(asked, [fact], REFERENCE).cells[0]?.key[0];

const INT8 = { getTypeParser: (oid: number) => (oid === types.builtins.INT8 ? Number : types.getTypeParser(oid)) };

/** Asks the database: a prepared statement, whose rows are read into numbers. */
export async function askSql(client: Client, name: keyof typeof STATEMENTS): Promise<readonly Counted[]> {
  const { rows } = await client.query<Counted>({ name, text: STATEMENTS[name], types: INT8 });
  return rows;
}

/** What an answer says in counts, so that it can be compared: women and all of known sex, of each part in which is somebody. */
export function countsOf(answer: readonly Counted[] | ParticipationTable): string[] {
  if ("cells" in answer) {
    const say = (
      key: readonly (string | null)[],
      { n, unknown, provenance, ...measured }: ParticipationTable["total"],
    ) => JSON.stringify([key, "value" in measured ? measured.value.numerator : 0, n, unknown, provenance?.count]);
    const cells = answer.cells.filter(({ measurement }) => measurement.provenance?.count !== 0);
    return [say([], answer.total), ...cells.map(({ key, measurement }) => say(key, measurement))].sort();
  }
  return answer
    .map(({ first, second, whole, rows, women, others, unknown }) =>
      JSON.stringify([
        whole ? [] : second === undefined ? [first] : [first, second],
        women,
        women + others,
        unknown,
        rows,
      ]),
    )
    .sort();
}
