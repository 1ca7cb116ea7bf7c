import { describe, expect, it } from "vitest";
import { TaskLink } from "./task-link.js";

describe("TaskLink", () => {
  it("always says why", () => {
    const link = { programme: "nap-wps-2024-2030", clause: "II.2.e", basis: "suggested" };
    expect(TaskLink.safeParse(link).success).toBe(false);
    expect(TaskLink.safeParse({ ...link, why: { en: "It is about cyberspace." } }).success).toBe(true);
  });
});
