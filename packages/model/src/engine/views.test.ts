import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { recordStore, type View } from "./index.js";

const SHAPE = { dimensions: ["day", "tasks", "roles"], keys: ["person"], quantities: ["hours"] } as const;

interface OneRecord {
  readonly day: string | null;
  readonly tasks: string | null;
  readonly roles: string | null;
  readonly person: string | null;
  readonly hours: number | null;
}

const listed = (text: string | null) => (text ? text.split(" ") : [null]);
const MONTH: View<"day"> = { of: "day", as: (day) => day?.slice(0, 7) ?? null };
const TASK: View<"tasks"> = { of: "tasks", asEach: listed };
const PILLAR: View<"tasks"> = { of: "tasks", asEach: (text) => listed(text).map((task) => task?.slice(0, 1) ?? null) };
const ROLE: View<"roles"> = { of: "roles", asEach: listed };
const VIEWS = { month: MONTH, task: TASK, pillar: PILLAR, role: ROLE };
type Viewed = keyof typeof VIEWS;

const few = <const Value>(...values: readonly Value[]) => fc.constantFrom(...values);
const anyRecord: fc.Arbitrary<OneRecord> = fc.record({
  day: few("2025-01-01", "2025-01-31", "2025-02-01", null),
  tasks: few("a1", "a1 a2", "b1", "a2 b1", null),
  roles: few("chair", "chair speaker", "speaker", null),
  person: few("p", "q", "r", null),
  hours: few(1, 2, 3, null),
});

/** What a record is in a view, each once. */
const seenAs = (record: OneRecord, name: Viewed): readonly (string | null)[] => {
  const view: View<"day" | "tasks" | "roles"> = VIEWS[name];
  const text = record[view.of];
  return "as" in view ? [view.as(text)] : [...new Set(view.asEach(text))];
};

interface Asked {
  readonly by: readonly Viewed[];
  readonly where: { readonly [Name in Viewed]?: readonly (string | null)[] };
}

/** The records of each cell, by its categories. */
function cellsByHand(records: readonly OneRecord[], { by, where }: Asked): Map<string, OneRecord[]> {
  const cells = new Map<string, OneRecord[]>();
  const wantedIn = (name: Viewed, category: string | null) => where[name]?.includes(category) ?? true;
  for (const record of records) {
    const names = Object.keys(VIEWS) as Viewed[];
    if (names.some((name) => !seenAs(record, name).some((category) => wantedIn(name, category)))) continue;
    let keys: (string | null)[][] = [[]];
    for (const name of by) {
      const categories = seenAs(record, name).filter((category) => wantedIn(name, category));
      keys = keys.flatMap((key) => categories.map((category) => [...key, category]));
    }
    for (const key of keys) cells.set(JSON.stringify(key), [...(cells.get(JSON.stringify(key)) ?? []), record]);
  }
  return cells;
}

/** How often each key comes. */
function timesOf(records: readonly OneRecord[]): number[] {
  const times = new Map<string, number>();
  for (const { person } of records) if (person !== null) times.set(person, (times.get(person) ?? 0) + 1);
  return [...times.values()];
}

/** What a store says of the cells in which something is. */
function told(store: ReturnType<typeof emptyStore>, asked: Asked) {
  const question = { by: asked.by, where: asked.where, views: VIEWS };
  const [counts, hours] = [store.count(question), store.sum("hours", question)];
  const [persons, repeats] = [store.distinct("person", question), store.repeats("person", question)];
  return Object.fromEntries(
    [...counts.cells()].map(({ at, count }) => {
      const codes = asked.by.map((name) => counts.categories(name).indexOf(at[name]));
      expect([counts.countAt(codes), persons.countAt(codes)]).toEqual([count, persons.count(at)]);
      return [
        JSON.stringify(asked.by.map((name) => at[name])),
        [count, hours.sumAt("hours", codes), persons.count(at), repeats.repeatedAt(codes), repeats.mostAt(codes)],
      ];
    }),
  );
}

const expected = (records: readonly OneRecord[], asked: Asked) =>
  Object.fromEntries(
    [...cellsByHand(records, asked)].map(([key, own]) => {
      const times = timesOf(own);
      const hours = own.reduce((sum, record) => sum + (record.hours ?? 0), 0);
      return [key, [own.length, hours, times.length, times.filter((n) => n > 1).length, Math.max(0, ...times)]];
    }),
  );

const emptyStore = (tables = 256) => recordStore(SHAPE, { tables });

const anyAsked: fc.Arbitrary<Asked> = fc.record({
  by: fc.uniqueArray(few("month", "task", "pillar", "role"), { maxLength: 3 }),
  where: fc.record(
    {
      month: few<readonly (string | null)[]>(["2025-01"], [null, "2025-02"]),
      task: few<readonly (string | null)[]>(["a1", "b1"], [null]),
    },
    { requiredKeys: [] },
  ),
});

describe("dimensions seen in other ways", () => {
  it.each([256, 1])("are counted as by hand, while records come, change and go, with %i tables kept", (tables) => {
    fc.assert(
      fc.property(
        fc.array(anyAsked, { minLength: 1, maxLength: 3 }),
        fc.array(anyRecord, { maxLength: 20 }),
        fc.array(fc.tuple(fc.nat(), anyRecord, few("add", "addAll", "replace", "remove")), { maxLength: 10 }),
        (questions, first, changes) => {
          const store = emptyStore(tables);
          const start = store.addAll(first);
          const held = new Map(first.map((record, nth) => [start + nth, record]));
          for (const [nth, record, does] of [[0, undefined, "ask"] as const, ...changes]) {
            const number = [...held.keys()][nth % held.size];
            if (does === "add") held.set(store.add(record), record);
            if (does === "addAll") held.set(store.addAll([record]), record);
            if (does === "replace" && number !== undefined) {
              store.replace(number, record);
              held.set(number, record);
            }
            if (does === "remove" && number !== undefined) {
              store.remove(number);
              held.delete(number);
            }
            for (const asked of questions) expect(told(store, asked)).toEqual(expected([...held.values()], asked));
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  it("are counted alike with and without WebAssembly", () => {
    const records = fc.sample(anyRecord, { numRuns: 3_000, seed: 1 });
    const cells = [true, false].map((wasm) => {
      const store = recordStore(SHAPE, { wasm });
      store.addAll(records);
      return [...store.sum("hours", { by: ["month", "day"], where: { task: ["a1"] }, views: VIEWS }).cells()];
    });
    expect(cells[0]).toEqual(cells[1]);
    expect(cells[0]?.length).toBeGreaterThan(3);
  });

  it("a view is asked once a category, and not once a record", () => {
    const asked: (string | null)[] = [];
    const store = emptyStore();
    const record = { day: "2025-01-01", tasks: null, roles: null, person: null, hours: 1 };
    store.addAll(Array.from({ length: 100 }, () => record));
    const view: View<"day"> = { of: "day", as: (day) => String(asked.push(day)) };
    const table = store.count({ by: ["seen"], views: { seen: view } });
    store.add(record);
    store.add({ ...record, day: null });
    expect([asked, table.count({ seen: "1" }), table.count({ seen: "2" })]).toEqual([["2025-01-01", null], 101, 1]);
  });
});

it("of more tables than are kept the one goes that was not asked for longest", () => {
  const store = emptyStore(2);
  const record = { day: "2025-01-01", tasks: null, roles: null, person: null, hours: 1 };
  const [all, byDay] = [store.count(), store.count({ by: ["day"] })];
  store.count();
  store.sum("hours");
  store.add(record);
  expect([
    all.count(),
    byDay.count({ day: "2025-01-01" }),
    store.count({ by: ["day"] }).count({ day: "2025-01-01" }),
  ]).toEqual([1, 0, 1]);
});

it("a record is told again as it came", () => {
  const store = emptyStore();
  const record = { day: "2025-01-01", tasks: null, roles: "chair", person: null, hours: 0 };
  const [first, second] = [store.add(record), store.add({ ...record, person: "p", hours: null })];
  expect(store.record(first)).toEqual(record);
  expect(store.record(second)).toEqual({ ...record, person: "p", hours: null });
  expect([store.codeOf(first, "person"), store.codeOf(second, "roles")]).toEqual([0, store.codeOf(first, "roles")]);
  store.remove(first);
  expect([[...store.numbers()], store.has(first), store.has(second)]).toEqual([[second], false, true]);
  expect(() => store.record(first)).toThrow(RangeError);
});
