import type { AttendanceMark } from "@wps/model";
import { describe, expect, it } from "vitest";
import { markSaid, type Saying } from "./said-mark.ts";

const FROM_PAPER: Saying = { basis: "paper", usualMode: undefined };
const ONLINE: AttendanceMark = { state: "present", mode: "online", minutes: 95, basis: "online-report" };

describe("what is to stand in a place", () => {
  it("is what was said, with how and how long somebody was there as it was known", () => {
    expect(markSaid({ state: "late" }, ONLINE, FROM_PAPER)).toEqual({ ...ONLINE, state: "late", basis: "paper" });
    expect(markSaid({ state: "present" }, undefined, FROM_PAPER)).toEqual({ state: "present", basis: "paper" });
  });

  it("says nothing of how and how long of somebody who was not there, nor takes it from when they were not", () => {
    const absent = markSaid({ state: "absent", minutes: 20 }, ONLINE, FROM_PAPER);
    expect(absent).toEqual({ state: "absent", basis: "paper" });
    const looked: AttendanceMark = { state: "absent", mode: "online", minutes: 5, basis: "online-report" };
    expect(markSaid({ state: "present" }, looked, FROM_PAPER)).toEqual({ state: "present", basis: "paper" });
  });

  it("takes the usual way where nobody says otherwise, and knows unknown from none", () => {
    const hybrid: Saying = { basis: "desk", usualMode: "in-person" };
    expect(markSaid({ state: "present" }, undefined, hybrid).mode).toBe("in-person");
    expect(markSaid({ state: "present" }, ONLINE, hybrid).mode).toBe("online");
    expect(markSaid({ state: "present", mode: null, minutes: null }, ONLINE, hybrid)).toEqual({
      state: "present",
      basis: "desk",
    });
    expect(markSaid({ state: "present", minutes: 0 }, ONLINE, hybrid).minutes).toBe(0);
  });
});
