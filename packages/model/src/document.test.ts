import { describe, expect, test } from "vitest";
import { DocumentAddress, NewDocument } from "./document.js";
import { evidenceFor, requiredDocuments } from "./document-evidence.js";
import { RequirementId } from "./requirement.js";

const ID = RequirementId.parse("439c044e-b44b-4821-8672-2662705f45ac");
const OTHER = RequirementId.parse("7c9e6679-7425-40de-944b-e07fc1f90ae7");
const DOCUMENT = {
  title: { vi: "Chương trình" },
  kind: "agenda",
  languages: ["vi"],
  audience: "everybody",
  consent: { status: "not-needed" },
  isSigned: false,
  evidenceOf: [],
};
const isGood = (change: object) => NewDocument.safeParse({ ...DOCUMENT, ...change }).success;

describe("what is entered about a document", () => {
  test.each([{}, { title: { vi: "A", en: "B" } }, { dated: "2026-03-08" }, { languages: [] }])(
    "may be %j",
    (change) => {
      expect(isGood(change)).toBe(true);
    },
  );

  test.each([
    { title: { en: "Agenda" } },
    { kind: "list" },
    { languages: ["vi", "en", "vi"] },
    { audience: "nobody" },
    { consent: { status: "given" } },
    { evidenceOf: [{ is: "tier", tier: 9 }] },
    {
      evidenceOf: [
        { is: "tier", tier: 4 },
        { is: "tier", tier: 4 },
      ],
    },
    { sha256: "0" },
  ])("is not %j", (change) => {
    expect(isGood(change)).toBe(false);
  });
});

describe("an address elsewhere", () => {
  test.each(["https://example.org", "https://example.org/a?b#c", "https://xn--vit-nam-9xa.vn/b%C3%A1o-c%C3%A1o.pdf"])(
    "may be %s",
    (url) => {
      expect(DocumentAddress.safeParse({ url, type: "text/html" }).success).toBe(true);
    },
  );

  test.each([
    "http://example.org",
    "https://name:word@example.org/",
    "javascript:alert(1)",
    "https://",
    "//example.org",
    "https://example.org/ a",
  ])("is not %s", (url) => {
    expect(DocumentAddress.safeParse({ url, type: "text/html" }).success).toBe(false);
  });
});

describe("evidence that an agreement requires", () => {
  const report = { grant: "g", requirement: ID, kind: "audit", closes: "2026-06-30", due: "2026-08-14" } as const;
  const document = (requirement: RequirementId, closes = "2026-06-30", grant = "g") => ({
    of: { is: "grant", grant } as const,
    evidenceOf: [{ is: "requirement", requirement, closes } as const],
  });

  test("is a document of this very report", () => {
    const mine = document(ID);
    const others = [document(OTHER), document(ID, "2026-12-31"), document(ID, "2026-06-30", "h")];
    expect(evidenceFor({ ...report, grant: "g" as never }, [...others, mine])).toEqual([mine]);
  });

  const stateOf = (change: object, documents: object[], today = "2026-09-01") =>
    requiredDocuments([{ ...report, ...change }] as never, documents as never, today).map(({ state }) => state);

  test.each([
    ["is there", {}, [document(ID)], "2026-01-01", ["present"]],
    ["is not there though it is late", {}, [], "2026-08-15", ["absent"]],
    ["is not asked for on the last day yet", {}, [], "2026-08-14", []],
    [
      "is not known of where a report was delivered without it",
      { submitted: "2026-07-01" },
      [],
      "2026-07-02",
      ["unknown"],
    ],
    ["is not asked for where nobody knows when", { due: undefined }, [], "2026-12-31", []],
  ] as const)("%s", (_, change, documents, today, states) => {
    expect(stateOf(change, [...documents], today)).toEqual(states);
  });
});
