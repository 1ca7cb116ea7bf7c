import { createContext, runInContext } from "node:vm";
import { build } from "esbuild";
import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { type RecordStore, recordStore } from "./index.js";
import { wasmLoops } from "./wasm.js";

type Store = RecordStore<"sex" | "place" | "code", "person" | "event", "days" | "score" | "amount">;

const SHAPE = {
  dimensions: ["sex", "place", "code"],
  keys: ["person", "event"],
  quantities: ["days", "score", "amount"],
} as const;

/** A few blocks of records: a dimension with more categories than a byte has, and numbers of every width. */
function recordsFrom(seed: number, count: number) {
  let state = seed;
  const below = (bound: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return (state >>> 8) % bound;
  };
  const oneOf = (letter: string, bound: number) => (below(20) === 0 ? null : `${letter}${below(bound)}`);
  return Array.from({ length: count }, () => ({
    sex: oneOf("S", 3),
    place: oneOf("P", 90),
    code: oneOf("C", 700),
    person: oneOf("N", count >> 1),
    event: oneOf("E", 70),
    days: below(3) === 0 ? null : below(9),
    score: below(3) === 0 ? null : below(255),
    amount: below(3) === 0 ? null : below(5_000_000),
  }));
}

/** One question for each way in which tables are filled. */
const QUESTIONS: readonly (readonly [string, (store: Store) => { cells(): Iterable<unknown> }])[] = [
  ["a count with a place for each cell", (store) => store.count({ by: ["sex", "place"] })],
  ["a count of cells that are mostly empty", (store) => store.count({ by: ["code", "place", "sex"] })],
  ["a sum in few cells", (store) => store.sum("days", { by: ["sex"] })],
  ["two sums in few cells", (store) => store.sum(["score", "days"], { by: ["place"], where: { sex: ["S1"] } })],
  ["sums in few cells of wide and narrow columns", (store) => store.sum(["days", "amount"], { by: ["sex"] })],
  ["three sums in few cells", (store) => store.sum(["days", "score", "amount"], { by: ["sex"] })],
  ["sums", (store) => store.sum(["days", "amount"], { by: ["place"] })],
  ["sums of cells that are mostly empty", (store) => store.sum("amount", { by: ["code", "place"] })],
  ["a filter", (store) => store.count({ by: ["place"], where: { sex: ["S1", null], code: ["C3", "C4"] } })],
  ["people, by few cells", (store) => store.distinct("person", { by: ["sex"] })],
  ["people, by many cells", (store) => store.distinct("person", { by: ["code"] })],
  ["people, by cells that are mostly empty", (store) => store.distinct("person", { by: ["code", "place"] })],
  ["events", (store) => store.distinct("event", { by: ["place"], present: ["days"] })],
];

const answersOf = (store: Store) =>
  QUESTIONS.map(([, ask]) => [...ask(store).cells()].map((cell) => JSON.stringify(cell)).sort());

function filled(records: ReturnType<typeof recordsFrom>, wasm: boolean): Store {
  const store: Store = recordStore(SHAPE, { wasm });
  store.addAll(records);
  return store;
}

afterEach(() => vi.unstubAllGlobals());

describe("WebAssembly", () => {
  it("is at work here", () => {
    expect(wasmLoops()).toBeDefined();
  });

  it("answers bit for bit as the language does, and follows as well", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 3_000, max: 40_000 }), (seed, count) => {
        const records = recordsFrom(seed, count);
        const [mine, other] = [filled(records, true), filled(records, false)];
        expect(answersOf(mine)).toEqual(answersOf(other));
        for (const store of [mine, other]) {
          store.addAll(recordsFrom(seed + 1, 5_000));
          store.remove(17);
        }
        const followed = answersOf(mine);
        expect(followed).toEqual(answersOf(other));
        mine.forget();
        expect(answersOf(mine)).toEqual(followed);
      }),
      { numRuns: 3 },
    );
  });

  it("counts as a map does, over several blocks", () => {
    const records = recordsFrom(7, 40_000);
    const counts = new Map<string | null, number>();
    for (const { code } of records) counts.set(code, (counts.get(code) ?? 0) + 1);
    const table = filled(records, true).count({ by: ["code"] });
    expect([...counts].every(([code, count]) => table.count({ code }) === count)).toBe(true);
    expect(counts.size).toBeGreaterThan(256);
  });
});

it("adds up a whole block of the greatest that a byte holds", () => {
  const store: RecordStore<"sex", never, "one" | "other"> = recordStore({
    dimensions: ["sex"],
    quantities: ["one", "other"],
  });
  const count = 40_001;
  store.addAll(Array.from({ length: count }, () => ({ sex: "F", one: 254, other: 254 })));
  const table = store.sum(["one", "other"], { by: ["sex"] });
  const at = { sex: "F" };
  expect([table.count(at), table.sum("one", at), table.sum("other", at)]).toEqual([count, 254 * count, 254 * count]);
});

describe("where WebAssembly is missing or forbidden", () => {
  it("the answers are the same", () => {
    const records = recordsFrom(3, 6_000);
    const expected = answersOf(filled(records, true));
    vi.stubGlobal("WebAssembly", undefined);
    expect(wasmLoops()).toBeUndefined();
    expect(answersOf(filled(records, true))).toEqual(expected);
  });

  it("a page that forbids code to be made works all the same", { timeout: 30_000 }, async () => {
    const { outputFiles } = await build({
      stdin: { contents: `export * from "./index.ts";`, resolveDir: import.meta.dirname },
      bundle: true,
      format: "iife",
      globalName: "engine",
      platform: "browser",
      write: false,
    });
    const page = createContext({}, { codeGeneration: { strings: false, wasm: false } });
    runInContext(outputFiles[0]?.text ?? "", page);
    expect(() => runInContext("new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]))", page)).toThrow();
    const counted = runInContext(
      `const store = engine.recordStore({ dimensions: ["sex"] });
       store.addAll(Array.from({ length: 9_000 }, (_, n) => ({ sex: n % 3 === 0 ? "F" : null })));
       store.count({ by: ["sex"] }).count({ sex: "F" });`,
      page,
    );
    expect(counted).toBe(3_000);
  });
});
