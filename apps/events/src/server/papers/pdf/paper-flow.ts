import { INK } from "../paper.ts";
import { linesOf, type WidthOf } from "../text-lines.ts";
import { drawAside, type PaperPart } from "./paper-part.ts";

/** What letters look like. */
export interface Letters {
  readonly font: "regular" | "bold";
  /** In points. */
  readonly size: number;
  readonly colour?: string;
}

/** Where a page may be written on, in points from its upper left corner. */
export interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** From line to line, in heights of letters. */
const LEADING = 1.45;

export const lineHeightOf = ({ size }: Letters): number => size * LEADING;

/** Pages that are filled from top to bottom, one after the other. */
export class PaperFlow {
  readonly pdf: PDFKit.PDFDocument;
  readonly area: Area;
  /** How far the page is filled. */
  y: number;
  /** Widths of words at a size of 1, by font: every size is a multiple of them. */
  readonly #widths = { regular: new Map<string, number>(), bold: new Map<string, number>() };

  constructor(pdf: PDFKit.PDFDocument, area: Area) {
    this.pdf = pdf;
    this.area = area;
    this.y = area.top;
  }

  /** How wide a line may be. */
  get width(): number {
    return this.area.right - this.area.left;
  }

  /** How much of the page is left, and how much of it an empty one has. */
  get left(): number {
    return this.area.bottom - this.y;
  }

  get whole(): number {
    return this.area.bottom - this.area.top;
  }

  nextPage(): void {
    const { width, height } = this.pdf.page;
    this.pdf.addPage({ size: [width, height], margin: 0 });
    this.y = this.area.top;
  }

  /** Sees to it that a height is left, if a page has it at all. */
  keep(height: number): void {
    if (height > this.left && height <= this.whole) this.nextPage();
  }

  skip(height: number): void {
    if (this.y > this.area.top) this.y += height;
  }

  widthOf({ font, size }: Letters): WidthOf {
    const widths = this.#widths[font];
    return (text) => {
      let width = widths.get(text);
      if (width === undefined) {
        width = this.pdf.font(font).fontSize(1).widthOfString(text);
        widths.set(text, width);
      }
      return width * size;
    };
  }

  /** Writes a part of the paper over as many lines and pages as it takes. */
  write(text: string, letters: Letters, part: PaperPart): void {
    const height = lineHeightOf(letters);
    for (const line of linesOf(text, this.width, this.widthOf(letters))) {
      if (height > this.left) this.nextPage();
      this.line(line, letters, { x: this.area.left, y: this.y }, part);
      this.y += height;
    }
  }

  /**
   * Writes one line, in the middle of its height.
   *
   * @param part what it is of: nothing that is read out, where that is left out
   */
  line(text: string, letters: Letters, at: { readonly x: number; readonly y: number }, part?: PaperPart): void {
    if (text === "") return;
    const write = () => {
      this.pdf
        .font(letters.font)
        .fontSize(letters.size)
        .fillColor(letters.colour ?? INK);
      const above = (lineHeightOf(letters) - this.pdf.currentLineHeight()) / 2;
      this.pdf.text(text, at.x, at.y + above, { lineBreak: false });
    };
    if (part) part.draw(write);
    else drawAside(this.pdf, write);
  }

  /** A line from edge to edge where the page is filled to. */
  rule(width: number, colour: string): void {
    drawAside(this.pdf, () => {
      this.pdf.moveTo(this.area.left, this.y).lineTo(this.area.right, this.y).lineWidth(width).stroke(colour);
    });
  }

  /** A shade from edge to edge, from where the page is filled to. */
  shade(height: number, colour: string): void {
    drawAside(this.pdf, () => {
      this.pdf.rect(this.area.left, this.y, this.width, height).fill(colour);
    });
  }
}
