import { expect, it } from "vitest";
import { mondayOf, weekFrom } from "./week.ts";

it("weeks begin on Monday, over the turn of the year too", () => {
  for (const day of weekFrom("2026-12-28")) expect(mondayOf(day)).toBe("2026-12-28");
  expect(mondayOf("2027-01-04")).toBe("2027-01-04");
  expect(mondayOf("1999-12-31")).toBe("1999-12-27");
});
