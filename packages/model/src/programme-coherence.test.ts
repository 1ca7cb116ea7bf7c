import { describe, expect, it } from "vitest";
import { nationalActionProgramme as nap } from "./catalogue/index.js";
import { Programme } from "./programme.js";

/** What the schema says of the national programme with one thing changed: the places, dotted, and the words. */
function complaints(changes: Partial<Programme>): string[] {
  const { error } = Programme.safeParse({ ...nap, ...changes });
  return (error?.issues ?? []).map(({ path, message }) => `${path.join(".")}: ${message}`);
}

const at = (code: string) => nap.clauses.findIndex((clause) => clause.code === code);
const withClause = (code: string, change: object) =>
  nap.clauses.map((clause) => (clause.code === code ? { ...clause, ...change } : clause));
const last = nap.clauses.length;
const task = {
  code: "II.3.a",
  parent: "II.3",
  kind: "task",
  shortTitle: { vi: "Điểm a" },
  text: { status: "missing" },
  numbering: { status: "seen" },
} as const;

describe("Programme", () => {
  it("has nothing to say against what fits", () => {
    expect(complaints({})).toEqual([]);
    expect(complaints({ clauses: [...nap.clauses, task] })).toEqual([]);
    expect(complaints({ clauses: nap.clauses.toReversed() })).toEqual([]);
  });

  it("refuses a code that two clauses bear", () => {
    expect(complaints({ clauses: [...nap.clauses, { ...task, code: "II.2.e", parent: "II.2" }] })).toEqual([
      `clauses.${last}.code: II.2.e is the code of two clauses`,
    ]);
  });

  it("refuses a parent that is not one step above", () => {
    expect(complaints({ clauses: [...nap.clauses, { ...task, parent: "II" }] })).toEqual([
      `clauses.${last}.parent: stands below II.3`,
    ]);
    expect(complaints({ clauses: withClause("II.3", { parent: undefined }) })).toEqual([
      `clauses.${at("II.3")}.parent: stands below II`,
    ]);
    expect(complaints({ clauses: withClause("II", { parent: "I" }), gaps: [] })).toEqual([
      `clauses.${at("II")}.parent: stands below nothing`,
    ]);
    expect(complaints({ clauses: [...nap.clauses, { ...task, code: "III", parent: undefined }] })).toEqual([
      `clauses.${last}.kind: task is no kind that stands on top`,
    ]);
  });

  it("refuses a parent that is not there", () => {
    expect(complaints({ clauses: [...nap.clauses, { ...task, code: "II.9.a", parent: "II.9" }] })).toEqual([
      `clauses.${last}.parent: there is no clause II.9`,
    ]);
  });

  it("refuses a kind that does not stand there", () => {
    expect(complaints({ clauses: [...nap.clauses, { ...task, kind: "sub-target" }] })).toEqual([
      `clauses.${last}.kind: sub-target is no kind that stands below II.3`,
    ]);
    expect(complaints({ clauses: withClause("I.2.a.1", { kind: "task" }) })).toEqual([
      `clauses.${at("I.2.a.1")}.kind: task is no kind that stands below I.2.a`,
    ]);
  });

  it("refuses gaps that are placed by clauses that do not exist, or in another row", () => {
    const sought = { vi: "Thiếu" };
    const gap = { existence: "unknown", sought } as const;
    expect(
      complaints({
        gaps: [
          { ...gap, parent: "V" },
          { ...gap, after: "V" },
          { ...gap, parent: "II", after: "II.2.e" },
        ],
      }),
    ).toEqual([
      "gaps.0.parent: there is no clause V",
      "gaps.1.after: there is no clause V",
      "gaps.2.after: II.2.e stands somewhere else",
    ]);
  });

  it("refuses pillars on clauses that do not exist, and the same one twice", () => {
    const [tag] = nap.pillarTags;
    if (tag === undefined) throw new Error("no pillar is tagged");
    expect(complaints({ pillarTags: [tag, { ...tag, clause: "I.9" }, tag] })).toEqual([
      "pillarTags.1.clause: there is no clause I.9",
      `pillarTags.2: ${tag.clause} ${tag.pillar} is tagged twice`,
    ]);
  });

  it("refuses a source key that two sources bear", () => {
    const [source] = nap.sources;
    if (source === undefined) throw new Error("no source is listed");
    expect(complaints({ sources: [...nap.sources, source] })).toEqual([
      `sources.${nap.sources.length}.key: ${source.key} is used by two sources`,
    ]);
  });

  it.each([
    ["instrument", { instrument: { ...nap.instrument, sources: ["x"] } }, "instrument.sources.0"],
    ["launch", { launch: { status: "none", sources: ["x"] } }, "launch.sources.0"],
    [
      "legal basis",
      { legalBases: { status: "listed", items: [{ act: "28-nq-cp-2021", sources: ["x"] }] } },
      "legalBases.items.0.sources.0",
    ],
    [
      "wording",
      {
        clauses: withClause("I", {
          text: { status: "official", wording: { vi: "I" }, complete: true, sources: ["x"] },
        }),
      },
      "clauses.0.text.sources.0",
    ],
    [
      "pillar",
      { pillarTags: nap.pillarTags.slice(0, 1).map((tag) => ({ ...tag, sources: ["x"] })) },
      "pillarTags.0.sources.0",
    ],
    [
      "discrepancy",
      { discrepancies: nap.discrepancies.slice(0, 1).map((entry) => ({ ...entry, sources: ["x"] })) },
      "discrepancies.0.sources.0",
    ],
    [
      "remark",
      { remarks: nap.remarks.slice(0, 1).map((entry) => ({ ...entry, sources: ["x"] })) },
      "remarks.0.sources.0",
    ],
  ] as [string, Partial<Programme>, string][])(
    "refuses a %s that rests on a source it does not list",
    (_, change, path) => {
      expect(complaints(change)).toEqual([`${path}: no source has the key x`]);
    },
  );
});
