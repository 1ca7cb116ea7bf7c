import { expect, it } from "vitest";
import { silenceOf } from "./silence.ts";

it("blames sources only where there are some", () => {
  expect(silenceOf({ sources: [{ key: "s1", citation: "Báo Nhân Dân" }] })).toBe("notGiven");
  expect(silenceOf({ sources: [] })).toBe("unknown");
});
