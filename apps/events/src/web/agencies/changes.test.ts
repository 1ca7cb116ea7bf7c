import { handoversOn } from "@wps/model/catalogue";
import { expect, it } from "vitest";
import { changesOn, groundsOf } from "./changes.ts";

it("gathers what passed on 1 March 2025 by the agencies between which it passed", () => {
  const changes = changesOn("2025-03-01");
  expect(changes.map(({ from, to, handovers }) => `${from} > ${to}: ${handovers.length}`)).toEqual([
    "molisa > moha: 6",
    "molisa > moet: 1",
    "molisa > moh: 3",
    "molisa > mps: 1",
    "molisa > mae: 1",
    "mpi > mof: 2",
    "mard > mae: 2",
    "monre > mae: 1",
    "mic > most: 1",
    "mic > mcst: 1",
    "mot > moc: 1",
    "cema > mera: 1",
    "moha > mera: 1",
  ]);
  expect(changes.flatMap(({ handovers }) => handovers)).toHaveLength(handoversOn("2025-03-01").length);
});

it("knows no change on another day", () => {
  expect(changesOn("2025-02-28")).toEqual([]);
});

it("names each act and each source of a change once", () => {
  const [change] = changesOn("2025-03-01");
  const { acts, sources } = groundsOf(change ?? { handovers: [] });
  expect(acts).toEqual(["176-2025-qh15", "25-2025-nd-cp"]);
  expect(new Set(sources).size).toBe(sources.length);
  expect(sources).toContain("bao-da-nang-3308437");
});
