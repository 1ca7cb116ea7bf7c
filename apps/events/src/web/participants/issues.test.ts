import { describe, expect, it } from "vitest";
import { NOBODY } from "./draft.ts";
import { issuesOf, refusedIssues } from "./issues.ts";
import { readName } from "./name-draft.ts";

const LAN = { ...NOBODY, name: readName("Nguyễn Thị Lan"), sex: "woman" as const };

describe("issuesOf", () => {
  it("asks for a name and a word about the sex, and for no more", () => {
    expect(issuesOf(NOBODY).map(({ text }) => text)).toEqual(["nameNeeded", "sexNeeded"]);
    expect(issuesOf(LAN)).toEqual([]);
  });

  it("says which of the rest is none of its kind", () => {
    const odd = { ...LAN, birthYear: "85", email: "lan@", phone: "máy lẻ 12", roles: [] };
    expect(issuesOf(odd).map(({ field }) => field)).toEqual(["birthYear", "email", "phone", "roles"]);
  });
});

it("shows what the server refused at the input it came from", () => {
  expect(refusedIssues([{ path: ["person", "contact", "email"], message: "no" }])).toEqual([
    { field: "email", text: "notUnderstood" },
  ]);
  expect(refusedIssues([{ path: ["person", "name", "given"], message: "no" }])).toEqual([
    { field: "name", text: "notUnderstood" },
  ]);
});
