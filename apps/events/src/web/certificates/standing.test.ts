import { Certificate } from "@wps/model";
import { describe, expect, it } from "vitest";
import type { CertificateRow } from "../../contract/certificates.ts";
import { doubtOf, isDue, isOpenTo, obstacleOf, tallyOf, validOf } from "./standing.ts";

const ID = "00000000-0000-4000-8000-000000000001";
const holder = { family: "Nguyễn", given: "Lan", order: "family-first" } as const;
const valid = Certificate.parse({
  id: ID,
  code: "2222-2222-2222-2222-2222",
  event: ID,
  participation: ID,
  issuedAt: "2026-12-03T01:00:00.000Z",
  holder,
  title: { vi: "Tập huấn" },
  first: "2026-12-01",
  last: "2026-12-02",
  attended: { parts: 3, ofParts: 4 },
  organisations: [],
});
const revoked: Certificate = { ...valid, revoked: { at: "2026-12-04T01:00:00.000Z", reason: "replaced" } };
const row = (change: Partial<CertificateRow> = {}): CertificateRow => ({
  participation: valid.participation,
  number: 1,
  name: holder,
  roles: ["participant"],
  completion: "met",
  certificates: [],
  ...change,
});
const rule = { percent: 80, excused: "absent" } as const;
const list = (...rows: CertificateRow[]) => ({ register: "closed" as const, rule, rows, unreadable: 0 });

describe("a row", () => {
  it("is open to whoever completed the event and has no valid certificate, and due to participants", () => {
    expect([row(), row({ certificates: [revoked] })].map(isOpenTo)).toEqual([true, true]);
    expect([row({ completion: "not-met" }), row({ certificates: [valid, revoked] })].map(isOpenTo)).toEqual([
      false,
      false,
    ]);
    expect([row(), row({ roles: ["trainer"] }), row({ roles: ["trainer", "participant"] })].map(isDue)).toEqual([
      true,
      false,
      true,
    ]);
    expect(validOf(row({ certificates: [revoked, valid] }))).toBe(valid);
  });

  it("is doubted where its certificate says what is not so any more, and not while that is open", () => {
    const held = { certificates: [valid] };
    expect(doubtOf(row(held))).toBeUndefined();
    expect(doubtOf(row({ ...held, completion: "not-met" }))).toBe("not-completed");
    expect(doubtOf(row({ ...held, completion: "open" }))).toBeUndefined();
    expect(doubtOf(row({ ...held, name: { ...holder, given: "Lân" } }))).toBe("other-name");
    expect(doubtOf(row({ certificates: [revoked], completion: "not-met" }))).toBeUndefined();
  });
});

describe("a list", () => {
  it("says what stands in the way, one thing after the other", () => {
    const { rule: _, ...without } = list(row());
    expect(obstacleOf({ ...without, register: "open", rows: [] })).toBe("nobody");
    expect(obstacleOf({ ...without, register: "open" })).toBe("no-rule");
    expect(obstacleOf({ ...list(row()), register: "open" })).toBe("register-open");
    expect(obstacleOf(list(row({ completion: "not-met" })))).toBe("nobody-completed");
    expect(obstacleOf(list(row({ certificates: [valid] })))).toBe("none-due");
    expect(obstacleOf(list(row(), row({ certificates: [valid] })))).toBeUndefined();
  });

  it("counts", () => {
    const rows = [row(), row({ certificates: [valid] }), row({ certificates: [valid], completion: "not-met" })];
    expect(tallyOf({ rule, rows })).toEqual({ completed: 2, issued: 2, doubted: 1 });
    expect(tallyOf({ rows })).toMatchObject({ completed: undefined, issued: 2 });
  });
});
