import { describe, expect, test } from "vitest";
import { ProgrammeDocument } from "../document.js";
import { toIatiDocuments } from "./event-documents.js";

const ID = "439c044e-b44b-4821-8672-2662705f45ac";
const REPORT = {
  id: ID,
  of: { is: "event", event: ID },
  revision: 1,
  title: { vi: "Báo cáo kết quả", en: "Report on results" },
  kind: "results",
  languages: ["vi"],
  dated: "2026-03-20",
  audience: "everybody",
  consent: { status: "not-needed" },
  isSigned: false,
  evidenceOf: [],
  content: { is: "file", type: "application/pdf", size: 1, sha256: "0".repeat(64), isKept: true },
  addedAt: "2026-03-21T01:00:00.000Z",
};
const PAGE = { is: "elsewhere", url: "https://example.org/a", type: "text/html" };
const written = (change: object, site: string | undefined = "https://example.org") =>
  toIatiDocuments([ProgrammeDocument.parse({ ...REPORT, ...change })], (id) => site && `${site}/d/${id}`);

describe("a document that everybody may read", () => {
  test("is linked to with its type, its category, its language and its day", () => {
    expect(written({})).toEqual([
      {
        url: `https://example.org/d/${ID}`,
        format: "application/pdf",
        title: [
          { text: "Report on results", language: "en" },
          { text: "Báo cáo kết quả", language: "vi" },
        ],
        categories: ["A08"],
        languages: ["vi"],
        date: "2026-03-20",
      },
    ]);
  });

  test("that lies elsewhere is linked to there, also where the app has no address", () => {
    const [link] = toIatiDocuments([ProgrammeDocument.parse({ ...REPORT, content: PAGE })], () => undefined);
    expect(link).toMatchObject({ url: PAGE.url, format: "text/html" });
  });
});

describe("nothing is linked to", () => {
  test.each([
    ["that is for fewer", { audience: "funders" }],
    ["that the standard has no category for", { kind: "photograph" }],
    ["of which the file is gone", { content: { ...REPORT.content, isKept: false } }],
    ["that bears signatures, whatever was said of it", { isSigned: true }],
    ["that shows people who did not agree", { consent: { status: "unknown" } }],
  ])("%s", (_, change) => {
    expect(written(change)).toEqual([]);
  });

  test("where the app has no address", () => {
    expect(toIatiDocuments([ProgrammeDocument.parse(REPORT)], () => undefined)).toEqual([]);
  });
});
