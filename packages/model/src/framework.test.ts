import { expect, it } from "vitest";
import { unseenTargets } from "./framework.js";

it("tells how many targets nobody has seen, where somebody has counted them", () => {
  const counted = { of: "target", count: 19, basis: "stated", sources: ["s1"] } as const;
  expect(unseenTargets({ stated: [counted], targets: [] })).toBe(19);
  expect(unseenTargets({ stated: [{ ...counted, of: "objective" }], targets: [] })).toBeUndefined();
  expect(unseenTargets({ stated: [], targets: [] })).toBeUndefined();
});
