import { describe, expect, it } from "vitest";
import { NewParticipation, ParticipationStatus, takesSeat } from "./participation.js";

const draft = {
  person: { name: { family: "Nguyễn", middle: "Thị", given: "Lan", order: "family-first" } },
  profile: { sex: "woman" },
  roles: ["participant"],
  status: "confirmed",
  entry: "added",
} as const;

describe("NewParticipation", () => {
  it("is of somebody new, or of somebody on record", () => {
    expect(NewParticipation.parse(draft)).toEqual(draft);
    const known = { ...draft, person: "00000000-0000-4000-8000-00000000000A" };
    expect(NewParticipation.parse(known).person).toBe("00000000-0000-4000-8000-00000000000a");
  });

  it("has a role at least, and none twice", () => {
    expect(NewParticipation.safeParse({ ...draft, roles: [] }).success).toBe(false);
    expect(NewParticipation.safeParse({ ...draft, roles: ["chair", "chair"] }).success).toBe(false);
  });
});

describe("takesSeat", () => {
  it("is true of those who were asked or have said yes", () => {
    expect(ParticipationStatus.options.filter((status) => takesSeat({ status }))).toEqual(["invited", "confirmed"]);
  });
});
