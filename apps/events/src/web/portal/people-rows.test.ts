import { expect, test } from "vitest";
import type { GridRow } from "./grid.ts";
import { takenPeople } from "./people-rows.ts";

const row = (key: string, women: number | null, all: number | null): GridRow => ({
  key,
  isTotal: false,
  all,
  bySex: new Map([
    ["woman", women],
    ["man", null],
    ["another", 0],
    ["undeclared", 0],
    ["unknown", 0],
  ]),
});
const words = {
  nameOf: ({ key }: GridRow) => key ?? "",
  sex: (sex: string) => sex,
  all: "all",
  share: "share",
  told: "told",
  hidden: "hidden",
  unit: "people",
};

test("a hidden number leaves as none and says so, and 0 leaves as 0", () => {
  expect(takenPeople("sex", [row("2025", 0, 100)], words)).toEqual([
    ["2025", "woman", 0, "told", "people", "PRT-01 v1"],
    ["2025", "man", null, "hidden", "people", "PRT-01 v1"],
    ["2025", "all", 100, "told", "people", "PRT-01 v1"],
    ["2025", "share", null, "hidden", "%", "PRT-08 v1"],
  ]);
});

test("a share is told as it is shown, by its own definition, and none of people who are counted once", () => {
  const counted = row("2025", 20, 60);
  const told = { ...counted, bySex: new Map([...counted.bySex, ["man", 40] as const]) };
  expect(takenPeople("level", [told], words).at(-1)).toEqual(["2025", "share", 33, "told", "%", "PRT-08 v1"]);
  expect(takenPeople("role", [told], words).at(-1)).toEqual(["2025", "share", 33, "told", "%", "PRT-10 v1"]);
  expect(takenPeople("persons", [told], words).map(([, name]) => name)).not.toContain("share");
});

test("people who are counted once a year are counted by another definition than those who come", () => {
  const definitions = (["persons", "level"] as const).map((subject) =>
    takenPeople(subject, [row("x", 1, 2)], words)[0]?.at(-1),
  );
  expect(new Set(definitions).size).toBe(2);
});
