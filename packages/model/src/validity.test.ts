import { describe, expect, it } from "vitest";
import { isValidOn } from "./validity.js";

describe("isValidOn", () => {
  it("counts the first and the last day", () => {
    const row = { validFrom: "2025-01-01", validTo: "2025-06-30" };
    const days = ["2024-12-31", "2025-01-01", "2025-06-30", "2025-07-01"];
    expect(days.map((day) => isValidOn(row, day))).toEqual([false, true, true, false]);
  });

  it("takes an absent bound for an open one", () => {
    expect(isValidOn({}, "1900-01-01")).toBe(true);
    expect(isValidOn({ validFrom: "2025-07-01" }, "2199-12-31")).toBe(true);
    expect(isValidOn({ validTo: "2025-06-30" }, "1900-01-01")).toBe(true);
  });
});
