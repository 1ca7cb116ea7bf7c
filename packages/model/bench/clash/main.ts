/**
 * Clashes over all events: everything in one pass, and one session that moved checked again. The peer is every two bookings beside
 * each other, as far as that ends; the floor is one sorted sweep over columns of numbers that only counts. Both are for what one
 * alone can have, while ours finds crowds besides and says of each clash who, what, why and when.
 */
import { type Booking, bookingsOf, clashesAmong, clashIndex } from "@wps/model/clash";
import { type Goal, sayGoal } from "../../../../tools/bench/goal.ts";
import { medianOf } from "../../../../tools/bench/median.ts";
import { print } from "../../../../tools/bench/print.ts";
import { sized } from "../../../../tools/bench/smoke.ts";
import { toCount, toMilliseconds, toRatio, toTable } from "../../../../tools/bench/table.ts";
import { clashesByPairs } from "./by-pairs.ts";
import { clashesBySweep, plainly } from "./by-sweep.ts";
import { type PlannedEvent, plannedEvents } from "./events.ts";

const ROUNDS = sized(5, 1);
const MOVES = sized(500, 20);
const SESSIONS = [1_000, 5_000, 20_000, 50_000].map((count) => sized(count, count / 50));
/** Every two of more sessions than this take minutes, and of the most that are tried they are tried once. */
const MOST_OF_PAIRS = sized(5_000, 100);
const pairRounds = (sessions: number) => (sessions < MOST_OF_PAIRS ? sized(3, 1) : 1);

function timed<Result>(work: () => Result): { readonly ms: number; readonly result: Result } {
  globalThis.gc?.();
  const start = performance.now();
  const result = work();
  return { ms: performance.now() - start, result };
}

const medianMs = <Result>(rounds: number, work: () => Result): { readonly ms: number; readonly result: Result } => {
  const all = Array.from({ length: rounds }, () => timed(work));
  const [first] = all;
  if (first === undefined) throw new Error("there is a round");
  return { ms: medianOf(all.map(({ ms }) => ms)), result: first.result };
};

/** The event with its first session a day later. */
function moved({ event, people }: PlannedEvent): Booking[] {
  const [first, second, ...others] = event.sessions;
  const sessions = first && second ? [{ ...first, date: second.date }, second, ...others] : event.sessions;
  return bookingsOf({ ...event, sessions }, people);
}

function measured(sessions: number) {
  const events = plannedEvents(sessions);
  const taking = medianMs(ROUNDS, () => events.flatMap(({ event, people }) => bookingsOf(event, people)));
  const bookings = taking.result;
  const ours = medianMs(ROUNDS, () => clashesAmong(bookings));
  const plain = plainly(bookings);
  const floor = medianMs(ROUNDS, () => clashesBySweep(plain));
  const pairs = sessions <= MOST_OF_PAIRS ? medianMs(pairRounds(sessions), () => clashesByPairs(bookings)) : undefined;
  const twice = ours.result.filter(({ why }) => why.code === "taken-twice").length;
  if (twice !== floor.result) throw new Error(`the sweep finds ${floor.result} and not ${twice}`);
  if (pairs && twice !== pairs.result) throw new Error(`every two by every two finds ${pairs.result} and not ${twice}`);

  const index = clashIndex();
  const filing = timed(() => {
    for (const { event, people } of events) index.put(event.id, bookingsOf(event, people));
  });
  const some = events.slice(0, MOVES).map((planned) => ({ planned, after: moved(planned) }));
  const moving = some.map(({ planned, after }) => {
    const start = performance.now();
    index.clashesWith(after.filter(({ nth }) => nth === 0));
    index.put(planned.event.id, after);
    return performance.now() - start;
  });
  return {
    sessions,
    bookings: bookings.length,
    clashes: ours.result.length,
    taking: taking.ms,
    ours: ours.ms,
    floor: floor.ms,
    pairs: pairs?.ms,
    filing: filing.ms,
    move: medianOf(moving),
  };
}

/** Whatever runs first pays for compiling. */
measured(SESSIONS[0] ?? 0);
const results = SESSIONS.map(measured);

print(`events of five sessions with a room, a host and ten people; medians of ${ROUNDS} rounds, of ${MOVES} moves\n`);
print(
  `${toTable(
    [
      "sessions",
      "bookings",
      "clashes",
      "booking",
      "one pass",
      "floor",
      "beside it",
      "pairs",
      "beside them",
      "filing",
      "a move",
    ],
    results.map(({ sessions, bookings, clashes, taking, ours, floor, pairs, filing, move }) => [
      toCount(sessions),
      toCount(bookings),
      toCount(clashes),
      toMilliseconds(taking),
      toMilliseconds(ours),
      toMilliseconds(floor),
      toRatio(ours / floor),
      pairs === undefined ? "not run" : toMilliseconds(pairs),
      pairs === undefined ? "" : toRatio(ours / pairs),
      toMilliseconds(filing),
      toMilliseconds(move),
    ]),
  )}\n`,
);

const [first, last] = [results[0], results.at(-1)];
/** By which power of the sessions a time grows from the fewest to the most. */
const growth = (of: (result: (typeof results)[number]) => number): number =>
  first && last ? Math.log(of(last) / of(first)) / Math.log(last.sessions / first.sessions) : Number.NaN;
const toPower = (power: number) => `n^${power.toFixed(2)}`;
print(
  `growth from the fewest to the most sessions: one pass ${toPower(growth(({ ours }) => ours))}, ` +
    `floor ${toPower(growth(({ floor }) => floor))}, a move ${toPower(growth(({ move }) => move))}\n`,
);
const goals: readonly Goal[] = last
  ? [
      { name: "growth of one pass", value: growth(({ ours }) => ours), bound: { atMost: 1.3 }, toText: toPower },
      { name: "one pass beside the floor", value: last.ours / last.floor, bound: { atMost: 5 }, toText: toRatio },
      { name: "one moved session", value: last.move, bound: { atMost: 1 }, toText: toMilliseconds },
    ]
  : [];
for (const goal of goals) print(sayGoal(goal));
