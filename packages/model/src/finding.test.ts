import { describe, expect, it } from "vitest";
import * as z from "zod";
import { finding, found } from "./finding.js";

const Count = finding(z.int());

describe("finding", () => {
  it("tells found, none and not found apart", () => {
    expect(Count.parse({ status: "found", value: 0, basis: "stated", sources: ["s1"] })).toMatchObject({ value: 0 });
    expect(Count.parse({ status: "none", sources: ["s1"] })).toEqual({ status: "none", sources: ["s1"] });
    expect(Count.parse({ status: "not-found" })).toEqual({ status: "not-found" });
  });

  it.each([
    { status: "found", value: 4, basis: "stated", sources: [] },
    { status: "found", basis: "stated", sources: ["s1"] },
    { status: "none" },
    { status: "none", value: 0, sources: ["s1"] },
    { status: "not-found", sources: ["s1"] },
    {},
  ])("refuses %j", (answer) => {
    expect(Count.safeParse(answer).success).toBe(false);
  });
});

describe("found", () => {
  it("gives the value, also when it is 0, and nothing otherwise", () => {
    expect(found({ status: "found", value: 0, basis: "inferred", sources: ["s1"] })).toBe(0);
    expect(found({ status: "none", sources: ["s1"] })).toBeUndefined();
    expect(found({ status: "not-found" })).toBeUndefined();
  });
});
