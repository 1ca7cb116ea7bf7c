import { expectTypeOf, test } from "vitest";
import { recordStore, type StoredRecord, type Table } from "./index.js";

const store = recordStore({
  dimensions: ["sex", "month"],
  keys: ["event"],
  quantities: ["halfDays"],
  links: { funder: { of: "event", whole: 100 } },
});

test("a record has all that its store keeps, and says of what is not known that it is null", () => {
  expectTypeOf(store.add).parameter(0).toEqualTypeOf<StoredRecord<"sex" | "month" | "event", "halfDays">>();
  store.add({ sex: "F", month: null, event: "E1", halfDays: null });
  // @ts-expect-error the event is left out
  store.add({ sex: "F", month: null, halfDays: null });
  // @ts-expect-error undefined is not null
  store.add({ sex: undefined, month: null, event: null, halfDays: null });
});

test("a misspelt name does not compile", () => {
  // @ts-expect-error a dimension
  store.count({ by: ["sexx"] });
  // @ts-expect-error a filter
  store.count({ where: { sexx: ["F"] } });
  // @ts-expect-error a quantity
  store.sum("halfDay");
  // @ts-expect-error a key
  store.distinct("events");
  // @ts-expect-error a key is nothing to break down by
  store.count({ by: ["event"] });
  // @ts-expect-error a link
  store.link("funders", "E1", []);
  // @ts-expect-error a link of what is no key
  recordStore({ dimensions: ["sex"], keys: ["event"], links: { funder: { of: "events" } } });
});

test("a table is read by what it was asked by", () => {
  const table = store.sum("halfDays", { by: ["sex", "funder"] });
  expectTypeOf(table).toEqualTypeOf<Table<"sex" | "funder", "halfDays">>();
  expectTypeOf(table.sum("halfDays", { sex: "F", funder: null })).toEqualTypeOf<number | null>();
  // @ts-expect-error an axis is left out
  table.count({ sex: "F" });
  // @ts-expect-error there is one cell only
  store.count().count({ sex: "F" });
  // @ts-expect-error nothing was added up
  store.count().sum("halfDays");
  expectTypeOf(store.count().count()).toEqualTypeOf<number>();
});

test("a view is one of a dimension or a key, and is asked for by its name", () => {
  const views = { year: { of: "month", as: (month: string | null) => month?.slice(0, 4) ?? null } } as const;
  const table = store.sum("halfDays", { by: ["year", "sex"], where: { year: ["2025"] }, views });
  expectTypeOf(table).toEqualTypeOf<Table<"year" | "sex", "halfDays">>();
  // @ts-expect-error a misspelt view
  store.count({ by: ["years"], views });
  // @ts-expect-error a view that was not handed over
  store.count({ where: { year: ["2025"] } });
  // @ts-expect-error a quantity has no categories
  store.count({ by: ["hours"], views: { hours: { of: "halfDays", as: () => null } } });
});
