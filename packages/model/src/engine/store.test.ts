import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type RecordStore, recordStore } from "./index.js";

const SHAPE = {
  dimensions: ["sex", "province", "month"],
  keys: ["person", "event"],
  quantities: ["halfDays", "pre", "post"],
  links: { funder: { of: "event", whole: 100 }, task: { of: "event" } },
} as const;
const AXES = [...SHAPE.dimensions, "funder", "task"] as const;
type Axis = (typeof AXES)[number];
type Name = "sex" | "province" | "month" | "person" | "event";
type Quantity = "halfDays" | "pre" | "post";
type Store = RecordStore<"sex" | "province" | "month", "person" | "event", Quantity, "funder" | "task">;
type OneRecord = { readonly [One in Name]: string | null } & { readonly [One in Quantity]: number | null };

/** What keys are linked to, by link and key: values with weights. */
type Linked = Map<string, readonly (readonly [string | null, number])[]>;

interface Asked {
  readonly kind: "count" | "sum" | "distinct";
  readonly key: "person" | "event";
  readonly of: readonly Quantity[];
  readonly by: readonly Axis[];
  readonly where: { readonly [One in Axis]?: readonly (string | null)[] };
  readonly present: readonly (Quantity | "person" | "event")[];
}

/** The plain way to the same answer: a map by what a cell is called. */
function byHand(records: Iterable<OneRecord>, linked: Linked, { kind, key, of, by, where, present }: Asked) {
  const cells = new Map<string, { count: number; sums: number[]; keys: Set<string> }>();
  const valuesOf = (record: OneRecord, axis: Axis): readonly (readonly [string | null, number])[] => {
    if (axis !== "funder" && axis !== "task") return [[record[axis], 1]];
    const found = record.event === null ? [] : (linked.get(`${axis} ${record.event}`) ?? []);
    return found.length > 0 ? found : [[null, axis === "funder" ? 100 : 1]];
  };
  for (const record of records) {
    const needed = kind === "sum" ? [...present, ...of] : present;
    if (needed.some((name) => record[name] === null)) continue;
    if (AXES.some((axis) => where[axis] && !valuesOf(record, axis).some(([value]) => where[axis]?.includes(value))))
      continue;
    const identity = record[key];
    if (kind === "distinct" && identity === null) continue;
    let places: { at: (string | null)[]; weight: number }[] = [{ at: [], weight: 1 }];
    for (const axis of by) {
      places = places.flatMap(({ at, weight }) =>
        valuesOf(record, axis)
          .filter(([value]) => where[axis]?.includes(value) ?? true)
          .map(([value, part]) => ({ at: [...at, value], weight: weight * part })),
      );
    }
    for (const { at, weight } of places) {
      const name = JSON.stringify(at);
      const cell = cells.get(name) ?? { count: 0, sums: of.map(() => 0), keys: new Set() };
      cells.set(name, cell);
      cell.keys.add(identity ?? "");
      cell.count = kind === "distinct" ? cell.keys.size : cell.count + weight;
      cell.sums = cell.sums.map((sum, index) => sum + weight * (record[of[index] ?? "pre"] ?? 0));
    }
  }
  return Object.fromEntries(
    [...cells].sort().map(([name, { count, sums }]) => [name, kind === "sum" ? [count, ...sums] : [count]]),
  );
}

/** What the store answers, in the same form. */
function answered(store: Store, { kind, key, of, by, where, present }: Asked) {
  const question = { by, where, present };
  if (kind === "sum") {
    const table = store.sum(of, question);
    return inOrder(
      [...table.cells()].map(({ at, count, sums }) => [nameIn(by, at), [count, ...of.map((one) => sums[one])]]),
    );
  }
  const table = kind === "count" ? store.count(question) : store.distinct(key, question);
  return inOrder([...table.cells()].map(({ at, count }) => [nameIn(by, at), [count]]));
}

const nameIn = (by: readonly Axis[], at: { readonly [One in Axis]?: string | null }) =>
  JSON.stringify(by.map((axis) => at[axis]));
const inOrder = (cells: [string, number[]][]) => Object.fromEntries(cells.sort());

const category = (texts: readonly string[]) => fc.constantFrom(null, ...texts);
const SEXES = ["F", "M", ""];
const PROVINCES = ["Hà Nội", "Huế", "Cà Mau", "null"];
const MONTHS = Array.from({ length: 12 }, (_, month) => `2026-${month + 1}`);
const PERSONS = Array.from({ length: 9 }, (_, person) => `P${person}`);
const EVENTS = ["E1", "E2", "E3", "E4"];
const VALUES = ["a", "b", "c"];
const quantity = fc.option(fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constantFrom(254, 255, 65_535, 2_000_000)));
const record: fc.Arbitrary<OneRecord> = fc.record({
  sex: category(SEXES),
  province: category(PROVINCES),
  month: category(MONTHS),
  person: category(PERSONS),
  event: category(EVENTS),
  halfDays: quantity,
  pre: quantity,
  post: quantity,
});
const link = fc.record({
  link: fc.constantFrom("funder" as const, "task" as const),
  event: fc.constantFrom(...EVENTS),
  values: fc.uniqueArray(fc.tuple(category(VALUES), fc.integer({ min: 1, max: 100 })), {
    selector: ([value]) => value,
  }),
});
const list = (texts: readonly string[]) => fc.uniqueArray(category(texts), { maxLength: 3 });
const asked: fc.Arbitrary<Asked> = fc.record({
  kind: fc.constantFrom("count" as const, "sum" as const, "distinct" as const),
  key: fc.constantFrom("person" as const, "event" as const),
  of: fc.subarray<Quantity>(["halfDays", "pre", "post"], { minLength: 1 }),
  by: fc.shuffledSubarray([...AXES], { maxLength: 4 }),
  where: fc
    .record(
      { sex: list(SEXES), province: list(PROVINCES), month: list(MONTHS), funder: list(VALUES), task: list(VALUES) },
      { requiredKeys: [] },
    )
    .map((where) => Object.fromEntries(Object.entries(where).slice(0, 2))),
  present: fc.subarray<Quantity | "person" | "event">(["pre", "post", "person"], { maxLength: 2 }),
});
const change = fc.oneof(
  fc.record({ add: record }),
  fc.record({ addAll: fc.array(record, { maxLength: 4 }) }),
  fc.record({ replace: fc.nat(), record }),
  fc.record({ remove: fc.nat() }),
  fc.record({ link }),
);

describe("a store", () => {
  it("lets a table that it forgets go on with the numbers of then, and makes a new one for who asks again", () => {
    const store = recordStore({ dimensions: ["sex"], keys: ["person"] });
    store.addAll([{ sex: "F", person: "An" }]);
    const tables = () => [store.count({ by: ["sex"] }), store.distinct("person", { by: ["sex"] })];
    const forgotten = tables();
    store.forget();
    store.add({ sex: "F", person: "Lan" });
    expect(forgotten.map((table) => table.count({ sex: "F" }))).toEqual([1, 1]);
    expect(tables().map((table) => table.count({ sex: "F" }))).toEqual([2, 2]);
  });

  it("answers as a plain map does", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(
        fc.array(record, { maxLength: 60 }),
        fc.array(link, { maxLength: 6 }),
        asked,
        (records, links, question) => {
          const store: Store = recordStore(SHAPE);
          const linked: Linked = new Map();
          store.addAll(records);
          for (const { link: name, event, values } of links) {
            store.link(name, event, values);
            linked.set(`${name} ${event}`, values);
          }
          expect(answered(store, question)).toEqual(byHand(records, linked, question));
        },
      ),
      { numRuns: 300 },
    );
  });

  it("keeps its tables in step with every change", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(
        fc.array(record, { maxLength: 20 }),
        fc.array(asked, { minLength: 1, maxLength: 4 }),
        fc.array(change, { maxLength: 15 }),
        (records, questions, changes) => {
          const store: Store = recordStore(SHAPE);
          const linked: Linked = new Map();
          const first = store.addAll(records);
          const there = new Map(records.map((one, index) => [first + index, one]));
          for (const question of questions) answered(store, question);
          for (const one of changes) {
            const numbers = [...there.keys()];
            if ("add" in one) there.set(store.add(one.add), one.add);
            if ("addAll" in one) {
              const from = store.addAll(one.addAll);
              one.addAll.forEach((added, index) => {
                there.set(from + index, added);
              });
            }
            if ("replace" in one && numbers.length > 0) {
              const number = numbers[one.replace % numbers.length] ?? 0;
              store.replace(number, one.record);
              there.set(number, one.record);
            }
            if ("remove" in one && numbers.length > 0) {
              const number = numbers[one.remove % numbers.length] ?? 0;
              store.remove(number);
              there.delete(number);
            }
            if ("link" in one) {
              store.link(one.link.link, one.link.event, one.link.values);
              linked.set(`${one.link.link} ${one.link.event}`, one.link.values);
            }
          }
          expect(store.size).toBe(there.size);
          const kept = questions.map((question) => answered(store, question));
          expect(kept).toEqual(questions.map((question) => byHand(there.values(), linked, question)));
          store.forget();
          expect(questions.map((question) => answered(store, question))).toEqual(kept);
        },
      ),
      { numRuns: 300 },
    );
  });
});
