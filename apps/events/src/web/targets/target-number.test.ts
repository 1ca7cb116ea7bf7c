import { expect, it } from "vitest";
import { numberOf } from "./target-number.ts";

it("takes a number apart, seen or inferred, and that of the target it stands under", () => {
  expect(numberOf({ code: "O1.1", numbering: { status: "inferred" } })).toEqual({ objective: "1", target: "1" });
  expect(numberOf({ code: "O3.2-abusers", under: "O3.2", numbering: { status: "seen" } })).toEqual({
    objective: "3",
    target: "2",
  });
});

it("makes no number of a name of ours", () => {
  expect(numberOf({ code: "O5-masters", numbering: { status: "ours" } })).toBeUndefined();
  expect(numberOf({ code: "O5-doctors", numbering: { status: "inferred" } })).toBeUndefined();
});
