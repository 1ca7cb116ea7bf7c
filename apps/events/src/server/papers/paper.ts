import type { Language } from "@wps/model";
import PDFDocument from "pdfkit";
import type { PaperFonts } from "./fonts.ts";

/** A millimetre, in the points that papers are measured in. */
export const MM = 72 / 25.4;
/** What letters are printed in. */
export const INK = "#1c1c1c";
/** Of what stands beside. */
export const QUIET = "#55505f";
/** Of frames and heads. */
export const ACCENT = "#4a3488";
/** An A4 page, upright. */
export const A4 = { width: 210 * MM, height: 297 * MM } as const;

interface PaperFacts {
  /** Width and height of a page, in points. */
  readonly size: readonly [width: number, height: number];
  readonly title: string;
  readonly language: Language;
  /** When it was made: an instant. */
  readonly made: string;
  /** Whether it says of everything on its pages which part it is, for those who have them read out. */
  readonly isReadOut?: boolean;
}

/**
 * A paper as a PDF with its fonts in it, `regular` and `bold`. The same paper is the same bytes.
 *
 * @param draw puts everything on its pages, of which the first is there
 * @returns the bytes of the file
 */
export function paperOf(
  { size: [width, height], title, language, made, isReadOut = false }: PaperFacts,
  fonts: PaperFonts,
  draw: (pdf: PDFKit.PDFDocument) => void,
): Promise<Buffer> {
  const instant = new Date(made);
  const pdf = new PDFDocument({
    size: [width, height],
    margin: 0,
    bufferPages: true,
    lang: language,
    displayTitle: true,
    ...(isReadOut && { pdfVersion: "1.7" as const, tagged: true }),
    info: { Title: title, CreationDate: instant, ModDate: instant, Producer: "WPS events" },
  });
  pdf.registerFont("regular", fonts.regular).registerFont("bold", fonts.bold);
  const chunks: Buffer[] = [];
  pdf.on("data", (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise<Buffer>((resolve, reject) => {
    pdf.on("end", () => resolve(Buffer.concat(chunks)));
    pdf.on("error", reject);
  });
  draw(pdf);
  pdf.end();
  return done;
}
