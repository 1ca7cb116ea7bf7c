import type { Report } from "@wps/model/statements";
import { BorderStyle, Footer, HeadingLevel, PageNumber, Paragraph, TabStopType, TextRun } from "docx";
import { pageOf } from "../page-of.ts";
import { A4, ACCENT, INK, MM, QUIET } from "../paper.ts";
import { runsOf } from "./docx-blocks.ts";
import { type DocxLayout, halves, STYLES, twips } from "./docx-layout.ts";

const MARGIN = 20 * MM;
const WIDTH = A4.width - 2 * MARGIN;
const FONT = "Arial";

const colourOf = (colour: string) => colour.slice(1);
const none = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const thin = { style: BorderStyle.SINGLE, size: 4, color: "D8D5DE" } as const;
const RULES = { top: thin, bottom: thin, insideHorizontal: thin, left: none, right: none, insideVertical: none };

/** A report as a plain document: its head, its blocks, and at the foot of every page what it is of. */
export function plainDocument(report: Report): DocxLayout {
  const foot = new Footer({ children: footOf(report) });
  return {
    styles: STYLES_OF_PLAIN,
    section: {
      properties: {
        page: {
          size: { width: twips(A4.width), height: twips(A4.height) },
          margin: { top: twips(MARGIN), bottom: twips(MARGIN), left: twips(MARGIN), right: twips(MARGIN) },
        },
      },
      footers: { default: foot },
    },
    tables: {
      width: WIDTH,
      sizes: [9, 8.5, 8, 7.5, 7, 6.5, 6],
      borders: RULES,
      bordersOfFacts: RULES,
      shade: "F4F2F8",
    },
    head: headOf(report),
    end: [],
  };
}

function headOf({ number, title, subtitle }: Report) {
  return [
    new Paragraph({
      spacing: { after: twips(2) },
      children: runsOf(number, { bold: true, color: colourOf(ACCENT) }),
    }),
    new Paragraph({ heading: HeadingLevel.TITLE, children: runsOf(title) }),
    new Paragraph({
      spacing: { after: twips(14) },
      border: { bottom: { style: BorderStyle.SINGLE, size: 12, color: colourOf(ACCENT), space: 8 } },
      children: runsOf(subtitle, { size: halves(11.5), color: colourOf(QUIET) }),
    }),
  ];
}

function footOf({ language, number, title, foot }: Report) {
  const run = { size: halves(7.5), color: colourOf(QUIET) };
  return [
    new Paragraph({
      tabStops: [{ type: TabStopType.RIGHT, position: twips(WIDTH) }],
      children: [
        ...runsOf(`${number} · ${title}`, run),
        new TextRun({ ...run, children: ["\t", ...pageOf(language, PageNumber.CURRENT, PageNumber.TOTAL_PAGES)] }),
      ],
    }),
    new Paragraph({ children: runsOf(foot, run) }),
  ];
}

const heading = (size: number, before: number, color: string) => ({
  run: { size: halves(size), bold: true, color: colourOf(color) },
  paragraph: { spacing: { before: twips(before), after: twips(4) }, keepNext: true },
});

const STYLES_OF_PLAIN: DocxLayout["styles"] = {
  default: {
    document: { run: { font: FONT, size: halves(10), color: colourOf(INK), language: { value: "en-GB" } } },
    title: { run: { size: halves(20), bold: true }, paragraph: { spacing: { after: twips(3) } } },
    heading1: heading(13.5, 18, ACCENT),
    heading2: heading(10.5, 12, INK),
  },
  paragraphStyles: [
    {
      id: STYLES.text,
      name: "Body Text",
      basedOn: "Normal",
      quickFormat: true,
      paragraph: { spacing: { after: twips(6), line: 288 } },
    },
    {
      id: STYLES.note,
      name: "Note",
      basedOn: "Normal",
      quickFormat: true,
      run: { size: halves(8.5), color: colourOf(QUIET) },
      paragraph: { spacing: { before: twips(2), after: twips(6) } },
    },
    { id: STYLES.cell, name: "Table Text", basedOn: "Normal", quickFormat: true, run: { size: halves(9.5) } },
  ],
};
