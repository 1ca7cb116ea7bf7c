/**
 * The share of women among 100,000 participations, by month and province and by organisation as now: grouped by the
 * database for each request, beside a store that follows every change. Both have to come to the same counts first.
 */
import { isDeepStrictEqual } from "node:util";
import { REFERENCE } from "@wps/model/catalogue";
import { type ParticipationFact, type ParticipationStore, participationStore } from "@wps/model/indicators";
import { Client } from "pg";
import { sayGoal } from "../../../../tools/bench/goal.ts";
import { medianOf } from "../../../../tools/bench/median.ts";
import { print } from "../../../../tools/bench/print.ts";
import { sized } from "../../../../tools/bench/smoke.ts";
import { type Row, toCount, toMilliseconds, toRatio, toTable } from "../../../../tools/bench/table.ts";
import { startDatabases } from "../api/databases.ts";
import { askSql, countsOf, enterFacts, QUESTIONS, type STATEMENTS } from "./by-sql.ts";
import { factsOf } from "./facts.ts";

const FACTS = sized(100_000, 2_000);
const RUNS = sized(40, 2);
const COLD_RUNS = sized(3, 1);
/** Two primes: which fact changes, and whose sex it gets. */
const CHANGED = 7_919;
const TAKEN_FROM = 104_729;

type Name = keyof typeof STATEMENTS;

/** How long each of some requests took, in milliseconds: the one in the middle. */
async function median(runs: number, request: (nth: number) => unknown): Promise<number> {
  await request(0);
  const times: number[] = [];
  for (let nth = 1; nth <= runs; nth += 1) {
    const began = performance.now();
    await request(nth);
    times.push(performance.now() - began);
  }
  return medianOf(times);
}

/** A store with all facts, and the number of each. */
function filled(facts: readonly ParticipationFact[]) {
  const store = participationStore(REFERENCE);
  return { store, numbers: store.addAll(facts) };
}

/** Records somebody with the sex of somebody else. */
function change(
  store: ParticipationStore,
  numbers: readonly number[],
  facts: readonly ParticipationFact[],
  nth: number,
) {
  const index = (nth * CHANGED) % facts.length;
  const [fact, other, number] = [facts[index], facts[(nth * TAKEN_FROM) % facts.length], numbers[index]];
  if (fact && other && number !== undefined) store.replace(number, { ...fact, sex: other.sex });
}

async function compare(name: Name, client: Client, facts: readonly ParticipationFact[]): Promise<number> {
  const asked = QUESTIONS[name];
  const { store, numbers } = filled(facts);
  if (!isDeepStrictEqual(countsOf(store.measure(asked)), countsOf(await askSql(client, name)))) {
    throw new Error(`${name}: the database counts otherwise`);
  }
  const bySql = await median(RUNS, () => askSql(client, name));
  const changed = await median(RUNS, (nth) => {
    change(store, numbers, facts, nth);
    return store.measure(asked);
  });
  const kept = await median(RUNS, () => store.measure(asked));
  const cold = await median(COLD_RUNS, () => filled(facts).store.measure(asked));
  const row = (what: string, time: number): Row => [what, toMilliseconds(time), toRatio(bySql / time)];
  print(`women's share ${name}: ${toCount(store.measure(asked).cells.length)} cells\n`);
  print(
    `${toTable(
      ["", "median", "SQL beside it"],
      [
        row("PostgreSQL, grouped for each request", bySql),
        row("ours, one fact changed before each request", changed),
        row("ours, nothing changed", kept),
        row("ours, from objects", cold),
      ],
    )}\n`,
  );
  return bySql / changed;
}

const databases = await startDatabases();
try {
  const client = new Client({ connectionString: await databases.filled("measures", []) });
  await client.connect();
  try {
    const facts = factsOf(FACTS);
    await enterFacts(client, facts);
    const { rows } = await client.query<{ server_version: string }>("show server_version");
    print(
      `${toCount(facts.length)} participations, PostgreSQL ${rows[0]?.server_version}, medians of ${RUNS} requests\n`,
    );
    for (const name of ["by month and province", "by organisation as now"] as const) {
      const value = await compare(name, client, facts);
      print(
        `${sayGoal({ name: `changed and asked ${name}, beside SQL`, value, bound: { atLeast: 20 }, toText: toRatio })}\n`,
      );
    }
  } finally {
    await client.end();
  }
} finally {
  await databases.stop();
}
