import { describe, expect, it } from "vitest";
import { keptEvent } from "../../../test/planned-event.ts";
import { blankPlan, readPlan, withBeginning, withIncluded } from "./plan-draft.ts";

const plan = blankPlan(keptEvent(), "2028-01-01");
const listed = (text: string) => readPlan({ ...plan, by: "list", listed: text });

describe("the plan of several runs", () => {
  it("begins after today where its pattern is over, and after its pattern where that is to come", () => {
    expect(plan.rule.from).toBe("2028-01-29");
    expect(blankPlan(keptEvent(), "2027-01-01").rule.from).toBe("2027-06-08");
  });

  it("takes days as people write them, each once and in order", () => {
    expect(listed("15/3/2027\n\n 1.3.2027 \n15032027")).toEqual({
      days: ["2027-03-01", "2027-03-15"],
      isWhole: true,
      wrong: new Set(),
    });
  });

  it("says which line is no day, and that one is needed", () => {
    expect(listed("15/3/2027\n31/2/2027\nmai")).toMatchObject({
      days: [],
      line: "31/2/2027",
      wrong: new Set(["listed"]),
    });
    expect(listed(" \n")).toMatchObject({ days: [], wrong: new Set(["listed"]) });
  });

  it("makes no more of them than can be made at once", () => {
    const many = Array.from(
      { length: 250 },
      (_, at) => `${(at % 28) + 1}/${(at % 12) + 1}/${2030 + Math.floor(at / 84)}`,
    );
    const { days, isWhole } = listed(many.join("\n"));
    expect([days.length, isWhole]).toEqual([200, false]);
  });

  it("leaves runs out and takes them in again, and moves them there and back", () => {
    const without = withIncluded(plan, "2027-02-01", false);
    expect([...without.left]).toEqual(["2027-02-01"]);
    expect(withIncluded(without, "2027-02-01", true)).toEqual(plan);
    const moved = withBeginning(plan, "2027-02-01", "2027-02-08");
    expect([...moved.moved]).toEqual([["2027-02-01", "2027-02-08"]]);
    expect(withBeginning(moved, "2027-02-01", undefined)).toEqual(plan);
  });
});
