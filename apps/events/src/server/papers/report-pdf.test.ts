import { type Report, type ReportTable, textOfCell } from "@wps/model/statements";
import fc from "fast-check";
import PDFDocument from "pdfkit";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { type DrawnLine, linesOfPages, textOfPages } from "../../../test/pdf-text.ts";
import { HOSTILE, REPORT, reportsOf, saidInReport, unspaced } from "../../../test/reports.ts";
import { type PaperFonts, paperFonts } from "./fonts.ts";
import { pageOf } from "./page-of.ts";
import { A4, MM } from "./paper.ts";
import { toReportPdf } from "./report-pdf.ts";
import { writable } from "./writable-report.ts";

let fonts: PaperFonts;
let pdf: PDFKit.PDFDocument;
beforeAll(async () => {
  fonts = await paperFonts();
  pdf = new PDFDocument().registerFont("regular", fonts.regular).registerFont("bold", fonts.bold);
});
afterEach(() => {
  vi.useRealTimers();
});

const TABLE: ReportTable = {
  is: "table",
  name: "Hoạt động",
  columns: [
    { heading: "Tên hoạt động", is: "words" },
    ...["Một", "Hai", "Ba", "Bốn", "Năm", "Sáu", "Bảy"].map((heading) => ({ heading, is: "number" }) as const),
  ],
  rows: Array.from({ length: 500 }, (_, row) => [
    `Tập huấn an toàn trên không gian mạng, lớp ${row}`,
    ...Array.from({ length: 7 }, (_, at) => ({ text: `${row} 000 00${at}`, value: row * 1_000_000 + at })),
  ]),
  empty: "",
};

const drawn = (report: Partial<Report>) => toReportPdf({ ...REPORT, ...report }, fonts);
const tableOf = (rows: number): ReportTable => ({ ...TABLE, rows: TABLE.rows.slice(0, rows) });

/** Lines that stand where they must not: off the page, or over others. */
function misplacedOn(lines: readonly DrawnLine[]): readonly string[] {
  const boxes = lines.map(({ text, x, y, size, font }) => ({
    text,
    left: x,
    right: x + pdf.font(font).fontSize(size).widthOfString(text),
    bottom: y - 0.2 * size,
    top: y + 0.7 * size,
  }));
  const off = boxes.filter(
    ({ left, right, bottom, top }) =>
      left < 20 * MM - 0.01 || right > A4.width - 20 * MM + 1 || bottom < 11 * MM || top > A4.height - 19 * MM,
  );
  const fromAbove = boxes.toSorted((one, other) => other.top - one.top);
  const over = fromAbove.filter((box, at) => {
    const end = fromAbove.findIndex(({ top }, nth) => nth > at && top <= box.bottom);
    const near = fromAbove.slice(at + 1, end === -1 ? undefined : end);
    return near.some(({ left, right }) => left < box.right - 0.5 && box.left < right - 0.5);
  });
  return [...off, ...over].map(({ text }) => text);
}

describe("a report on paper", () => {
  test("is the same bytes whenever it is drawn", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: Date.parse("2027-01-05T00:00:00Z") });
    const first = await drawn({});
    vi.setSystemTime(Date.parse("2031-07-09T12:34:56Z"));
    expect(first.equals(await drawn({}))).toBe(true);
  });

  test("says everything in its order, and what it is of on each page", async () => {
    const pages = textOfPages(await drawn({}));
    expect(pages).toEqual([
      [
        "Số 2",
        REPORT.title,
        REPORT.subtitle,
        "Nhà tài trợ",
        "Global Affairs Canada",
        "Tình hình thực hiện",
        "Mười hai hoạt động được tổ chức.",
        "Một hoạt động bị hoãn.",
        "Hoạt động",
        ...["Tỉnh", "Nữ", "Chi phí"],
        ...["Huế", "12", "12\u00A0345\u00A0000"],
        ...["Nghệ An", "không công bố", "0,5"],
        ...["Cộng", "chưa rõ", "12\u00A0345\u00A0000,5"],
        "Số liệu được che để không ai bị nhận ra.",
        "Kiến nghị",
        "Không có kiến nghị nào.",
        "Trang 1/1",
        `Số 2 · ${REPORT.title}`,
        REPORT.foot,
      ].join("\n"),
    ]);
  });

  test("numbers its pages in English too", async () => {
    const pages = textOfPages(await drawn({ language: "en", blocks: [tableOf(60)] }));
    for (const [at, page] of pages.entries()) expect(page).toContain(`Page ${at + 1} of ${pages.length}\n`);
  });

  test("has its fonts within", async () => {
    const plain = (await drawn({})).toString("latin1");
    expect([...plain.matchAll(/\/FontFile2/g)]).toHaveLength(2);
    expect(plain).not.toMatch(/\/BaseFont \/Helvetica/);
  });
});

test("a report says of everything on its pages which part it is", async () => {
  const plain = (await drawn({})).toString("latin1");
  expect(plain).toMatch(/\/MarkInfo \d+ 0 R/);
  expect(plain).toContain("/Marked true");
  const tags = [...plain.matchAll(/\/S \/(Document|H\d|P|Table|TR|TH|TD)\b/g)].map(([, tag = ""]) => tag);
  const counts = Object.fromEntries([...new Set(tags)].map((tag) => [tag, tags.filter((one) => one === tag).length]));
  expect(counts).toEqual({ Document: 1, H1: 1, H2: 1, H3: 2, P: 5, Table: 2, TR: 5, TH: 4, TD: 10 });
});

describe("a long table", () => {
  test("of many columns goes on over pages with its headings on each, and no number breaks", async () => {
    const pages = linesOfPages(await drawn({ blocks: [TABLE] }));
    expect(pages.length).toBeGreaterThan(5);
    for (const page of pages) {
      expect(page.filter(({ text }) => text === "Bảy")).toHaveLength(1);
      expect(misplacedOn(page)).toEqual([]);
    }
    const lines = new Set(pages.flat().map(({ text }) => text));
    const numbers = TABLE.rows.flatMap((row) => row.slice(1)).map((cell) => textOfCell(cell).replaceAll(" ", "\u00A0"));
    expect(numbers.filter((number) => !lines.has(number))).toEqual([]);
    const all = unspaced(
      pages
        .flat()
        .map(({ text }) => text)
        .join(""),
    );
    const names = TABLE.rows.map(([name = ""]) => unspaced(textOfCell(name)));
    expect(names.filter((name) => !all.includes(name))).toEqual([]);
  });

  test("has its name on the page of its first row", async () => {
    const before = Array.from({ length: 33 }, (_, at) => ({ is: "text", text: `Đoạn ${at}` }) as const);
    for (const count of [27, 29, 31, 33]) {
      const pages = textOfPages(await drawn({ blocks: [...before.slice(0, count), tableOf(9)] }));
      const [page] = pages.filter((one) => one.split("\n").includes("Hoạt động"));
      expect(page).toMatch(/không gian/);
    }
  });

  test("with a row that no page holds goes on in it", async () => {
    const words = Array.from({ length: 3000 }, (_, at) => `từ${at}`);
    const rows = [["ngắn"], [words.join(" ")], ["sau"]];
    const pages = linesOfPages(await drawn({ blocks: [{ ...TABLE, columns: TABLE.columns.slice(0, 1), rows }] }));
    for (const page of pages) expect(misplacedOn(page)).toEqual([]);
    const said = pages.flatMap((page) => page.flatMap(({ text }) => text.split(" ")));
    expect(said.filter((word) => /^từ\d/.test(word))).toEqual(words);
    expect(said).toContain("sau");
  });
});

describe("any report", () => {
  const letters = fc.constantFrom(..."aộWiĐưf₫1.,()\\/-–=+@<&>\"'… \u00A0\n");
  const text = fc.oneof(
    { weight: 6, arbitrary: fc.string({ unit: letters, maxLength: 60 }) },
    { weight: 1, arbitrary: fc.constantFrom("W".repeat(300), "nghiêng ".repeat(100), "x".repeat(900)) },
  );

  test("stands on its pages as a whole, and nothing over anything else", async () => {
    await fc.assert(
      fc.asyncProperty(reportsOf(text), async (report) => {
        const pages = linesOfPages(await toReportPdf(report, fonts));
        for (const page of pages) expect(misplacedOn(page)).toEqual([]);
        const bodies = pages.flatMap((page, nth) => {
          const number = pageOf(report.language, nth + 1, pages.length).join("");
          const foot = page.findLastIndex(({ text }) => text === number);
          expect(page.slice(foot + 1).map(({ text }) => text)).toContain(report.foot);
          return page.slice(0, foot).map(({ text }) => text);
        });
        const said = saidInReport({ ...report, foot: "" }).map(writable);
        // Headings of columns stand on several pages: so there may be more than the report says, never less.
        expect(isWithin(lettersOf(said), lettersOf(bodies))).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  test("of hostile texts is a file", async () => {
    for (const hostile of HOSTILE) {
      const blocks = [
        { is: "text", text: hostile },
        { is: "heading", text: hostile },
        { ...TABLE, name: hostile, rows: [[hostile, ...Array(7).fill({ text: hostile, value: 1 })]] },
      ] as const;
      const file = await drawn({ title: hostile, foot: hostile, blocks });
      expect(file.subarray(0, 5).toString()).toBe("%PDF-");
      for (const page of linesOfPages(file)) expect(misplacedOn(page)).toEqual([]);
    }
  });
});

const lettersOf = (texts: readonly string[]) => [...unspaced(texts.join(""))].sort().join("");

/** Whether one run of sorted letters has all of another's. */
function isWithin(part: string, whole: string): boolean {
  let at = 0;
  for (const letter of whole) if (letter === part[at]) at += 1;
  return at === part.length;
}
