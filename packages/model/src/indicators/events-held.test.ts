import { describe, expect, it } from "vitest";
import cases from "../../fixtures/indicators/events-held.json" with { type: "json" };
import { EventStatus } from "../event-status.js";
import { eventsHeld } from "./events-held.js";
import { isCertain } from "./measurement.js";

describe("eventsHeld", () => {
  it.each(cases)("$title", ({ events, value: [numerator, denominator] }) => {
    const measurement = eventsHeld(events.map((status) => ({ status: EventStatus.parse(status) })));
    const value = { numerator, denominator };
    expect(measurement).toEqual({
      measure: "DEL-01",
      version: 1,
      flags: [],
      status: "ok",
      n: numerator,
      unknown: 0,
      value,
      bounds: { lower: value, upper: value },
    });
    expect(isCertain(measurement)).toBe(true);
  });
});
