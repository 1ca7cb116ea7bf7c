import { expect, test } from "vitest";
import { wrapped } from "./picture.ts";

test("words stand in lines that are no longer than there is room", () => {
  expect(wrapped("một hai ba bốn", 7)).toEqual(["một hai", "ba bốn"]);
  expect(wrapped("phụ-nữ-hòa-bình hai", 7)).toEqual(["phụ-nữ-hòa-bình", "hai"]);
  expect(wrapped("", 7)).toEqual([""]);
});
