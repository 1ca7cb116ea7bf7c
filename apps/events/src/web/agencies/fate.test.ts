import { AGENCIES } from "@wps/model/catalogue";
import { expect, it } from "vitest";
import { FATES, fateOf } from "./fate.ts";

it("puts every agency into one group", () => {
  const groups = FATES.map((fate) => AGENCIES.filter((agency) => fateOf(agency) === fate).map(({ code }) => code));
  expect(groups.flat()).toHaveLength(AGENCIES.length);
  expect(groups.map((codes) => codes.length)).toEqual([7, 2, 15, 6]);
  expect(groups[0]).toContain("cema");
  expect(groups[1]).toEqual(["mae", "mera"]);
  expect(groups[3]).toEqual(["vwu", "ncfaw", "vndpko", "mps-pko", "a05", "vndma"]);
});
