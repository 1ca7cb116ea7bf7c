import { describe, expect, it } from "vitest";
import { NewRecommendation } from "./recommendation.js";

const OPEN = { kind: "commitment", text: { vi: "Ban hành quy trình" }, owner: "mps", followUp: { state: "open" } };
const read = (change: object) => NewRecommendation.safeParse({ ...OPEN, ...change }).success;

describe("NewRecommendation", () => {
  it.each(["2026", "2026-09", "2026-09-30", undefined])("may be due by %s", (due) => {
    expect(read({ due })).toBe(true);
  });

  it("is not done or dropped without a day and a word of how or why", () => {
    const closed = { state: "done", on: "2026-09-01", note: { vi: "Thông tư đã ban hành" } };
    expect(read({ followUp: closed })).toBe(true);
    expect(read({ followUp: { ...closed, state: "dropped" } })).toBe(true);
    expect(read({ followUp: { ...closed, note: undefined } })).toBe(false);
    expect(read({ followUp: { ...closed, on: undefined } })).toBe(false);
    expect(read({ followUp: { ...closed, state: "open" } })).toBe(false);
  });

  it("has somebody who is to do it", () => {
    expect(read({ owner: undefined })).toBe(false);
  });
});
