import { describe, expect, it } from "vitest";
import sample from "../fixtures/contributions/sample.json" with { type: "json" };
import { nationalActionProgramme as nap } from "./catalogue/index.js";
import { Contribution, ContributionFile, canonical, contentOf, NewContribution } from "./contribution.js";

const contribution = Contribution.parse(sample);
const { date: _, against: __, ...draft } = contribution;

function wrongAt(schema: typeof NewContribution | typeof Contribution, value: object): string[] {
  return (schema.safeParse(value).error?.issues ?? []).map(({ path }) => path.join("."));
}

describe("NewContribution", () => {
  it("takes a clause with its wording, and one of which only the existence is known", () => {
    expect(NewContribution.parse(draft)).toEqual(draft);
    const known = { ...draft, clause: { ...draft.clause, text: { status: "missing" } } };
    expect(NewContribution.parse(known)).toEqual(known);
  });

  it.each([
    ["a code in foreign lettering", { clause: { ...draft.clause, code: "II.3.f" } }, ["clause.code"]],
    ["a parent that its code does not name", { clause: { ...draft.clause, parent: "II" } }, ["clause.parent"]],
    ["a parent where there is none", { clause: { ...draft.clause, code: "III" } }, ["clause.parent"]],
    ["no source at all", { sources: [] }, ["sources", "clause.text.sources.0"]],
    ["a key of two sources", { sources: [...draft.sources, ...draft.sources] }, ["sources.1.key"]],
    ["a source that it does not list", { sources: [{ key: "s2", citation: "X" }] }, ["clause.text.sources.0"]],
    ["nobody who added it", { contributor: " " }, ["contributor"]],
    ["a day: that is not for its author to say", { date: "2026-11-22" }, [""]],
  ])("refuses %s", (_, change, places) => {
    expect([...new Set(wrongAt(NewContribution, { ...draft, ...change }))]).toEqual(places);
  });
});

describe("Contribution", () => {
  const published = nap.clauses.find(({ code }) => code === "II.2.a");

  it("keeps the row it was made against, which is that of its own clause", () => {
    const own = { ...contribution, clause: { ...contribution.clause, code: "II.2.a", parent: "II.2" } };
    const against = { edition: "2026-11-21", clause: published };
    expect(wrongAt(Contribution, { ...own, against })).toEqual([]);
    expect(wrongAt(Contribution, { ...contribution, against })).toEqual(["against.clause.code"]);
  });

  it("is no draft", () => {
    expect(Contribution.safeParse(draft).success).toBe(false);
  });
});

describe("ContributionFile", () => {
  const file = { format: "wps-contributions", version: 1, edition: "2026-11-21", contributions: [sample, sample] };

  it("names the row and the field that are wrong", () => {
    const broken = { ...sample, clause: { ...sample.clause, code: "II.3.w" } };
    expect(ContributionFile.parse(file)).toEqual(file);
    const { error } = ContributionFile.safeParse({ ...file, contributions: [sample, broken] });
    expect(error?.issues.map(({ path }) => path.join("."))).toContain("contributions.1.clause.code");
  });

  it("is told from any other file, and from one of a later make", () => {
    expect(ContributionFile.safeParse({ ...file, format: "events" }).success).toBe(false);
    expect(ContributionFile.safeParse({ ...file, version: 2 }).success).toBe(false);
  });
});

describe("canonical", () => {
  it("looks at what is said and not at how it is written down", () => {
    expect(canonical({ b: { d: 1, c: [2, 3] }, a: undefined })).toBe('{"b":{"c":[2,3],"d":1}}');
    expect(canonical([1, 2])).not.toBe(canonical([2, 1]));
    expect(canonical(undefined)).toBe(canonical(undefined));
  });
});

describe("contentOf", () => {
  it("does not mind the day, nor what it was made against", () => {
    const later = { ...contribution, date: "2027-01-01", against: { edition: "2027-01-01" } };
    expect(contentOf(later)).toBe(contentOf(contribution));
  });

  it.each([
    { contributor: "Người khác" },
    { programme: "molisa-vwu-2019-2022" },
    { sources: [{ key: "s1", citation: "Nguồn khác" }] },
    { clause: { ...contribution.clause, shortTitle: { vi: "Tên khác" } } },
  ])("minds %j", (change) => {
    expect(contentOf({ ...contribution, ...change })).not.toBe(contentOf(contribution));
  });
});
