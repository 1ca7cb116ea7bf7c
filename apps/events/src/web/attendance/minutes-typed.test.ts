import { expect, it } from "vitest";
import { minutesTyped } from "./minutes-typed.ts";

it("reads whole minutes of a day, and knows nothing typed from none", () => {
  expect([" 95 ", "0", "1440", "", "  "].map(minutesTyped)).toEqual([95, 0, 1440, null, null]);
  expect(["1441", "-5", "1.5", "1h", "12345"].map(minutesTyped)).toEqual(Array(5).fill(undefined));
});
