import { recordStore } from "@wps/model/engine";
import type { Tables } from "./answers.ts";
import { type Data, NAMES, YEARS } from "./data.ts";
import type { Engine } from "./engine.ts";

/** The records of the bench in a store. */
export function storeOf({ participations, funders }: Data, wasm = true) {
  const store = recordStore(
    {
      dimensions: ["sex", "agency", "province", "level", "task", "month"],
      keys: ["person", "event"],
      quantities: ["halfDays", "pre", "post"],
      links: { funder: { of: "event", whole: 100 } },
    },
    { wasm },
  );
  store.addAll(participations);
  for (const [event, shares] of funders) store.link("funder", event, shares);
  return store;
}

export type BenchStore = ReturnType<typeof storeOf>;

const MONTHS_OF = new Map(YEARS.map((year) => [year as string, NAMES.month.filter((month) => month.startsWith(year))]));

/** Asks a store for the tables of the twelve indicators. */
export function tablesOf(store: BenchStore): Tables {
  const people = store.count({ by: ["sex"] });
  const cube = store.count({ by: ["sex", "agency", "province", "level", "task", "month"] });
  const byAgency = store.count({ by: ["agency", "sex"] });
  const byPlace = store.count({ by: ["province", "level", "sex"] });
  const persons = store.distinct("person");
  const personsBy = store.distinct("person", { by: ["agency", "sex"] });
  const halfDays = store.sum("halfDays", { by: ["task", "sex"] });
  const scores = store.sum(["pre", "post"], { by: ["level", "sex"] });
  const funded = store.sum("halfDays", { by: ["funder"] });
  const byMonth = store.count({ by: ["agency", "month", "sex"] });
  const events = store.distinct("event", { by: ["province", "month"] });
  const small = store.count({ by: ["agency", "province", "sex"] });
  return {
    people: (sex = "") => people.count({ sex }),
    cube: function* () {
      for (const { at, count } of cube.cells()) yield [Object.values(at).join("|"), count];
    },
    byAgency: (agency = "", sex = "") => byAgency.count({ agency, sex }),
    byPlace: (province = "", level = "", sex = "") => byPlace.count({ province, level, sex }),
    persons: persons.count(),
    personsBy: (agency = "", sex = "") => personsBy.count({ agency, sex }),
    halfDays: (task = "", sex = "") => halfDays.sum("halfDays", { task, sex }) ?? 0,
    scores: {
      count: (level = "", sex = "") => scores.count({ level, sex }),
      pre: (level = "", sex = "") => scores.sum("pre", { level, sex }) ?? 0,
      post: (level = "", sex = "") => scores.sum("post", { level, sex }) ?? 0,
    },
    funded: (funder = "") => funded.sum("halfDays", { funder }) ?? 0,
    byYear: (agency = "", year = "", sex = "") =>
      (MONTHS_OF.get(year) ?? []).reduce((sum, month) => sum + byMonth.count({ agency, month, sex }), 0),
    events: function* () {
      for (const { at, count } of events.cells()) yield [Object.values(at).join("|"), count];
    },
    small: (agency = "", province = "", sex = "") => small.count({ agency, province, sex }),
  };
}

/** Our engine: with WebAssembly where it may, and without. */
export const ours = { name: "ours", version: "", ingest: (data) => counting(storeOf(data)) } as const satisfies Engine;
export const oursInJs = {
  name: "ours, in JS alone",
  version: "",
  ingest: (data) => counting(storeOf(data, false)),
} as const satisfies Engine;

/** Counts anew each time: what is kept would be there at once. */
function counting(store: BenchStore): () => Tables {
  return () => {
    store.forget();
    return tablesOf(store);
  };
}
