type Tag = "Document" | "H1" | "H2" | "H3" | "P" | "Table" | "TR" | "TH" | "TD";

/**
 * What something on a page is for those who have the page read out, such as a heading or a cell of a table. Parts are read in the
 * order in which they are made.
 */
export class PaperPart {
  readonly #pdf: PDFKit.PDFDocument;
  readonly #tag: Tag;
  readonly #element: PDFKit.PDFStructureElement;

  private constructor(pdf: PDFKit.PDFDocument, tag: Tag) {
    this.#pdf = pdf;
    this.#tag = tag;
    this.#element = pdf.struct(tag);
  }

  /** The paper as a whole. */
  static ofPaper(pdf: PDFKit.PDFDocument): PaperPart {
    const part = new PaperPart(pdf, "Document");
    pdf.addStructure(part.#element);
    return part;
  }

  /** A part of this one, after those it has. */
  within(tag: Tag): PaperPart {
    const part = new PaperPart(this.#pdf, tag);
    this.#element.add(part.#element);
    return part;
  }

  /** Draws some of it: a part may be drawn in pieces. */
  draw(draw: () => void): void {
    this.#element.add(this.#pdf.markStructureContent(this.#tag));
    draw();
    this.#pdf.endMarkedContent();
  }
}

/** Draws what is not read out: lines, shades, and what each page says again. */
export function drawAside(pdf: PDFKit.PDFDocument, draw: () => void): void {
  pdf.markContent("Artifact");
  draw();
  pdf.endMarkedContent();
}
