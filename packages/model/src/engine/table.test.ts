import { expect, it } from "vitest";
import { recordStore } from "./index.js";

const store = recordStore({
  dimensions: ["sex", "province"],
  keys: ["person", "event"],
  quantities: ["halfDays"],
  links: { task: { of: "event" }, funder: { of: "event", whole: 100 }, team: { of: "person" } },
});
store.addAll([
  { sex: "F", province: "Huế", person: "P1", event: "E1", halfDays: 0 },
  { sex: "F", province: null, person: "P1", event: "E2", halfDays: null },
  { sex: null, province: "Huế", person: null, event: null, halfDays: 3 },
]);
store.link("task", "E1", ["a", "b", "c"]);
store.link("funder", "E1", [
  ["UN Women", 60],
  [null, 40],
]);

it("tells 0 from nothing: a sum of nothing is null", () => {
  const table = store.sum("halfDays", { by: ["sex", "province"] });
  expect(table.sum("halfDays", { sex: "F", province: "Huế" })).toBe(0);
  expect(table.sum("halfDays", { sex: "F", province: null })).toBeNull();
  expect(table.sum("halfDays", { sex: null, province: "Huế" })).toBe(3);
});

it("tells nothing given from a text that is empty", () => {
  const table = store.count({ by: ["province"] });
  expect([table.count({ province: null }), table.count({ province: "" }), table.count({ province: "Cà Mau" })]).toEqual(
    [1, 0, 0],
  );
  expect(table.categories("province")).toEqual(["Huế", null]);
});

it("counts a key once, and what has none not at all", () => {
  expect(store.distinct("person").count()).toBe(1);
  expect(store.distinct("person", { by: ["sex"] }).count({ sex: null })).toBe(0);
});

it("counts an event on three tasks once a task and once in total", () => {
  const table = store.distinct("event", { by: ["task"] });
  expect(["a", "b", "c", null].map((task) => table.count({ task }))).toEqual([1, 1, 1, 1]);
  expect(store.distinct("event").count()).toBe(2);
  expect(store.count({ where: { task: ["a", "b"] } }).count()).toBe(1);
});

it("counts by shares in parts of the whole", () => {
  const table = store.count({ by: ["funder"] });
  expect([table.count({ funder: "UN Women" }), table.count({ funder: null })]).toEqual([60, 240]);
});

it("gives its cells with their names", () => {
  expect([...store.sum("halfDays", { by: ["sex"] }).cells()]).toEqual([
    { at: { sex: "F" }, count: 1, sums: { halfDays: 0 } },
    { at: { sex: null }, count: 1, sums: { halfDays: 3 } },
  ]);
});

it("refuses links of two keys at once, and tables beyond measure", () => {
  expect(() => store.count({ by: ["task", "team"] })).toThrow(RangeError);
  const names = Array.from({ length: 40 }, (_, nth) => `d${nth}`);
  const wide = recordStore({ dimensions: names });
  wide.add(Object.fromEntries(names.map((name) => [name, "x"])));
  wide.add(Object.fromEntries(names.map((name) => [name, "y"])));
  expect(() => wide.count({ by: names })).toThrow("too large");
});
