import { describe, expect, it } from "vitest";
import { Acceptance, Invitation, InvitationToken, NewInvitation } from "./invitation.js";

const ISSUED = { id: "0198f0a0-0000-7000-8000-000000000002", expiresAt: "2026-11-25T01:00:00.000Z" };
const GUEST = { name: "Lan", email: "lan@example.org", role: "organiser", organisations: ["mps"] };
const PASSWORD = "một câu dài và dễ nhớ";

describe("NewInvitation", () => {
  it("has the scope that goes with its role", () => {
    expect(NewInvitation.parse(GUEST)).toEqual(GUEST);
    expect(NewInvitation.safeParse({ ...GUEST, organisations: [] }).success).toBe(false);
    expect(NewInvitation.safeParse({ ...GUEST, role: "admin" }).success).toBe(false);
  });
});

describe("Invitation", () => {
  it.each([
    { purpose: "first-admin", ...ISSUED },
    { purpose: "join", ...ISSUED, ...GUEST },
    { purpose: "new-password", ...ISSUED, account: ISSUED.id, name: "Lan", email: "lan@example.org" },
  ])("says what it is good for: $purpose", (invitation) => {
    expect(Invitation.parse(invitation)).toEqual(invitation);
  });

  it("names nobody where it is for the first account, and a scope that fits where it is to join", () => {
    expect(Invitation.safeParse({ purpose: "first-admin", ...ISSUED, name: "Lan" }).success).toBe(false);
    expect(Invitation.safeParse({ purpose: "join", ...ISSUED, ...GUEST, organisations: [] }).success).toBe(false);
  });
});

describe("InvitationToken", () => {
  it("is 32 bytes in base64url", () => {
    expect(InvitationToken.safeParse("A".repeat(43)).success).toBe(true);
    for (const other of ["A".repeat(42), "A".repeat(44), `${"A".repeat(42)}=`, `${"A".repeat(42)}+`]) {
      expect(InvitationToken.safeParse(other).success).toBe(false);
    }
  });
});

describe("Acceptance", () => {
  it("says what the account still lacks, and nothing that the invitation has settled", () => {
    const first = { purpose: "first-admin", name: "Mai", email: "mai@example.org", password: PASSWORD };
    expect(Acceptance.safeParse(first).success).toBe(true);
    expect(Acceptance.safeParse({ purpose: "join", name: "Lan", password: PASSWORD }).success).toBe(true);
    expect(Acceptance.safeParse({ ...first, purpose: "join" }).success).toBe(false);
    expect(Acceptance.safeParse({ purpose: "new-password", name: "Lan", password: PASSWORD }).success).toBe(false);
  });
});
