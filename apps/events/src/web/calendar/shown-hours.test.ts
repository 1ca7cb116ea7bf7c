import { describe, expect, it } from "vitest";
import { toEntries } from "./entries.ts";
import { sampleEvent } from "./sample-event.ts";
import { shownHours } from "./shown-hours.ts";

const hoursFor = (start: string, end: string, timeZone = "Asia/Ho_Chi_Minh") =>
  shownHours(toEntries([sampleEvent({ timeZone, sessions: [{ date: "2025-02-20", hours: { start, end } }] })]));

describe("shownHours", () => {
  it("shows the working day, also when no hours are known", () => {
    expect(shownHours(toEntries([sampleEvent()]))).toEqual({ start: "07:00", end: "19:00" });
    expect(hoursFor("08:30", "17:00")).toEqual({ start: "07:00", end: "19:00" });
  });

  it("grows to what begins earlier or ends later", () => {
    expect(hoursFor("06:15", "17:00")).toEqual({ start: "06:15", end: "19:00" });
    expect(hoursFor("18:00", "21:30")).toEqual({ start: "07:00", end: "21:30" });
  });

  it("counts the hours in Viet Nam", () => {
    expect(hoursFor("10:00", "12:00", "Europe/Paris")).toEqual({ start: "07:00", end: "19:00" });
    expect(hoursFor("13:00", "15:00", "Europe/Paris")).toEqual({ start: "07:00", end: "21:00" });
  });

  it("shows the whole day where an entry goes past midnight there", () => {
    expect(hoursFor("09:00", "17:00", "America/New_York")).toEqual({ start: "00:00", end: "24:00" });
  });
});
