import { describe, expect, it } from "vitest";
import { linkedEvents, TaskLink } from "./task-link.js";

describe("TaskLink", () => {
  it("always says why", () => {
    const link = { programme: "nap-wps-2024-2030", clause: "II.2.e", basis: "suggested" };
    expect(TaskLink.safeParse(link).success).toBe(false);
    expect(TaskLink.safeParse({ ...link, why: { en: "It is about cyberspace." } }).success).toBe(true);
  });
});

describe("linkedEvents", () => {
  const counts = linkedEvents(
    "nap",
    ["II", "II.1", "II.10", "II.2"],
    [
      { event: "a", programme: "nap", clause: "II.1" },
      { event: "a", programme: "nap", clause: "II.2" },
      { event: "b", programme: "nap", clause: "II.10" },
      { event: "c", programme: "nap" },
      { event: "d", programme: "other", clause: "II.1" },
    ],
  );

  it("counts an event once in a branch, however many of its clauses it serves", () => {
    expect(counts.get("II")).toBe(2);
  });

  it("does not take II.10 for a part of II.1", () => {
    expect([counts.get("II.1"), counts.get("II.10"), counts.get("II.2")]).toEqual([1, 1, 1]);
  });

  it("counts links to the programme as a whole under the programme alone", () => {
    expect(counts.get(undefined)).toBe(3);
  });
});
