import { describe, expect, it } from "vitest";
import { reading } from "./address.ts";
import {
  eventFilters,
  NO_EVENT_FILTERS,
  setFilters,
  toEventFilters,
  toStatuses,
  toStatusList,
  withoutFilter,
} from "./event-filter-search.ts";

const read = reading(eventFilters);

describe("an address", () => {
  it("is read as it was written, digits alone as text", () => {
    const search = {
      q: 2025,
      programme: "nap-wps-2024-2030",
      clause: "II.2",
      province: "2025-24",
      status: "held,idea",
    };
    expect(read(search)).toEqual({ ...search, q: "2025" });
  });

  it("that cannot be read filters by nothing", () => {
    const search = { q: " ", clause: "nonsense", kind: "party", organisation: "Bộ", province: 24, status: "held,done" };
    expect(setFilters(read(search))).toEqual([]);
    expect(
      setFilters(read({ q: ["x", "y"], programme: "x".repeat(65), kind: {}, status: "held,", funder: null })),
    ).toEqual([]);
  });

  it("takes away what it cannot read, and what is no filter", () => {
    expect(Object.keys(read({ kind: "party", colour: "red" })).sort()).toEqual(Object.keys(eventFilters).sort());
    expect(read(JSON.parse('{ "__proto__": { "kind": "workshop" } }')).kind).toBeUndefined();
  });
});

describe("filters", () => {
  it("hold a clause only beside its programme", () => {
    expect(setFilters({ clause: "II.2" })).toEqual([]);
    expect(toEventFilters({ clause: "II.2" }).clause).toBeUndefined();
    expect(setFilters(withoutFilter({ programme: "a", clause: "II.2", q: "x" }, "programme"))).toEqual(["q"]);
  });

  it("ask the server for each by its own name", () => {
    const search = {
      q: "an ninh",
      programme: "nap-wps-2024-2030",
      clause: "II.2.e",
      kind: "workshop",
      organisation: "mps",
      funder: "gov-canada",
      grant: "439c044e-b44b-4821-8672-2662705f45ac",
      grantsOf: "un-women",
      province: "2025-24",
      status: "held,planned",
    } as const;
    expect(Object.keys(search).sort()).toEqual(Object.keys(eventFilters).sort());
    expect(toEventFilters(read(search))).toEqual({ ...search, status: ["held", "planned"] });
  });

  it("name every key, so that what is taken away leaves the address", () => {
    expect(Object.keys(withoutFilter({ q: "x" }, "q")).sort()).toEqual(Object.keys(eventFilters).sort());
    expect(Object.keys(NO_EVENT_FILTERS).sort()).toEqual(Object.keys(eventFilters).sort());
  });

  it("write states in the order of an event's life", () => {
    expect(toStatusList(["held", "planned"])).toBe("planned,held");
    expect(toStatuses("planned,held")).toEqual(["planned", "held"]);
    expect([toStatusList([]), toStatuses(undefined)]).toEqual([undefined, undefined]);
  });
});
