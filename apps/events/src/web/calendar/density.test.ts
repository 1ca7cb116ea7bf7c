import { expect, it } from "vitest";
import { eventsIn, eventsPerDay } from "./density.ts";
import { toEntries } from "./entries.ts";
import { sampleEvent } from "./sample-event.ts";

const february = { start: "2025-02-01", end: "2025-02-28" };
const count = (...events: Parameters<typeof sampleEvent>[0][]) =>
  Object.fromEntries(eventsPerDay(february, toEntries(events.map((event) => sampleEvent(event)))));

it("counts an event on each of its days that are shown", () => {
  const dates = { precision: "day", start: "2025-02-27", end: "2025-03-04", basis: "stated" } as const;
  expect(count({ dates })).toEqual({ "2025-02-27": 1, "2025-02-28": 1 });
});

it("counts an event once on a day with two sessions, and not on days between its sessions", () => {
  const sessions = [{ date: "2025-02-10" }, { date: "2025-02-10" }, { date: "2025-02-12" }];
  expect(count({ sessions })).toEqual({ "2025-02-10": 1, "2025-02-12": 1 });
});

it("leaves out what lies outside", () => {
  const dates = { precision: "day", start: "2025-03-01", end: "2025-03-04", basis: "stated" } as const;
  expect(count({ dates })).toEqual({});
});

it("counts an event with several sessions in a period once", () => {
  const entries = toEntries([sampleEvent({ sessions: [{ date: "2025-02-28" }, { date: "2025-03-01" }] })]);
  const march = { start: "2025-03-01", end: "2025-03-31" };
  expect(
    [february, march, { start: "2025-04-01", end: "2025-04-30" }].map((month) => eventsIn(month, entries)),
  ).toEqual([1, 1, 0]);
});
