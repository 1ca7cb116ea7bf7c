import { EventSummary } from "@wps/model";
import { expect, it } from "vitest";
import { byYear } from "./years.ts";

const on = (day: string): EventSummary =>
  EventSummary.parse({
    id: "00000000-0000-4000-8000-000000000000",
    origin: "organiser",
    kind: "workshop",
    title: { vi: "Hội thảo" },
    dates: { precision: "day", start: day, end: day, basis: "stated" },
    timeZone: "Asia/Ho_Chi_Minh",
    format: "in-person",
    place: { status: "not-given" },
    status: "held",
    publication: "published",
    sensitivity: "open",
    funders: [],
    sessions: [],
    organisations: [],
    taskLinks: [],
    revision: 1,
  });

it("cuts a list into years and keeps its order", () => {
  const days = ["2025-03-07", "2025-02-20", "2024-07-22"];
  const years = byYear(days.map(on)).map(({ year, events }) => [year, events.map((event) => event.dates.start)]);
  expect(years).toEqual([
    ["2025", ["2025-03-07", "2025-02-20"]],
    ["2024", ["2024-07-22"]],
  ]);
  expect(byYear([])).toEqual([]);
});
