import { describe, expect, it } from "vitest";
import { recordStore } from "./index.js";

const SHAPE = { dimensions: ["sex"], keys: ["person"], quantities: ["days"] } as const;
const good = { sex: "F", person: "P1", days: 1 };

/** Values that the compiler refuses, and that come all the same from where there is none. */
const from = (json: string) => JSON.parse(json);

describe("what is no record", () => {
  it.each([
    ["a key that is left out", `{ "sex": "F", "days": 1 }`],
    ["a dimension that is left out", `{ "person": "P1", "days": 1 }`],
    ["a number for a text", `{ "sex": 1, "person": null, "days": 1 }`],
    ["a part of a day", `{ "sex": "F", "person": null, "days": 0.5 }`],
    ["a number below 0", `{ "sex": "F", "person": null, "days": -1 }`],
    ["a number beyond 31 bits", `{ "sex": "F", "person": null, "days": 2147483647 }`],
    ["a text for a number", `{ "sex": "F", "person": null, "days": "1" }`],
  ])("is refused before anything changes: %s", (_, json) => {
    const store = recordStore(SHAPE);
    const number = store.add(good);
    const table = store.count({ by: ["sex"] });
    expect(() => store.add(from(json))).toThrow(RangeError);
    expect(() => store.addAll([good, from(json)])).toThrow(RangeError);
    expect(() => store.replace(number, from(json))).toThrow(RangeError);
    expect([store.size, table.count({ sex: "F" })]).toEqual([1, 1]);
  });
});

it("a category that only a refused record had has nothing in it", () => {
  const store = recordStore(SHAPE);
  store.addAll([good, { ...good, sex: null }]);
  const table = store.count({ by: ["sex"], where: { sex: ["F"] } });
  expect(() => store.add(from(`{ "sex": "M", "person": null, "days": -1 }`))).toThrow(RangeError);
  expect([table.count({ sex: "F" }), table.count({ sex: "M" })]).toEqual([1, 0]);
});

describe("records", () => {
  it("are read whatever the order of their fields, and whatever else they hold", () => {
    const store = recordStore(SHAPE);
    const more = { ...good, note: "x" };
    class Kept {
      readonly #days = 4;
      readonly sex = "M";
      readonly person = "P3";
      get days() {
        return this.#days;
      }
    }
    store.addAll([good, { days: 2, person: "P2", sex: "F" }, new Kept(), more, new Kept()]);
    const table = store.sum("days", { by: ["sex"] });
    expect([table.sum("days", { sex: "F" }), table.sum("days", { sex: "M" })]).toEqual([4, 8]);
    const others = recordStore(SHAPE);
    others.addAll([new Kept(), good]);
    expect(others.sum("days").sum("days")).toBe(5);
  });

  it("take as many bytes as their numbers need", () => {
    const store = recordStore(SHAPE);
    store.addAll(Array.from({ length: 300 }, (_, nth) => ({ sex: "F", person: `P${nth}`, days: nth % 9 })));
    expect(store.bytesOfRecord).toBe(1 + 2 + 1);
    store.add({ ...good, days: 70_000 });
    expect(store.bytesOfRecord).toBe(1 + 2 + 4);
    expect(store.sum("days").sum("days")).toBe(33 * 36 + 0 + 1 + 2 + 70_000);
  });

  it("come from anything that can be gone through, in chunks", () => {
    const store = recordStore(SHAPE);
    const table = store.count({ by: ["sex"] });
    const first = store.addAll(
      (function* () {
        for (let nth = 0; nth < 40_000; nth += 1) yield { ...good, person: `P${nth}` };
      })(),
    );
    expect([first, store.size, table.count({ sex: "F" }), store.distinct("person").count()]).toEqual([
      0, 40_000, 40_000, 40_000,
    ]);
  });

  it("are known by their number as long as they are there", () => {
    const store = recordStore(SHAPE);
    const number = store.add(good);
    store.remove(number);
    for (const wrong of [number, -1, 0.5, 7]) expect(() => store.remove(wrong)).toThrow(RangeError);
    expect(() => store.replace(number, good)).toThrow(RangeError);
    expect([store.size, store.count().count(), store.add(good)]).toEqual([0, 0, number]);
  });
});

describe("a shape", () => {
  it("names each thing once, and links keys", () => {
    expect(() => recordStore({ dimensions: ["sex"], keys: ["sex"] })).toThrow("sex is named twice");
    const links = { task: { of: "sex" } };
    expect(() => recordStore({ dimensions: ["sex"], keys: ["event"], ...from(JSON.stringify({ links })) })).toThrow(
      "no key",
    );
  });

  it("links values once each, with weights that are whole", () => {
    const store = recordStore({ dimensions: [], keys: ["event"], links: { funder: { of: "event", whole: 100 } } });
    for (const wrong of [0, -1, 0.5]) expect(() => store.link("funder", "E1", [["x", wrong]])).toThrow(RangeError);
    expect(() => store.link("funder", "E1", ["x", ["x", 5]])).toThrow("linked twice");
  });
});
