import type { Report } from "@wps/model/statements";
import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { attribute, type Element, elementsOf, faultsOf, officeParts, saidIn } from "../../../test/office-parts.ts";
import { HOSTILE, REPORT, reportsOf, saidInReport, unspaced } from "../../../test/reports.ts";
import { toReportDocx } from "./report-docx.ts";
import { writable } from "./writable-report.ts";

afterEach(() => {
  vi.useRealTimers();
});

const MAIN = "word/document.xml";

async function written(report: Partial<Report>): Promise<ReadonlyMap<string, Element>> {
  return officeParts(await toReportDocx({ ...REPORT, ...report }));
}

async function main(report: Partial<Report>): Promise<Element> {
  return (await written(report)).get(MAIN) ?? { name: "", attributes: {}, children: [] };
}

const value = attribute("w:val");
const paragraphsOf = (element: Element) => elementsOf(element, "w:p").map(saidIn);
const styled = (element: Element, style: string) =>
  elementsOf(element, "w:p")
    .filter((one) => elementsOf(one, "w:pStyle").some((each) => value(each) === style))
    .map(saidIn);

/** How the letters of the first run look that says something. */
function lettersOf(element: Element, said: string): Readonly<Record<string, string | true>> {
  const run = elementsOf(element, "w:r").find((one) => saidIn(one) === said);
  const [look] = run ? elementsOf(run, "w:rPr") : [];
  const children = look?.children.filter((child) => typeof child !== "string") ?? [];
  return Object.fromEntries(children.map((child) => [child.name.slice(2), value(child) ?? true]));
}

describe("a document", () => {
  test("is the same bytes whenever it is written, and says when the report was made", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: Date.parse("2027-01-05T00:00:00Z") });
    const first = await toReportDocx(REPORT);
    vi.setSystemTime(Date.parse("2031-07-09T12:34:56Z"));
    expect(first.equals(await toReportDocx(REPORT))).toBe(true);
    const core = officeParts(first).get("docProps/core.xml");
    const times = ["dcterms:created", "dcterms:modified"].flatMap((name) => (core ? elementsOf(core, name) : []));
    expect(times.map(saidIn)).toEqual([REPORT.made, REPORT.made]);
    // Of each part, the first minute that a zip file can tell: it knows no time zone.
    expect([first.readUInt16LE(10), first.readUInt16LE(12)]).toEqual([0, 0x21]);
  });

  test.each(["vi", "en"] as const)("in %s has all the parts that it speaks of", async (language) => {
    const parts = await written({ language });
    expect(parts.size).toBeGreaterThan(10);
    expect(faultsOf(parts)).toEqual([]);
  });

  test("has headings that are headings", async () => {
    const document = await main({});
    expect(styled(document, "Heading1")).toEqual(["Tình hình thực hiện"]);
    expect(styled(document, "Heading2")).toEqual(["Hoạt động", "Kiến nghị"]);
    expect(styled(await main({ language: "en" }), "Title")).toEqual([REPORT.title]);
  });

  test("breaks no line within a paragraph, which would be stretched to its full width", async () => {
    for (const is of ["text", "note"] as const) {
      const document = await main({ blocks: [{ is, text: "Mười hai hoạt động.\nMột bị hoãn." }] });
      expect(paragraphsOf(document)).toEqual(expect.arrayContaining(["Mười hai hoạt động.", "Một bị hoãn."]));
    }
  });

  test("has tables that are tables, with headings on each page", async () => {
    const [, facts, table, ...rest] = elementsOf(await main({}), "w:tbl");
    expect(facts && elementsOf(facts, "w:tc").map(saidIn)).toEqual(["Nhà tài trợ", "Global Affairs Canada"]);
    const rows = table ? elementsOf(table, "w:tr") : [];
    expect(rows.map((row) => elementsOf(row, "w:tc").map(saidIn))).toEqual([
      ["Tỉnh", "Nữ", "Chi phí"],
      ["Huế", "12", "12\u00A0345\u00A0000"],
      ["Nghệ An", "không công bố", "0,5"],
      ["Cộng", "chưa rõ", "12\u00A0345\u00A0000,5"],
    ]);
    expect(rows.map((row) => elementsOf(row, "w:tblHeader").length)).toEqual([1, 0, 0, 0]);
    expect(rest).toHaveLength(1);
    expect(paragraphsOf(await main({}))).toContain("Không có kiến nghị nào.");
  });

  test("says in which language its words are", async () => {
    for (const [language, tag] of [
      ["vi", "vi-VN"],
      ["en", "en-GB"],
    ] as const) {
      const styles = (await written({ language })).get("word/styles.xml");
      expect(styles && elementsOf(styles, "w:lang").map(value)).toEqual([tag]);
    }
  });
});

describe("an official letter", () => {
  test("has the margins, the letters and the lines that the decree asks for", async () => {
    const parts = await written({});
    const document = await main({});
    const millimetres = (twips: string | undefined) => Math.round((Number(twips) / 1440) * 25.4);
    const [size, margin] = ["w:pgSz", "w:pgMar"].map((name) => elementsOf(document, name)[0]?.attributes ?? {});
    expect([millimetres(size?.["w:w"]), millimetres(size?.["w:h"])]).toEqual([210, 297]);
    const sides = ["top", "bottom", "left", "right"].map((side) => millimetres(margin?.[`w:${side}`]));
    expect(sides).toEqual([20, 20, 30, 20]);
    const styles = parts.get("word/styles.xml");
    const [defaults] = styles ? elementsOf(styles, "w:rPrDefault") : [];
    expect(defaults && elementsOf(defaults, "w:rFonts").map(attribute("w:ascii"))).toEqual(["Times New Roman"]);
    expect(defaults && elementsOf(defaults, "w:sz").map(value)).toEqual(["26"]);
    const [text] = styles ? elementsOf(styles, "w:style").filter((one) => attribute("w:styleId")(one) === "Text") : [];
    expect(text && elementsOf(text, "w:jc").map(value)).toEqual(["both"]);
    expect(text && elementsOf(text, "w:ind").map(attribute("w:firstLine"))).toEqual(["720"]);
    expect(text && elementsOf(text, "w:spacing").map(({ attributes }) => attributes)).toEqual([
      { "w:after": "120", "w:line": "276" },
    ]);
  });

  test("begins with who writes on the left, the country on the right, and what it is", async () => {
    const document = await main({});
    const [head] = elementsOf(document, "w:tbl");
    const [left, right] = head ? elementsOf(head, "w:tc").map(paragraphsOf) : [];
    expect(left).toEqual([REPORT.letter.superior, REPORT.letter.issuer, "", "Số: ........./BC-........."]);
    expect(right).toEqual([
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Độc lập - Tự do - Hạnh phúc",
      "",
      "Hà Nội, ngày 05 tháng 01 năm 2027",
    ]);
    const look = (said: string) => lettersOf(document, said);
    expect(look("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")).toMatchObject({ b: true, sz: "24" });
    expect(look("Độc lập - Tự do - Hạnh phúc")).toMatchObject({ b: true, sz: "26" });
    expect(look("Hà Nội, ngày 05 tháng 01 năm 2027")).toMatchObject({ i: true, sz: "26" });
    expect(look(REPORT.letter.issuer)).toMatchObject({ b: true, caps: true, sz: "24" });
    expect(look(REPORT.letter.superior ?? "")).toEqual({ caps: true, sz: "24", szCs: "24" });
    expect(look("BÁO CÁO")).toMatchObject({ b: true, sz: "28" });
    const said = paragraphsOf(document);
    const kind = said.indexOf("BÁO CÁO");
    expect(said.slice(kind + 1, kind + 5)).toEqual(["Kết quả sử dụng kinh phí", REPORT.subtitle, "", "(Số 2)"]);
  });

  test.each([
    ["2027-02-08T17:00:00.000Z", "ngày 09 tháng 02 năm 2027"],
    ["2027-03-31T16:59:59.999Z", "ngày 31 tháng 3 năm 2027"],
    ["2026-12-31T17:00:00.000Z", "ngày 01 tháng 01 năm 2027"],
    ["2027-10-10T00:00:00.000Z", "ngày 10 tháng 10 năm 2027"],
  ])("made at %s is of %s", async (made, date) => {
    expect(paragraphsOf(await main({ made }))).toContain(`Hà Nội, ${date}`);
  });

  test("names no body above that nobody named", async () => {
    const { superior: _, ...letter } = REPORT.letter;
    const [head] = elementsOf(await main({ letter }), "w:tbl");
    expect(head && paragraphsOf(head)[0]).toBe(letter.issuer);
  });

  test("ends with who gets it on the left, and room for who signs on the right", async () => {
    const end = elementsOf(await main({}), "w:tbl").at(-1);
    const [left, right] = end ? elementsOf(end, "w:tc").map(paragraphsOf) : [];
    expect(left).toEqual(["Nơi nhận:", "- Global Affairs Canada;", "- Bộ Nội vụ;", "- Lưu: VT, .........."]);
    expect(right?.every((line) => /^\.+$/.test(line))).toBe(true);
  });

  test("has the number of its page in the middle above, but not on the first", async () => {
    const parts = await written({});
    const document = await main({});
    expect(elementsOf(document, "w:titlePg")).toHaveLength(1);
    const relations = parts.get("word/_rels/document.xml.rels");
    const headers = new Map(
      elementsOf(document, "w:headerReference").map((one) => {
        const target =
          relations &&
          elementsOf(relations, "Relationship").find((each) => attribute("Id")(each) === attribute("r:id")(one));
        return [attribute("w:type")(one), parts.get(`word/${target && attribute("Target")(target)}`)];
      }),
    );
    const [first, others] = [headers.get("first"), headers.get("default")];
    expect(first && saidIn(first)).toBe("");
    expect(others && elementsOf(others, "w:instrText").map(saidIn)).toEqual(["PAGE"]);
    expect(others && elementsOf(others, "w:jc").map(value)).toEqual(["center"]);
  });

  test("is Vietnamese only", async () => {
    const parts = await written({ language: "en" });
    expect([...parts.values()].map(saidIn).join("")).not.toMatch(/CỘNG HÒA|Nơi nhận|BÁO CÁO/);
  });
});

describe("any report", () => {
  const text = fc.oneof(
    { weight: 3, arbitrary: fc.string({ unit: "binary", maxLength: 60 }) },
    { weight: 1, arbitrary: fc.constantFrom(...HOSTILE) },
  );

  test("stands in a document that opens, as a whole and in its order", async () => {
    await fc.assert(
      fc.asyncProperty(reportsOf(text), async (report) => {
        const parts = officeParts(await toReportDocx(report));
        expect(faultsOf(parts)).toEqual([]);
        const document = parts.get(MAIN);
        const all = unspaced(document ? saidIn(document) : "");
        let at = 0;
        for (const said of saidInReport({ ...report, title: "", number: "", subtitle: "", foot: "" })) {
          const found = all.indexOf(unspaced(writable(said)), at);
          expect(found).toBeGreaterThanOrEqual(at);
          at = found + unspaced(writable(said)).length;
        }
        const feet = [...parts]
          .filter(([path]) => /^word\/footer/.test(path))
          .map(([, part]) => unspaced(saidIn(part)));
        expect(feet.length).toBeGreaterThan(0);
        for (const foot of feet) expect(foot).toContain(unspaced(report.foot));
      }),
      { numRuns: 30 },
    );
  });
});
