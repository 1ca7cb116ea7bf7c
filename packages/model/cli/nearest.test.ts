import { expect, it } from "vitest";
import { nearest } from "./nearest.js";

it.each([
  ["provnce", "province"],
  ["PROVINCE", "province"],
  ["sxe", "sex"],
  ["government", undefined],
  ["", undefined],
])("“%s” is taken for %s", (word, meant) => {
  expect(nearest(word, ["sex", "province", "organisation"])).toBe(meant);
});

it("does not think long about what nobody could mean", () => {
  expect(nearest("x".repeat(1_000_000), ["sex"])).toBeUndefined();
});
