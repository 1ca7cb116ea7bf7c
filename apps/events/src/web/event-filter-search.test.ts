import { describe, expect, it } from "vitest";
import {
  EventFilterSearch,
  NO_EVENT_FILTERS,
  setFilters,
  toEventFilters,
  toStatuses,
  toStatusList,
  withoutFilter,
} from "./event-filter-search.ts";

describe("an address", () => {
  it("is read as it was written, digits alone as text", () => {
    const search = {
      q: 2025,
      programme: "nap-wps-2024-2030",
      clause: "II.2",
      province: "2025-24",
      status: "held,idea",
    };
    expect(EventFilterSearch.parse(search)).toEqual({ ...search, q: "2025" });
  });

  it("that cannot be read filters by nothing", () => {
    const search = { q: " ", clause: "nonsense", kind: "party", organisation: "Bộ", province: 24, status: "held,done" };
    expect(setFilters(EventFilterSearch.parse(search))).toEqual([]);
  });
});

describe("filters", () => {
  it("hold a clause only beside its programme", () => {
    expect(setFilters({ clause: "II.2" })).toEqual([]);
    expect(toEventFilters({ clause: "II.2" }).clause).toBeUndefined();
    expect(setFilters(withoutFilter({ programme: "a", clause: "II.2", q: "x" }, "programme"))).toEqual(["q"]);
  });

  it("name every key, so that what is taken away leaves the address", () => {
    expect(Object.keys(withoutFilter({ q: "x" }, "q")).sort()).toEqual(Object.keys(EventFilterSearch.shape).sort());
    expect(Object.keys(NO_EVENT_FILTERS).sort()).toEqual(Object.keys(EventFilterSearch.shape).sort());
  });

  it("write states in the order of an event's life", () => {
    expect(toStatusList(["held", "planned"])).toBe("planned,held");
    expect(toStatuses("planned,held")).toEqual(["planned", "held"]);
    expect([toStatusList([]), toStatuses(undefined)]).toEqual([undefined, undefined]);
  });
});
