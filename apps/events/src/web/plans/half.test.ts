import { type ActionPlanCode, compare } from "@wps/model";
import { getPlan } from "@wps/model/catalogue";
import { describe, expect, it } from "vitest";
import { halfOf, type Side } from "./half.ts";

type KnownPlan = Parameters<typeof getPlan>[0] & ActionPlanCode;

function questions(side: Side, a: KnownPlan, b: KnownPlan) {
  const { certain, open, none } = halfOf(side, compare(getPlan(a), getPlan(b)));
  const names = (rows: typeof none) => rows.map(({ question }) => question);
  return { certain: names(certain), open: names(open), none: names(none) };
}

describe("halfOf", () => {
  it("keeps what is known to be missing apart from what was not found", () => {
    expect(questions("b", "nap-wps-2024-2030", "norway-nap-2023-2030")).toEqual({
      certain: [],
      open: ["reporting", "review"],
      none: ["indicators", "budget"],
    });
  });

  it("tells a lack that the other plan fills as what only the other has", () => {
    const [before, after] = ["norway-nap-2019-2022", "norway-nap-2023-2030"] as const;
    expect(questions("a", before, after).certain).toEqual(["indicators"]);
    expect(questions("b", before, after).none).toEqual(["budget"]);
  });
});
