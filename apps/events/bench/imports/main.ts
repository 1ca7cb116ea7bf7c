/**
 * A list of 10,000 people in twelve columns on its way from the file onto the list of an event, step by step as the page
 * and the server take it: with nobody on record, and with half of the list on record. The floor is a bare parser: the two
 * parts of the workbook that hold what is in it, unzipped and gone through, with nothing made of them.
 */
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { ProgrammeEvent } from "@wps/model";
import type { Kysely } from "kysely";
import { SaxesParser } from "saxes";
import { chanceFrom } from "../../../../tools/bench/chance.ts";
import { sayGoal } from "../../../../tools/bench/goal.ts";
import { medianOf } from "../../../../tools/bench/median.ts";
import { print } from "../../../../tools/bench/print.ts";
import { sized } from "../../../../tools/bench/smoke.ts";
import { toCount, toMilliseconds, toRatio, toTable } from "../../../../tools/bench/table.ts";
import { OrganisationList } from "../../src/contract/organisations.ts";
import { connectTo } from "../../src/server/db/connection.ts";
import type { Tables } from "../../src/server/db/tables.ts";
import { seedAccounts } from "../../test/actors.ts";
import { testApp } from "../../test/app.ts";
import { plannedEvent } from "../../test/planned-event.ts";
import { SILENT } from "../../test/server.ts";
import { startDatabases } from "../api/databases.ts";
import { type Imported, type ImportOrder, importTimed, STEPS } from "./import-steps.ts";
import { type BenchList, benchLists } from "./list.ts";

const ROWS = sized(10_000, 100);
const RUNS = sized(5, 1);
const COLUMNS = 12;
const SEED = 20_261_123;

/** How long a bare parser takes for what is in the workbook, in milliseconds. */
function bareParse({ parts }: BenchList): number {
  const zipped = parts.map((part) => deflateRawSync(part));
  globalThis.gc?.();
  const began = performance.now();
  for (const part of zipped) new SaxesParser().write(inflateRawSync(part).toString()).close();
  return performance.now() - began;
}

const totalOf = ({ steps }: Imported) => STEPS.reduce((sum, step) => sum + steps[step], 0);

/** Imports a list into an event of its own and takes it off again, as often as it takes. */
async function measured(order: Omit<ImportOrder, "bytes" | "event">, list: BenchList) {
  const event = await plan(order);
  const bare: number[] = [];
  const runs: Imported[] = [];
  // The first time does not count: threads start, and code is compiled.
  for (let run = 0; run <= RUNS; run += 1) {
    const floor = bareParse(list);
    globalThis.gc?.();
    const imported = await importTimed({ ...order, event, bytes: list.bytes });
    const undone = await order.app.delete(imported.undo);
    if (!undone.ok) throw new Error(await undone.text());
    if (run === 0) continue;
    bare.push(floor);
    runs.push(imported);
  }
  return { bare: medianOf(bare), total: medianOf(runs.map(totalOf)), runs };
}

async function plan({ app }: Pick<ImportOrder, "app">): Promise<ProgrammeEvent> {
  return ProgrammeEvent.parse(await (await app.post("/api/events", plannedEvent())).json());
}

function tell(title: string, { bare, total, runs }: Awaited<ReturnType<typeof measured>>): void {
  const [first] = runs;
  if (first === undefined) return;
  print(
    `${title}: ${toCount(first.rows)} rows read, ${toCount(first.added)} on the list, ${toCount(first.fresh)} new\n`,
  );
  const row = (name: string, ms: number) => [
    name,
    toMilliseconds(ms),
    toCount((ROWS / ms) * 1_000),
    toRatio(ms / bare),
  ];
  print(
    `${toTable(
      ["", "median", "rows a second", "beside the bare parser"],
      [
        row("a bare parser", bare),
        ...STEPS.map((step) => row(step, medianOf(runs.map(({ steps }) => steps[step])))),
        row("all of it", total),
      ],
    )}\n`,
  );
  print(
    sayGoal({
      name: "rows a second from the file to the list",
      value: ROWS / (total / 1_000),
      bound: { atLeast: 1_000 },
      toText: toCount,
    }),
  );
  print(
    sayGoal({ name: "all of it beside the bare parser", value: total / bare, bound: { atMost: 100 }, toText: toRatio }),
  );
  print();
}

async function compare(db: Kysely<Tables>): Promise<void> {
  await seedAccounts(db);
  const app = testApp(db);
  const organisations = OrganisationList.parse(await (await app.get("/api/organisations")).json()).items;
  const { list, onRecord } = benchLists(ROWS, organisations, chanceFrom(SEED));
  const order = { app, organisations };
  print(
    `${toCount(ROWS)} rows in ${COLUMNS} columns, ${toCount(list.bytes.length / 1024)} kB; medians of ${RUNS} runs\n`,
  );
  tell("Nobody on record", await measured(order, list));
  await importTimed({ ...order, event: await plan(order), bytes: onRecord.bytes });
  tell(`${toCount(ROWS)} on record, half of the list among them`, await measured(order, list));
  const { maxRSS } = process.resourceUsage();
  print(
    `Most memory of the process, with both sides of the wire and the reading thread in it: ${toCount(maxRSS / 1024)} MB`,
  );
}

const databases = await startDatabases();
try {
  const db = connectTo(await databases.filled("imports", []), SILENT);
  await compare(db).finally(() => db.destroy());
} finally {
  await databases.stop();
}
