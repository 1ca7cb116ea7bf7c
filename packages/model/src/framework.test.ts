import { expect, it } from "vitest";
import { getFramework } from "./catalogue/targets.js";
import { unseenTargets } from "./framework.js";

it("tells how many targets nobody has seen, where somebody has counted them", () => {
  const counted = { of: "target", count: 19, basis: "stated", sources: ["s1"] } as const;
  expect(unseenTargets({ stated: [counted], targets: [] })).toBe(19);
  expect(unseenTargets({ stated: [{ ...counted, of: "objective" }], targets: [] })).toBeUndefined();
  expect(unseenTargets({ stated: [], targets: [] })).toBeUndefined();
});

it("counts two things asked under one number as one target", () => {
  const stated = [{ of: "target", count: 19, basis: "stated", sources: ["s1"] } as const];
  const { targets } = getFramework("gender-equality-strategy-2021-2030");
  const pair = targets.filter(({ code, under }) => code === "O3.2" || under === "O3.2");
  expect(pair).toHaveLength(2);
  expect(unseenTargets({ stated, targets: pair })).toBe(18);
});
