import { QueryClient, type QueryMeta, QueryObserver } from "@tanstack/react-query";
import { EventId, type EventSummary } from "@wps/model";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { liveChanges } from "./live-changes.ts";
import { WRITTEN_LOOK } from "./written-look.ts";

const id = EventId.parse("0197a000-0000-7000-8000-000000000001");
const other = EventId.parse("0197a000-0000-7000-8000-000000000002");

/** What the server would answer now. */
let revisions: Record<string, number>;
let asked: string[];
let told: (readonly Pick<EventSummary, "id" | "revision">[])[];
let isPressed: boolean;
let queries: QueryClient;
let changes: ReturnType<typeof liveChanges>;
const leaving: (() => void)[] = [];

/** Something on screen shows what a query has. */
async function show(key: readonly unknown[], answer: () => unknown, meta?: QueryMeta): Promise<void> {
  const queryFn = async () => {
    asked.push(key.join(" "));
    return answer();
  };
  leaving.push(
    new QueryObserver(queries, { queryKey: key, queryFn, staleTime: 60_000, ...(meta && { meta }) }).subscribe(
      () => {},
    ),
  );
  await vi.advanceTimersByTimeAsync(0);
}
const month = () => ({ items: Object.entries(revisions).map(([id, revision]) => ({ id, revision })) });

beforeEach(() => {
  vi.useFakeTimers();
  revisions = { [id]: 1, [other]: 1 };
  asked = [];
  told = [];
  isPressed = false;
  queries = new QueryClient();
  changes = liveChanges({ queries, isPressed: () => isPressed, onTold: (events) => told.push(events) });
});
afterEach(() => {
  for (const leave of leaving.splice(0)) leave();
  changes.stop();
  queries.clear();
  vi.useRealTimers();
});

/** Others have given an event another revision, and the stream tells of it. */
function change(event: EventId, revision: number): void {
  revisions[event] = revision;
  changes.onChange({ id: event, revision });
}

test("a changed list has what belongs to the people of the event asked for anew, and nothing else, and tells nobody", async () => {
  for (const key of [
    ["event", id],
    ["event", id, "attendance"],
    ["event", other, "attendance"],
    ["events", {}],
  ]) {
    await show(key, () => ({}));
  }
  asked = [];
  changes.onList({ id });
  changes.onList({ id });
  await vi.advanceTimersByTimeAsync(1_000);
  expect(asked).toEqual([`event ${id} attendance`]);
  expect(told).toEqual([]);
});

test("a change has the event and every list that may hold it asked for anew, once, and tells what is on screen", async () => {
  await show(["events", {}], month);
  await show(["event", id], () => ({ id, revision: revisions[id] }));
  await show(["event", other], () => ({ id: other, revision: revisions[other] }));
  await show(["programmes"], () => []);
  await show(["organisations"], () => []);
  asked = [];
  change(id, 2);
  change(id, 3);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(asked.sort()).toEqual([`event ${id}`, "events [object Object]", "programmes"]);
  expect(told).toEqual([[{ id, revision: 3 }]]);
});

test("what this window wrote itself is asked for anew as well, and not told", async () => {
  await show(["events", {}], month);
  asked = [];
  change(id, 2);
  queries.setQueryData(["event", id], { id, revision: 2 });
  await vi.advanceTimersByTimeAsync(1_000);
  expect(asked).toEqual(["events [object Object]"]);
  expect(told).toEqual([]);
});

test("what is on no list on screen is not told", async () => {
  await show(["events", {}], () => ({ items: [] }));
  change(id, 2);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(told).toEqual([]);
});

test("a gap has everything asked for anew, and tells of nothing: what was told may be out of sight", async () => {
  await show(["events", {}], month);
  await show(["event", id], () => ({ id, revision: 1 }));
  await show(["organisations"], () => []);
  asked = [];
  changes.onGap();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(asked).toHaveLength(3);
  expect(told).toEqual([]);
});

test("nothing moves under a pointer that holds something", async () => {
  await show(["events", {}], month);
  asked = [];
  isPressed = true;
  change(id, 2);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(asked).toEqual([]);
  isPressed = false;
  await vi.advanceTimersByTimeAsync(1_000);
  expect(asked).toEqual(["events [object Object]"]);
});

test("a look at people that is written down is not taken again, whatever has changed", async () => {
  await show(["data-requests", "one"], () => ({}), WRITTEN_LOOK);
  await show(["data-requests"], () => []);
  asked = [];
  change(id, 2);
  changes.onGap();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(asked).toEqual(["data-requests"]);
});
