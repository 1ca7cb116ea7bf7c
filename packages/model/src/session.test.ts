import { describe, expect, it } from "vitest";
import { Hours, NewSession, Session } from "./session.js";

const id = "00000000-0000-4000-8000-000000000011";

describe("Hours", () => {
  it.each([
    ["the wrong way round", "17:00", "08:30"],
    ["of no length", "08:30", "08:30"],
    ["past midnight", "20:00", "01:00"],
  ])("points at the end when the hours are %s", (_, start, end) => {
    expect(Hours.safeParse({ start, end }).error?.issues[0]?.path).toEqual(["end"]);
  });
});

describe("Session", () => {
  it("may have no hours: the time of day is not given", () => {
    expect(Session.parse({ id, date: "2025-02-20" })).toEqual({ id, date: "2025-02-20" });
  });

  it("has an identifier that calendars can keep", () => {
    expect(Session.safeParse({ date: "2025-02-20" }).success).toBe(false);
    expect(Session.safeParse({ id: "1", date: "2025-02-20" }).success).toBe(false);
    expect(NewSession.safeParse({ date: "2025-02-20" }).success).toBe(true);
  });

  it("is the same session when its identifier comes back in capitals", () => {
    const capitals = "ABCDEF00-0000-4000-8000-00000000000B";
    expect(NewSession.parse({ id: capitals, date: "2025-02-20" }).id).toBe(capitals.toLowerCase());
    expect(Session.parse({ id: capitals, date: "2025-02-20" }).id).toBe(capitals.toLowerCase());
  });
});
