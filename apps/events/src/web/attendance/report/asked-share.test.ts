import { expect, it } from "vitest";
import { leastAsked } from "./asked-share.ts";

it("makes minutes of a share where the part has hours, and takes minutes as they are", () => {
  expect(leastAsked({ unit: "percent", typed: " 75 " }, 210)).toBe(158);
  expect(leastAsked({ unit: "percent", typed: "75" }, undefined)).toBeUndefined();
  expect(leastAsked({ unit: "minutes", typed: "90" }, undefined)).toBe(90);
});

it("asks for nothing where no number in bounds is typed", () => {
  for (const typed of ["", "0", "-1", "7.5", "abc", "101"]) {
    expect(leastAsked({ unit: "percent", typed }, 210), typed).toBeUndefined();
  }
  expect(leastAsked({ unit: "minutes", typed: "1441" }, 210)).toBeUndefined();
});
