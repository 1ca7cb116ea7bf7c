import { describe, expect, it } from "vitest";
import { Refusal, Refused } from "./refusals.js";

const EVENT = "00000000-0000-4000-8000-000000000001";

describe("Refusal", () => {
  it("is a closed list", () => {
    expect(Refusal.safeParse({ code: "SOMETHING_ELSE" }).success).toBe(false);
    expect(Refusal.safeParse({ code: "EVENT_NOT_FOUND" }).success).toBe(false);
    expect(Refusal.safeParse({ code: "EVENT_NOT_FOUND", id: EVENT, extra: 1 }).success).toBe(false);
  });

  it("names things as they are named elsewhere", () => {
    expect(Refusal.safeParse({ code: "EVENT_NOT_FOUND", id: EVENT }).success).toBe(true);
    expect(Refusal.safeParse({ code: "EVENT_NOT_FOUND", id: "x" }).success).toBe(false);
    expect(Refusal.safeParse({ code: "NOT_ALLOWED", capability: "event:edit" }).success).toBe(true);
    expect(Refusal.safeParse({ code: "NOT_ALLOWED", capability: "event:burn" }).success).toBe(false);
  });

  it("says where in the draft it looked, positions as numbers", () => {
    const refusal = { code: "ORGANISATION_NOT_FOUND", path: ["organisations", 0, "organisation"], id: "mps" };
    expect(Refusal.parse(refusal)).toEqual(refusal);
    expect(Refusal.safeParse({ ...refusal, path: ["organisations", -1] }).success).toBe(false);
  });

  it("has codes in capitals, each once", () => {
    const codes = Refusal.options.map((option) => option.shape.code.value);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code).toMatch(/^[A-Z]+(?:_[A-Z]+)*$/);
  });
});

describe("Refused", () => {
  it("is an error that carries the refusal", () => {
    const refusal = { code: "EVENT_CHANGED", yours: 1, current: 2 } as const;
    const error = new Refused(refusal);
    expect(error).toBeInstanceOf(Error);
    expect(error.refusal).toEqual(refusal);
    expect(String(error)).toBe("Refused: EVENT_CHANGED");
  });
});
