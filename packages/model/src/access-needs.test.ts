import { expect, it } from "vitest";
import { AccessNeeds } from "./access-needs.js";

it.each([
  [{ interpreter: "Ngôn ngữ ký hiệu", children: 2 }, true],
  [{ stepFree: true }, true],
  [{}, false],
  [{ stepFree: false }, false],
  [{ children: 0 }, false],
  [{ disability: "hearing" }, false],
])("%o: %s", (needs, isGood) => {
  expect(AccessNeeds.safeParse(needs).success).toBe(isGood);
});
