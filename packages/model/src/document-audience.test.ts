import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Actor, EventSubject } from "./access.js";
import { barrierOf, type DocumentAudience, DocumentConsent, mayReadDocument } from "./document-audience.js";
import { DocumentKind } from "./document-kind.js";
import { OrganisationId } from "./organisation.js";

const [host, donor, other] = ["mps", "gov-canada", "moj"].map((id) => OrganisationId.parse(id));
const account = "439c044e-b44b-4821-8672-2662705f45ac";
const actor = (role: string, ...organisations: unknown[]) => ({ role, account, organisations }) as unknown as Actor;

const WHO = {
  public: { role: "public" } as const,
  host: actor("organiser", host),
  otherHost: actor("organiser", other),
  funder: actor("donor", donor),
  otherFunder: actor("donor", other),
  verifier: actor("verifier"),
  admin: actor("admin"),
  officer: actor("data-protection-officer"),
};

const subject = (change: Partial<EventSubject> = {}) =>
  ({
    publication: "published",
    sensitivity: "open",
    organisations: [{ organisation: host, role: "lead" }],
    funders: [donor],
    ...change,
  }) as EventSubject;

const readers = (audience: DocumentAudience, of: EventSubject) =>
  Object.entries(WHO).flatMap(([name, who]) => (mayReadDocument(who, { audience }, of) ? [name] : []));

describe("a document of a published event", () => {
  test("for everybody is read by everybody", () => {
    expect(readers("everybody", subject())).toEqual(Object.keys(WHO));
  });

  test("for funders is read by those who run it, pay for it or verify it", () => {
    expect(readers("funders", subject())).toEqual(["host", "funder", "verifier", "admin"]);
  });

  test("for organisers is read by those who run it", () => {
    expect(readers("organisers", subject())).toEqual(["host", "admin"]);
  });
});

test("of an event that is held back nobody outside reads anything", () => {
  const of = subject({ sensitivity: "sensitive" });
  expect(readers("everybody", of)).toEqual(["host", "verifier", "admin"]);
  expect(readers("funders", of)).toEqual(["host", "verifier", "admin"]);
});

test("of a draft those who pay for it read what is for them", () => {
  const of = subject({ publication: "draft" });
  expect(readers("everybody", of)).toEqual(["host", "funder", "verifier", "admin"]);
});

describe("what shows people", () => {
  const kinds = fc.constantFrom(...DocumentKind.options);
  const consents = fc.constantFrom<DocumentConsent>(
    { status: "not-needed" },
    { status: "not-given" },
    { status: "unknown" },
    { status: "given", keptAt: "Hồ sơ 12" },
  );

  test("leaves only where nobody is shown or all have agreed, and never with signatures or names of those who came", () => {
    fc.assert(
      fc.property(kinds, fc.boolean(), consents, (kind, isSigned, consent) => {
        const leaves = barrierOf({ kind, isSigned, consent }) === undefined;
        const agreed = ["not-needed", "given"].includes(consent.status);
        expect(leaves).toBe(agreed && !isSigned && kind !== "attendance");
      }),
    );
  });

  test("consent is given somewhere", () => {
    expect(DocumentConsent.safeParse({ status: "given" }).success).toBe(false);
    expect(DocumentConsent.safeParse({ status: "unknown", keptAt: "Hồ sơ" }).success).toBe(false);
  });
});
