import type { Report, ReportBlock, ReportFact } from "@wps/model/statements";
import type { PaperFonts } from "./fonts.ts";
import { A4, ACCENT, MM, paperOf, QUIET } from "./paper.ts";
import { PageFoot } from "./pdf/page-foot.ts";
import { lineHeightOf, PaperFlow } from "./pdf/paper-flow.ts";
import { PaperPart } from "./pdf/paper-part.ts";
import { drawRow } from "./pdf/paper-rows.ts";
import { drawTable, INSET, THIN } from "./pdf/paper-table.ts";
import { widestLine } from "./text-lines.ts";
import { writableReport } from "./writable-report.ts";

const MARGIN = { left: 20 * MM, right: 20 * MM, top: 20 * MM, bottom: 12 * MM } as const;

const NUMBER = { font: "bold", size: 10, colour: ACCENT } as const;
const TITLE = { font: "bold", size: 20 } as const;
const SUBTITLE = { font: "regular", size: 11.5, colour: QUIET } as const;
const HEADING = { font: "bold", size: 13.5, colour: ACCENT } as const;
const TEXT = { font: "regular", size: 10 } as const;
const NOTE = { font: "regular", size: 8.5, colour: QUIET } as const;
const TERM = { font: "regular", size: 9.5, colour: QUIET } as const;
const VALUE = { font: "regular", size: 9.5 } as const;

/** How much of the width the terms of facts may take. */
const TERMS = 0.4;

/**
 * A report as a PDF with its fonts in it: A4, tables over as many pages as they need with their headings on each, and at the foot
 * of every page which one it is and what it is of. Its parts are tagged, so that it can be read out. The same report is the same bytes.
 *
 * @returns the bytes of the file
 */
export function toReportPdf(given: Report, fonts: PaperFonts): Promise<Buffer> {
  const report = writableReport(given);
  const { title, language, made } = report;
  const size = [A4.width, A4.height] as const;
  return paperOf({ size, title, language, made, isReadOut: true }, fonts, (pdf) => {
    const area = {
      left: MARGIN.left,
      right: A4.width - MARGIN.right,
      top: MARGIN.top,
      bottom: A4.height - MARGIN.bottom,
    };
    const paper = PaperPart.ofPaper(pdf);
    const foot = new PageFoot(pdf, report, area);
    const flow = new PaperFlow(pdf, { ...area, bottom: area.bottom - foot.height });
    drawHead(flow, report, paper);
    for (const block of report.blocks) drawBlock(flow, block, paper);
    foot.drawOnAllPages();
  });
}

function drawHead(flow: PaperFlow, { number, title, subtitle }: Report, paper: PaperPart): void {
  flow.write(number, NUMBER, paper.within("P"));
  flow.skip(2);
  flow.write(title, TITLE, paper.within("H1"));
  flow.skip(2);
  flow.write(subtitle, SUBTITLE, paper.within("P"));
  flow.skip(9);
  flow.rule(1.5, ACCENT);
  flow.skip(6);
}

function drawBlock(flow: PaperFlow, block: ReportBlock, paper: PaperPart): void {
  switch (block.is) {
    case "heading":
      drawHeading(flow, block.text, paper);
      break;
    case "text":
      flow.skip(5);
      flow.write(block.text, TEXT, paper.within("P"));
      break;
    case "note":
      flow.skip(4);
      flow.write(block.text, NOTE, paper.within("P"));
      break;
    case "facts":
      drawFacts(flow, block.rows, paper);
      break;
    case "table":
      drawTable(flow, block, paper);
      break;
  }
}

/** A heading stands on the page of what it is over. */
function drawHeading(flow: PaperFlow, text: string, paper: PaperPart): void {
  flow.keep(20 + lineHeightOf(HEADING) + 4 * lineHeightOf(TEXT));
  flow.skip(20);
  flow.pdf.outline.addItem(text);
  flow.write(text, HEADING, paper.within("H2"));
}

function drawFacts(flow: PaperFlow, rows: readonly ReportFact[], paper: PaperPart): void {
  flow.skip(8);
  const widest = Math.max(0, ...rows.map(({ term }) => widestLine(term, flow.widthOf(TERM))));
  const terms = Math.min(widest + 2 * INSET.x, flow.width * TERMS);
  const look = { widths: [terms, flow.width - terms], inset: INSET, rule: THIN };
  const table = paper.within("Table");
  for (const { term, value } of rows) {
    const row = table.within("TR");
    const cells = [
      { text: term, letters: TERM, side: "left", part: row.within("TH") },
      { text: value, letters: VALUE, side: "left", part: row.within("TD") },
    ] as const;
    drawRow(flow, cells, look);
  }
}
