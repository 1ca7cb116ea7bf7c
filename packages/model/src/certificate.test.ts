import { describe, expect, it } from "vitest";
import { CERTIFICATE } from "../test/certificates.js";
import { Certificate, CertificateCheck, CertificateIssue, checkOf, standingOf } from "./certificate.js";

const revoked = (reason: string) =>
  Certificate.parse({ ...CERTIFICATE, revoked: { at: "2026-04-01T01:00:00.000Z", reason, note: "Chỉ nội bộ" } });

describe("standingOf", () => {
  it("is valid until it is revoked, and tells that another one took its place", () => {
    expect(standingOf(CERTIFICATE)).toBe("valid");
    expect(standingOf(revoked("replaced"))).toBe("replaced");
    expect(standingOf(revoked("not-completed"))).toBe("revoked");
  });
});

describe("checkOf", () => {
  it("repeats what the certificate says, by the days of Viet Nam", () => {
    const { holder, title, first, last, attended, organisations } = CERTIFICATE;
    const facts = { holder, title, first, last, attended, organisations };
    expect(checkOf(CERTIFICATE, "open")).toEqual({ shows: "facts", standing: "valid", issued: "2026-03-13", ...facts });
    expect(checkOf(revoked("other"), "open")).toMatchObject({ standing: "revoked", revoked: "2026-04-01" });
  });

  it("names neither identifiers nor the reason and the note of whoever revoked it", () => {
    const told = JSON.stringify(checkOf(revoked("not-completed"), "open"));
    expect(told).not.toMatch(/439c044e|nội bộ|not-completed/);
  });

  it("tells the standing and the year alone where the event is held back", () => {
    expect(checkOf(revoked("other"), "sensitive")).toEqual({ shows: "standing", standing: "revoked", year: 2026 });
    expect(CertificateCheck.safeParse({ ...checkOf(CERTIFICATE, "sensitive"), title: { vi: "x" } }).success).toBe(
      false,
    );
  });
});

describe("CertificateIssue", () => {
  it("is of everybody, or of some who are named once", () => {
    const { participation } = CERTIFICATE;
    expect(CertificateIssue.safeParse({}).success).toBe(true);
    expect(CertificateIssue.safeParse({ participations: [] }).success).toBe(false);
    expect(CertificateIssue.safeParse({ participations: [participation, participation] }).success).toBe(false);
  });
});
