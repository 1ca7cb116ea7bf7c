import { expect, it } from "vitest";
import { todayAtHome } from "./today.ts";

it("changes the day at midnight in Viet Nam, wherever the reader is", () => {
  expect(todayAtHome(Date.parse("2025-02-19T16:59:59Z"))).toBe("2025-02-19");
  expect(todayAtHome(Date.parse("2025-02-19T17:00:00Z"))).toBe("2025-02-20");
});
