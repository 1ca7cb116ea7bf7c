import type { Report } from "@wps/model/statements";
import { pageOf } from "../page-of.ts";
import { MM, QUIET } from "../paper.ts";
import { linesOf } from "../text-lines.ts";
import { type Area, lineHeightOf, PaperFlow } from "./paper-flow.ts";

const LETTERS = { font: "regular", size: 7, colour: QUIET } as const;
/** It is told on every page: what needs more lines than this ends in an ellipsis. */
const MOST_LINES = 3;
const ABOVE = 6 * MM;
const BETWEEN = 6 * MM;

/** What stands at the foot of every page: pages come apart, so each says what it is of. */
export class PageFoot {
  readonly #report: Report;
  readonly #flow: PaperFlow;
  readonly #lines: readonly string[];

  /** @param area of the pages, with the foot */
  constructor(pdf: PDFKit.PDFDocument, report: Report, area: Area) {
    this.#report = report;
    this.#flow = new PaperFlow(pdf, area);
    this.#lines = this.#fitting(report.foot, this.#flow.width, MOST_LINES);
  }

  get height(): number {
    return ABOVE + (1 + this.#lines.length) * lineHeightOf(LETTERS);
  }

  drawOnAllPages(): void {
    const { start, count } = this.#flow.pdf.bufferedPageRange();
    for (let page = start; page < start + count; page += 1) {
      this.#flow.pdf.switchToPage(page);
      this.#draw(page + 1, count);
    }
  }

  #draw(nth: number, count: number): void {
    const { left, right, bottom } = this.#flow.area;
    const { language, number, title } = this.#report;
    const page = pageOf(language, nth, count).join("");
    const pageWidth = this.#flow.widthOf(LETTERS)(page);
    const [what = ""] = this.#fitting(`${number} · ${title}`, this.#flow.width - pageWidth - BETWEEN, 1);
    let y = bottom - this.height + ABOVE;
    this.#flow.line(page, LETTERS, { x: right - pageWidth, y });
    for (const line of [what, ...this.#lines]) {
      this.#flow.line(line, LETTERS, { x: left, y });
      y += lineHeightOf(LETTERS);
    }
  }

  /** So many lines of a text, the last of which ends in an ellipsis where there are more. */
  #fitting(text: string, width: number, most: number): readonly string[] {
    const widthOf = this.#flow.widthOf(LETTERS);
    const lines = linesOf(text, width - widthOf("…"), widthOf);
    return lines.length <= most ? lines : [...lines.slice(0, most - 1), `${lines[most - 1] ?? ""}…`];
  }
}
