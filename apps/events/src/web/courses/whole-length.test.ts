import { expect, it } from "vitest";
import { lengthOf } from "./whole-length.ts";

it("what is not known of a part leaves the whole open upwards, and of no part leaves it unknown", () => {
  expect(lengthOf([{ minutes: 60 }, { minutes: 45 }])).toEqual({ status: "known", minutes: 105 });
  expect(lengthOf([{ minutes: 60 }, {}])).toEqual({ status: "at-least", minutes: 60 });
  expect(lengthOf([{}, {}])).toEqual({ status: "unknown" });
  expect(lengthOf([])).toEqual({ status: "unknown" });
});
