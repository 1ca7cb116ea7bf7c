import { afterEach, expect, test, vi } from "vitest";
import { dropWork, keepWork, keepWorkOf, keptWork, placesOfWork } from "./kept-work.ts";

afterEach(() => {
  keepWorkOf(undefined);
  vi.unstubAllGlobals();
});

test("what somebody was typing is there for them alone", () => {
  const entries = new Map<string, string>();
  vi.stubGlobal("localStorage", {
    get length() {
      return entries.size;
    },
    key: (index: number) => [...entries.keys()][index] ?? null,
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, value: string) => void entries.set(key, value),
    removeItem: (key: string) => void entries.delete(key),
  });
  const kept = () => [keptWork("wps.draft.new"), placesOfWork("wps.draft.")];
  keepWorkOf("lan");
  keepWork("wps.draft.new", { title: "Nháp" });
  const hers = [{ title: "Nháp", savedAt: expect.any(String) }, ["wps.draft.new"]];
  expect(kept()).toEqual(hers);
  for (const other of ["mai", undefined]) {
    keepWorkOf(other);
    expect(kept()).toEqual([null, []]);
    dropWork("wps.draft.new");
  }
  keepWorkOf("lan");
  expect(kept()).toEqual(hers);
});
