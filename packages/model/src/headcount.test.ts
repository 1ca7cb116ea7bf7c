import { describe, expect, it } from "vitest";
import { Headcount, womenShare } from "./headcount.js";

const head = {
  unit: "person",
  count: { kind: "exact", value: 18 },
  women: { kind: "exact", value: 4 },
  standing: "chosen",
  basis: "stated",
};
const pathsOf = (value: unknown) => Headcount.safeParse(value).error?.issues.map(({ path }) => path.join(".")) ?? [];

describe("Headcount", () => {
  it("keeps a printed share that does not follow from the counts", () => {
    const printed = { ...head, printedWomenShare: { percent: 32.5, sources: ["press"] } };
    expect(Headcount.parse(printed)).toEqual(printed);
  });

  it.each([
    ["exactly", { kind: "exact", value: 19 }],
    ["at least", { kind: "at-least", value: 19 }],
    ["more than", { kind: "more-than", value: 18 }],
  ])("refuses %s more women than participants", (_, women) => {
    expect(pathsOf({ ...head, women })).toEqual(["women.value"]);
  });

  it.each([
    ["an upper bound is not known", { count: { kind: "more-than", value: 100 }, women: { kind: "exact", value: 150 } }],
    ["one of the two is about", { women: { kind: "about", value: 20 } }],
    ["everybody is a woman", { women: { kind: "exact", value: 18 } }],
  ])("does not complain when %s", (_, counts) => {
    expect(pathsOf({ ...head, ...counts })).toEqual([]);
  });

  it("counts women among persons only", () => {
    expect(pathsOf({ ...head, unit: "province" })).toEqual(["women"]);
    expect(pathsOf({ ...head, unit: "province", women: { kind: "unknown" } })).toEqual([]);
  });

  it("needs a word on the women: unknown is said, not left out", () => {
    expect(pathsOf({ ...head, women: undefined })).toEqual(["women"]);
  });
});

describe("womenShare", () => {
  const exact = (value: number) => ({ kind: "exact", value }) as const;

  it("divides exact counts", () => {
    expect(womenShare({ count: exact(40), women: exact(40) })).toMatchObject({ status: "ok", percent: 100 });
    expect(womenShare({ count: exact(40), women: exact(0) })).toMatchObject({ status: "ok", percent: 0 });
  });

  it.each([
    [
      { count: exact(120), women: { kind: "unknown" } },
      { status: "unknown", reason: "women-unknown" },
    ],
    [
      { count: exact(120), women: { kind: "about", value: 30 } },
      { status: "unknown", reason: "women-unknown" },
    ],
    [
      { count: { kind: "more-than", value: 100 }, women: exact(40) },
      { status: "unknown", reason: "count-not-exact" },
    ],
    [
      { count: { kind: "unknown" }, women: exact(40) },
      { status: "unknown", reason: "count-not-exact" },
    ],
    [
      { count: exact(0), women: exact(0) },
      { status: "undefined", reason: "nobody-counted" },
    ],
  ] as const)("of %j is no number", (counts, answer) => {
    expect(womenShare(counts)).toEqual(answer);
  });
});
