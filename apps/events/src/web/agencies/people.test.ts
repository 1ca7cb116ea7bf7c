import { OFFICES } from "@wps/model/catalogue";
import { expect, it } from "vitest";
import { people } from "./people.ts";

it("shows each person once, with every office", () => {
  const all = people();
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  expect(all.flatMap(({ offices }) => offices)).toHaveLength(OFFICES.length);
  expect(all.find(({ name }) => name === "Nguyễn Thị Hà")?.offices.map(({ agency }) => agency)).toEqual([
    "molisa",
    "ncfaw",
    "moha",
  ]);
});
