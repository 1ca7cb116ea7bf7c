import { OrganisationId } from "@wps/model";
import { describe, expect, test } from "vitest";
import type { ReleasedTable } from "../../contract/releases.ts";
import { gridOf, hidesIn, sexesIn, womenOf } from "./grid.ts";

const BY_YEAR: ReleasedTable = {
  subject: "sex",
  funder: OrganisationId.parse("gov-canada"),
  cells: [
    { at: {}, people: 300 },
    { at: { sex: "woman" }, people: 100 },
    { at: { sex: "man" }, people: 200 },
    { at: { sex: "another" }, people: 0 },
    { at: { sex: "undeclared" }, people: 0 },
    { at: { sex: "unknown" }, people: 0 },
    { at: { year: "2025" }, people: 0 },
    { at: { year: "2026" }, people: 300 },
    { at: { sex: "woman", year: "2026" }, people: null },
  ],
};
const roles = ["chair", "speaker"].map(
  (of, nth): ReleasedTable => ({ subject: "role", of, cells: [{ at: {}, people: 10 + nth }] }),
);

describe("happy: tables as they are read", () => {
  test("lines are categories, with a total at the end, and lines of nobody are left out", () => {
    expect(gridOf([BY_YEAR], "sex").map(({ key, isTotal, all }) => [key, isTotal, all])).toEqual([
      ["2026", false, 300],
      [null, true, 300],
    ]);
  });

  test("roles are lines without a total", () => {
    expect(gridOf(roles, "role").map(({ key, isTotal, all }) => [key, isTotal, all])).toEqual([
      ["chair", false, 10],
      ["speaker", false, 11],
    ]);
  });

  test("the share of women has decimals of a hundred people on", () => {
    const total = gridOf([BY_YEAR], "sex").at(-1);
    expect(total && womenOf(total)).toEqual({ percent: expect.closeTo(33.33, 1), decimals: 1 });
  });
});

describe("security: what is hidden", () => {
  test("makes a share hidden, and is no column of its own", () => {
    const rows = gridOf([BY_YEAR], "sex");
    expect(rows[0] && womenOf(rows[0])).toBeNull();
    expect(hidesIn(rows)).toBe(true);
    expect(sexesIn(rows.slice(1))).toEqual(["woman", "man"]);
  });
});
