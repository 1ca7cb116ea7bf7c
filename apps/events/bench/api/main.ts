/**
 * Reading a month and an event over HTTP, beside the least that a server can do: the same bytes from a bare Hono, and the
 * same JSON from a bare Hono with a hand-written statement.
 */
import { isDeepStrictEqual } from "node:util";
import { sayGoal } from "../../../../tools/bench/goal.ts";
import { print } from "../../../../tools/bench/print.ts";
import { sized } from "../../../../tools/bench/smoke.ts";
import { type Row, toCount, toMilliseconds, toRatio, toTable } from "../../../../tools/bench/table.ts";
import type { EventPage } from "../../src/contract/events.ts";
import { type GeneratedEvent, generatedEvents } from "../generated-events.ts";
import { type Contender, startContender } from "./contenders.ts";
import { startDatabases } from "./databases.ts";
import { type Answered, answeredBy, middleOf } from "./load.ts";

const SIZES = [sized(1_000, 300), sized(10_000, 400)];
const ROUNDS = sized(3, 1);
const MONTH = "/api/events?from=2026-11-01&to=2026-11-30&limit=500";
/** More pages than are kept, so that each is read anew: a month holds fewer events than the smallest limit. */
const PAGES_READ_ANEW = Array.from({ length: 200 }, (_, index) => MONTH.replace("500", `${300 + index}`));

/** More events than are kept, for the same reason. */
const EVENTS_READ_ANEW = 600;

const isOpen = ({ event }: GeneratedEvent) => event.publication === "published" && event.sensitivity === "open";

/** What is asked of which server. */
interface Question {
  readonly name: string;
  readonly server: Contender;
  readonly paths: readonly string[];
}

/** All that is known of how a question was answered. */
interface Result extends Question {
  readonly answered: Answered;
  readonly statements: number;
}

const spread = (count: number) => generatedEvents({ count, from: "2024-01-01", to: "2030-12-31" });

async function measured(questions: readonly Question[]): Promise<Result[]> {
  const runs = questions.map((): Answered[] => []);
  for (const { server, paths } of questions) await answeredBy(server.url, paths, 1);
  // In turns, so that a slow moment of the machine hits all of them.
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, { server, paths }] of questions.entries()) {
      runs[index]?.push(await answeredBy(server.url, paths));
    }
  }
  const results: Result[] = [];
  for (const [index, question] of questions.entries()) {
    results.push({ ...question, answered: middleOf(runs[index] ?? []), statements: await statementsFor(question) });
  }
  return results;
}

/** How many statements an answer takes, on average over all the paths. */
async function statementsFor({ server, paths }: Question): Promise<number> {
  // Once without counting, so that what is kept is there: of more than are kept, each is read anew all the same.
  for (const path of paths) await bodyOf(server, path);
  const before = await server.statements();
  for (const path of paths) await bodyOf(server, path);
  return ((await server.statements()) - before) / paths.length;
}

async function bodyOf(server: Contender, path: string): Promise<string> {
  const response = await fetch(server.url + path);
  if (!response.ok) throw new Error(`${path} was answered ${response.status}`);
  return response.text();
}

function toRow(result: Result, base: Answered): Row {
  const { name, answered, statements } = result;
  return [
    name,
    toMilliseconds(answered.p50),
    toMilliseconds(answered.p99),
    `${toCount(answered.throughput)}/s`,
    toRatio(answered.p50 / base.p50),
    toCount(statements),
  ];
}

async function compare(events: readonly GeneratedEvent[], database: string): Promise<Result[]> {
  const ours = await startContender("ours", database);
  const byHand = await startContender("by-hand", database);
  const bytes = await startContender("same-bytes", database);
  try {
    return await comparison(events, { ours, byHand, bytes });
  } finally {
    await Promise.all([ours.stop(), byHand.stop(), bytes.stop()]);
  }
}

type Contenders = Readonly<Record<"ours" | "byHand" | "bytes", Contender>>;

async function comparison(events: readonly GeneratedEvent[], { ours, byHand, bytes }: Contenders): Promise<Result[]> {
  const [event = "", ...manyMore] = events.filter(isOpen).map(({ id }) => `/api/events/${id}`);
  const manyEvents = manyMore.slice(0, EVENTS_READ_ANEW);
  const answers = new Map<string, string>();
  for (const path of [MONTH, event]) {
    const body = await bodyOf(ours, path);
    if (!isDeepStrictEqual(JSON.parse(body), JSON.parse(await bodyOf(byHand, path)))) {
      throw new Error(`${path}: the answer by hand is another one`);
    }
    answers.set(path, body);
  }
  bytes.learn(answers);
  const page: EventPage = JSON.parse(answers.get(MONTH) ?? "");
  return measured([
    { name: `month of ${page.total}: ours`, server: ours, paths: [MONTH] },
    { name: "month: ours, read anew", server: ours, paths: PAGES_READ_ANEW },
    { name: "month: bare Hono, same bytes", server: bytes, paths: [MONTH] },
    { name: "month: bare Hono, SQL by hand", server: byHand, paths: [MONTH] },
    { name: "event: ours", server: ours, paths: [event] },
    { name: "event: ours, read anew", server: ours, paths: manyEvents },
    { name: "event: bare Hono, same bytes", server: bytes, paths: [event] },
    { name: "event: bare Hono, SQL by hand", server: byHand, paths: [event] },
  ]);
}

const HEADS = ["", "p50", "p99", "answers", "beside the first", "statements"];

const databases = await startDatabases();
try {
  for (const size of SIZES) {
    const events = spread(size);
    const results = await compare(events, await databases.filled(`of_${size}`, events));
    print(`${toCount(size)} events over seven years, read by the public, 4 connections, medians of ${ROUNDS} runs\n`);
    const [month, , , , event] = results;
    if (month === undefined || event === undefined) throw new Error("nothing was measured");
    const rows = results.map((result, index) => toRow(result, index < 4 ? month.answered : event.answered));
    print(`${toTable(HEADS, rows)}\n`);
  }

  const own = generatedEvents({ count: sized(100, 10), from: "2026-11-02", to: "2026-11-27", seed: 2 });
  const others = [
    ...generatedEvents({ count: sized(5_000, 20), from: "2024-01-01", to: "2026-10-20", seed: 3 }),
    ...generatedEvents({ count: sized(5_000, 20), from: "2026-12-01", to: "2030-12-31", seed: 4 }),
  ];
  const alone = await startContender("ours", await databases.filled("alone", own));
  const among = await startContender("ours", await databases.filled("among", [...own, ...others]));
  const [without, withOthers] = await measured([
    { name: `month of ${own.length}, read anew, nothing outside`, server: alone, paths: PAGES_READ_ANEW },
    {
      name: `month of ${own.length}, read anew, ${toCount(others.length)} outside`,
      server: among,
      paths: PAGES_READ_ANEW,
    },
  ]);
  await Promise.all([alone.stop(), among.stop()]);
  if (without === undefined || withOthers === undefined) throw new Error("nothing was measured");
  print(`${toTable(HEADS, [toRow(without, without.answered), toRow(withOthers, without.answered)])}\n`);
  const value = withOthers.answered.p50 / without.answered.p50;
  print(sayGoal({ name: "a month among others, beside alone", value, bound: { atMost: 1.2 }, toText: toRatio }));
} finally {
  await databases.stop();
}
