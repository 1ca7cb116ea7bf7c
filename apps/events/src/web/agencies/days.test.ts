import { expect, it } from "vitest";
import { sayDays, sayMentions } from "./days.ts";

const say = (key: string, values?: Record<string, string | number>) => `${key} ${values?.from} ${values?.to}`;
const onRecord = { start: "2025-03-01", end: "2025-12-31" };

it("tells a known first and last day from the ends of the record", () => {
  const { start: validFrom, end: validTo } = onRecord;
  expect(sayDays({ onRecord }, "vi", say)).toBe("days.seen 1/3/2025 31/12/2025");
  expect(sayDays({ onRecord, validFrom }, "vi", say)).toBe("days.begun 1/3/2025 31/12/2025");
  expect(sayDays({ onRecord, validTo }, "en", say)).toBe("days.ended 1 March 2025 31 December 2025");
  expect(sayDays({ onRecord, validFrom, validTo }, "vi", say)).toBe("days.known 1/3/2025 31/12/2025");
});

it("tells when sources name a body from how long it stood", () => {
  const sayWhen = (key: string, values?: Record<string, string | number>) => `${key} ${values?.days ?? values?.to}`;
  const mentions = (start: string, end: string, validTo?: string) =>
    sayMentions({ onRecord: { start, end }, ...(validTo && { validTo }) }, "vi", sayWhen);
  expect(mentions("2023-09-12", "2023-09-13")).toBe("days.mentioned 12–13/9/2023");
  expect(mentions("2022-03-07", "2022-03-07")).toBe("days.mentioned 7/3/2022");
  expect(mentions("2021-05-21", "2025-02-28", "2025-02-28")).toBe("days.ended 28/2/2025");
});
