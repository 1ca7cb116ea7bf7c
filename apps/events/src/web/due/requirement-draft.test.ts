import { Requirement } from "@wps/model";
import { describe, expect, test } from "vitest";
import { freshId, newRequirement, readDrafts, toDraft } from "./requirement-draft.ts";

const ID = "439c044e-b44b-4821-8672-2662705f45ac";
const requirement = (due: object, more: object = {}) =>
  Requirement.parse({ id: ID, kind: "audit", due, submitted: [{ closes: "2025-12-31", on: "2026-01-20" }], ...more });
const first = newRequirement(ID);
const wrong = (change: object) => [...readDrafts([first, { ...first, id: freshId(), ...change }]).wrong];

describe("a requirement in its form", () => {
  test.each([
    [{ is: "periodic", every: "quarter", yearBegins: 4, days: 0 }, { title: { en: "Audit" } }],
    [{ is: "after-end", days: 90 }, {}],
    [{ is: "on-days", days: [{ due: "2026-06-30", covers: { start: "2025-04-01", end: "2026-03-31" } }] }, {}],
    [
      { is: "on-days", days: [{ due: "2026-06-30" }, { due: "2027-06-30" }] },
      { title: { vi: "Kiểm toán", en: "Audit" } },
    ],
  ])("is saved as it was, with what was delivered: %j", (due, more) => {
    const before = requirement(due, more);
    expect(readDrafts([toDraft(before)]).change).toEqual({ requirements: [before] });
  });

  test.each([
    [{ days: "" }, "days"],
    [{ days: "367" }, "days"],
    [{ days: "-1" }, "days"],
    [{ rule: "on-days" }, "dueDays"],
    [{ rule: "on-days", dueDays: [] }, "dueDays"],
    [{ rule: "on-days", dueDays: [{ due: "2026-06-30", start: "2026-01-01", end: "" }] }, "dueDays"],
    [{ vi: "x".repeat(301) }, "title"],
  ])("says where something is wrong: %j", (change, field) => {
    expect(wrong(change)).toEqual([[1, field]]);
  });

  test("asks nothing of the fields of another rule", () => {
    expect(wrong({ rule: "after-end", dueDays: [{ due: "", start: "", end: "" }] })).toEqual([]);
    expect(wrong({ rule: "on-days", days: "x", dueDays: [{ due: "2026-06-30", start: "", end: "" }] })).toEqual([]);
  });
});

test("identifiers are fresh, and are identifiers", () => {
  const ids = Array.from({ length: 50 }, freshId);
  expect(new Set(ids).size).toBe(50);
  for (const id of ids) expect(Requirement.shape.id.safeParse(id).success).toBe(true);
});
