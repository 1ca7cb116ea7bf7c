import { describe, expect, it } from "vitest";
import { fromInvolvements, type InvolvementDraft, rowOfEntry, withRoles } from "./involvement.ts";

const stated = { basis: "stated" } as const;
const cited = { basis: "inferred", sources: ["s1"] } as const;
const row = (organisation: string, ...roles: string[]): InvolvementDraft => ({
  row: 0,
  organisation,
  parts: roles.map((role) => ({ role, kept: stated })),
});

describe("withRoles", () => {
  it("keeps what stands behind a role that stays", () => {
    const before = { ...row("mps"), parts: [{ role: "lead", kept: { ...cited, sources: ["s1"] } }] };
    expect(withRoles(before, ["venue", "lead"])).toEqual([
      { role: "lead", kept: cited },
      { role: "venue", kept: stated },
    ]);
  });
});

describe("rowOfEntry", () => {
  it("finds the row of each entry, also of a row that lacks a role", () => {
    const rows = [row("mps", "lead", "venue"), row("vwu"), row("un-women", "partner")];
    expect(fromInvolvements(rows)).toHaveLength(4);
    expect([0, 1, 2, 3].map((entry) => rowOfEntry(rows, entry))).toEqual([0, 0, 1, 2]);
  });
});
