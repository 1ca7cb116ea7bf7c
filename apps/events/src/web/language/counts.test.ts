import type { Count } from "@wps/model";
import { describe, expect, it } from "vitest";
import { sayCount, sayNumber, sayPercent, saySigned } from "./counts.ts";

describe("sayCount", () => {
  it.each<[Count, string, string]>([
    [{ kind: "exact", value: 120 }, "120", "120"],
    [{ kind: "exact", value: 0 }, "0", "0"],
    [{ kind: "about", value: 1250 }, "khoảng 1.250", "about 1,250"],
    [{ kind: "at-least", value: 20 }, "ít nhất 20", "at least 20"],
    [{ kind: "more-than", value: 100 }, "hơn 100", "more than 100"],
    [{ kind: "unknown" }, "chưa rõ", "unknown"],
  ])("says %o", (count, vi, en) => {
    expect([sayCount(count, "vi"), sayCount(count, "en")]).toEqual([vi, en]);
  });

  it("never says an unknown count with a digit", () => {
    expect(sayCount({ kind: "unknown" }, "vi")).not.toMatch(/\d/);
    expect(sayCount({ kind: "unknown" }, "en")).not.toMatch(/\d/);
  });
});

describe("sayNumber", () => {
  it("groups digits as the language does", () => {
    expect([sayNumber(1_234_567, "vi"), sayNumber(1_234_567, "en")]).toEqual(["1.234.567", "1,234,567"]);
    expect([sayNumber(1234.5, "vi"), sayNumber(1234.5, "en")]).toEqual(["1.234,5", "1,234.5"]);
  });
});

describe("sayPercent", () => {
  it("rounds a share that was worked out", () => {
    expect([sayPercent((4 / 18) * 100, "vi"), sayPercent((4 / 18) * 100, "en")]).toEqual(["22,2%", "22.2%"]);
  });

  it("leaves off a decimal that says nothing", () => {
    expect([sayPercent(100, "vi"), sayPercent(0, "en")]).toEqual(["100%", "0%"]);
  });

  it("keeps as many decimals as it is told, so that a printed share stays as printed", () => {
    expect(sayPercent(33.33, "vi", 10)).toBe("33,33%");
  });
});

describe("saySigned", () => {
  it("says which way, with a minus and not a hyphen", () => {
    expect([saySigned(5, "vi"), saySigned(-1250, "vi"), saySigned(-1250, "en")]).toEqual(["+5", "−1.250", "−1,250"]);
  });

  it("puts no sign to nothing", () => {
    expect(saySigned(0, "en")).toBe("0");
  });
});
