import { expect, it } from "vitest";
import { sayZone } from "./time-zone.ts";

it("says the offset of the day, not of today", () => {
  expect(sayZone("Asia/Ho_Chi_Minh", "2025-02-20")).toBe("Asia/Ho Chi Minh (GMT+7)");
  expect(sayZone("Europe/Paris", "2025-01-15")).toBe("Europe/Paris (GMT+1)");
  expect(sayZone("Europe/Paris", "2025-07-15")).toBe("Europe/Paris (GMT+2)");
});
