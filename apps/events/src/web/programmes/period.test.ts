import { expect, it } from "vitest";
import { sayPeriod } from "./period.ts";

it("says whole years as years", () => {
  expect(sayPeriod({ start: "2024-01-01", end: "2030-12-31" }, "vi")).toBe("2024–2030");
  expect(sayPeriod({ start: "2024-01-01", end: "2024-12-31" }, "en")).toBe("2024");
});

it("says other periods by their days", () => {
  expect(sayPeriod({ start: "2024-01-25", end: "2030-12-31" }, "vi")).toBe("25/1/2024 – 31/12/2030");
  expect(sayPeriod({ start: "2024-01-01", end: "2030-06-30" }, "en")).toBe("1 January 2024 – 30 June 2030");
});
