import { DocumentKind, LARGEST_DOCUMENT, ProgrammeDocument } from "@wps/model";
import { describe, expect, test } from "vitest";
import { barrierIn, readDraft, titleOfFile, toDraft, withinBarrier } from "./draft.ts";

const ID = "439c044e-b44b-4821-8672-2662705f45ac";
const ABOUT = {
  title: { vi: "Báo cáo" },
  kind: "evaluation",
  languages: ["vi", "en"],
  audience: "funders",
  consent: { status: "not-needed" },
  isSigned: false,
  evidenceOf: [{ is: "tier", tier: 4 }],
};
const ELSEWHERE = { url: "https://example.org/a", type: "text/html" };
const kept = (change: object) =>
  ProgrammeDocument.parse({
    id: ID,
    of: { is: "event", event: ID },
    revision: 1,
    ...ABOUT,
    ...change,
    content: { is: "elsewhere", ...ELSEWHERE },
    addedAt: "2026-11-23T01:00:00.000Z",
  });
const file = new File(["%PDF-1.7"], "a.pdf");
const good = { ...toDraft(), vi: "Báo cáo", file };
const wrong = (change: object) => [...readDraft({ ...good, ...change }, true).wrong];

describe("a document in its form", () => {
  test.each([
    {},
    { title: { vi: "Báo cáo", en: "Report" }, dated: "2026-03-08" },
    { kind: "photograph", consent: { status: "given", keptAt: "Hồ sơ 12" }, languages: [] },
    { audience: "organisers", consent: { status: "not-given" }, isSigned: true },
  ])("is saved as it was: %j", (change) => {
    const read = readDraft(toDraft(kept(change)), false);
    expect(read.about).toEqual({ ...ABOUT, ...change });
    expect(read.handed).toBeUndefined();
  });

  test("comes with its file, or with the address where it lies", () => {
    expect(readDraft(good, true).handed).toEqual({ file });
    expect(readDraft({ ...good, from: "elsewhere", url: ELSEWHERE.url }, true).handed).toEqual({
      elsewhere: ELSEWHERE,
    });
  });

  test.each([
    [{ vi: " " }, ["title"]],
    [{ file: undefined }, ["file"]],
    [{ file: new File([], "a.pdf") }, ["file"]],
    [{ file: new File([new Uint8Array(LARGEST_DOCUMENT + 1)], "a.pdf") }, ["large"]],
    [{ from: "elsewhere", url: "http://example.org" }, ["url"]],
    [{ consent: "given", keptAt: "" }, ["keptAt"]],
  ])("says where something is wrong: %o", (change, fields) => {
    expect(wrong(change)).toEqual(fields);
  });

  test("is for nobody else before somebody has said whom it shows", () => {
    expect([toDraft().audience, barrierIn(toDraft())]).toEqual(["organisers", "no-consent"]);
  });

  test.each(DocumentKind.options)(
    "of the kind %s is kept inside as soon as something speaks against showing it",
    (kind) => {
      const shown = { ...toDraft(kept({})), kind };
      expect(withinBarrier(shown).audience).toBe(kind === "attendance" ? "organisers" : "funders");
      expect(withinBarrier({ ...shown, isSigned: true }).audience).toBe("organisers");
      expect(withinBarrier({ ...shown, consent: "not-given" }).audience).toBe("organisers");
    },
  );

  test.each([
    ["Bao_cao  tap huan.v2.docx", "Bao cao tap huan.v2"],
    ["không có đuôi", "không có đuôi"],
  ])("may be called after its file %s", (name, title) => {
    expect(titleOfFile(name)).toBe(title);
  });
});
