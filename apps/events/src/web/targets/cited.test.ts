import { findLegalAct, getFramework, LEGAL_ACT_SOURCES, TARGET_SOURCES } from "@wps/model/catalogue";
import { expect, it } from "vitest";
import { sourcesCitedIn } from "./cited.ts";

it("finds what is cited anywhere in the rows, each source once, and nothing else", () => {
  const rows = [getFramework("women-leadership-2021-2030"), findLegalAct("2282-qd-ttg-2020")];
  expect(sourcesCitedIn(rows).map(({ key }) => key)).toEqual([
    "bao-nghe-an-10221583",
    "bao-nghe-an-280324",
    "luat-viet-nam-28433",
    "open-development-policy",
    "vietnamplus-194248",
  ]);
  expect(sourcesCitedIn([findLegalAct("101-qd-ttg-2024")]).map(({ key }) => key)).toContain("lawnet");
  expect(sourcesCitedIn([])).toEqual([]);
});

it("may take one list for the other: a key that both have means the same page", () => {
  const both = TARGET_SOURCES.flatMap((source) => {
    const other = LEGAL_ACT_SOURCES.find(({ key }) => key === source.key);
    return other ? [[source.citation, other.citation]] : [];
  });
  expect(both.length).toBeGreaterThan(3);
  for (const [citation, other] of both) expect(citation).toBe(other);
});
