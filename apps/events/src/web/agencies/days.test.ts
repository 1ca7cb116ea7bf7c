import { expect, it } from "vitest";
import { sayDays } from "./days.ts";

const say = (key: string, values?: Record<string, string | number>) => `${key} ${values?.from} ${values?.to}`;
const onRecord = { start: "2025-03-01", end: "2025-12-31" };

it("tells a known first and last day from the ends of the record", () => {
  const { start: validFrom, end: validTo } = onRecord;
  expect(sayDays({ onRecord }, "vi", say)).toBe("days.seen 1/3/2025 31/12/2025");
  expect(sayDays({ onRecord, validFrom }, "vi", say)).toBe("days.begun 1/3/2025 31/12/2025");
  expect(sayDays({ onRecord, validTo }, "en", say)).toBe("days.ended 1 March 2025 31 December 2025");
  expect(sayDays({ onRecord, validFrom, validTo }, "vi", say)).toBe("days.known 1/3/2025 31/12/2025");
});

it("says a single day once", () => {
  expect(sayDays({ onRecord: { start: "2022-03-07", end: "2022-03-07" } }, "vi", say)).toMatch(
    /^days.seenOnce 7\/3\/2022/,
  );
});
