import type { Report } from "@wps/model/statements";
import { AlignmentType, BorderStyle, Footer, Header, PageNumber, Paragraph, TextRun } from "docx";
import { A4, MM } from "../paper.ts";
import { runsOf } from "./docx-blocks.ts";
import { type DocxLayout, halves, STYLES, twips } from "./docx-layout.ts";
import { officialEnd } from "./official-end.ts";
import { officialHead } from "./official-head.ts";

const MARGIN = { top: 20 * MM, bottom: 20 * MM, left: 30 * MM, right: 20 * MM } as const;
const WIDTH = A4.width - MARGIN.left - MARGIN.right;
const FONT = "Times New Roman";
const BODY = 13;
/** The first line of a paragraph begins 1.27 cm further in. */
const FIRST_LINE = 12.7 * MM;
/** Between the lines of a paragraph, in 240ths of a single one. */
const LINE = 276;

const none = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const line = { style: BorderStyle.SINGLE, size: 4, color: "000000" } as const;
const LINES = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line };
const NO_LINES = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };

/**
 * A report (báo cáo) as an official letter by annex I of Decree 30/2020/NĐ-CP. What is followed:
 *
 * - A4, upright; margins of 20 mm above and below, 30 mm left, 20 mm right; Times New Roman, black, in precomposed Unicode
 *   (TCVN 6909:2001);
 * - the number of the page in the middle of the upper margin, in 13 points, not on the first page;
 * - the name of the country and its motto on the right, the issuing body under the one above it on the left, number and sign,
 *   place and date, the kind of the letter and what it is about (`official-head.ts`);
 * - paragraphs in 13 points, justified, the first line 1.27 cm further in, 6 points apart, lines at 1.15;
 * - who signs on the right, who gets it on the left (`official-end.ts`).
 *
 * Tables, notes and the foot of the pages are not spoken of there: they are smaller.
 */
export function officialLetter(report: Report): DocxLayout {
  const foot = new Footer({ children: [footOf(report)] });
  return {
    styles: STYLES_OF_LETTER,
    section: {
      properties: {
        titlePage: true,
        page: {
          size: { width: twips(A4.width), height: twips(A4.height) },
          margin: {
            top: twips(MARGIN.top),
            bottom: twips(MARGIN.bottom),
            left: twips(MARGIN.left),
            right: twips(MARGIN.right),
            header: twips(10 * MM),
            footer: twips(10 * MM),
          },
        },
      },
      headers: {
        default: new Header({ children: [pageNumber()] }),
        first: new Header({ children: [new Paragraph("")] }),
      },
      footers: { default: foot, first: foot },
    },
    tables: { width: WIDTH, sizes: [12, 11, 10, 9, 8, 7], borders: LINES, bordersOfFacts: NO_LINES },
    head: officialHead(report, WIDTH),
    end: officialEnd(report.letter, WIDTH),
  };
}

const pageNumber = () =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT], size: halves(13) })],
  });

const footOf = ({ foot, number }: Report) =>
  new Paragraph({ children: runsOf(`${number} · ${foot}`, { size: halves(8) }) });

const heading = (before: number) => ({
  run: { size: halves(BODY), bold: true, color: "000000" },
  paragraph: { spacing: { before: twips(before), after: twips(6) }, keepNext: true },
});

const STYLES_OF_LETTER: DocxLayout["styles"] = {
  default: {
    document: { run: { font: FONT, size: halves(BODY), color: "000000", language: { value: "vi-VN" } } },
    heading1: heading(12),
    heading2: heading(8),
  },
  paragraphStyles: [
    {
      id: STYLES.text,
      name: "Body Text",
      basedOn: "Normal",
      quickFormat: true,
      paragraph: {
        alignment: AlignmentType.JUSTIFIED,
        indent: { firstLine: twips(FIRST_LINE) },
        spacing: { after: twips(6), line: LINE },
      },
    },
    {
      id: STYLES.note,
      name: "Note",
      basedOn: "Normal",
      quickFormat: true,
      run: { size: halves(11), italics: true },
      paragraph: { alignment: AlignmentType.JUSTIFIED, spacing: { before: twips(2), after: twips(6) } },
    },
    { id: STYLES.cell, name: "Table Text", basedOn: "Normal", quickFormat: true },
  ],
};
