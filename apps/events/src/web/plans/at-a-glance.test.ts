import { ACTION_PLANS, getPlan } from "@wps/model/catalogue";
import { describe, expect, it } from "vitest";
import { AT_A_GLANCE, atAGlance } from "./at-a-glance.ts";

describe("atAGlance", () => {
  it("counts a known none as an answer", () => {
    const { answered, silent } = atAGlance(getPlan("uganda-nap-2008-2010"));
    expect(answered).toEqual(["budget"]);
    expect(silent).toEqual(AT_A_GLANCE.filter((question) => question !== "budget"));
  });

  it("leaves no question out", () => {
    for (const plan of ACTION_PLANS) {
      const { answered, silent } = atAGlance(plan);
      expect(new Set([...answered, ...silent])).toEqual(new Set(AT_A_GLANCE));
    }
  });
});
