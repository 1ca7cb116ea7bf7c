import type { Language } from "@wps/model";
import type { CertificatePaper } from "./certificate-paper.ts";
import type { PaperFonts } from "./fonts.ts";
import { A4, ACCENT, INK, MM, paperOf, QUIET } from "./paper.ts";
import { drawQrCode } from "./qr-code.ts";

/** A certificate lies on its side. */
const PAGE = { width: A4.height, height: A4.width } as const;
/** How far the frame is from the edge of the paper: printers reach that far. */
const FRAME = 10 * MM;
const MARGIN = 24 * MM;
const QR = 27 * MM;
/** How far the text beside the QR code is from the edge, and how wide it is. */
const BESIDE_QR = { left: MARGIN + QR + 5 * MM, width: 78 * MM } as const;
const SIGNATURE = { left: PAGE.width - MARGIN - 95 * MM, width: 95 * MM } as const;
/** Letters shrink in steps of half a point until a text fits. */
const STEP = 0.5;

/** Where a text stands, and how large its letters are: the first size at which all of it has room. */
interface Box {
  readonly top: number;
  readonly height: number;
  readonly left?: number;
  readonly width?: number;
  readonly font?: "regular" | "bold";
  readonly largest: number;
  /** Where not even these have room, the text ends in an ellipsis. */
  readonly smallest: number;
  readonly colour?: string;
  readonly align?: "left" | "center";
}

/**
 * Draws certificates as a PDF with its fonts in it, each on a page of its own. The same certificates are the same bytes.
 *
 * @returns the bytes of the file
 */
export function drawCertificates(
  papers: readonly CertificatePaper[],
  { language, made }: { readonly language: Language; readonly made: string },
  fonts: PaperFonts,
): Promise<Buffer> {
  const size = [PAGE.width, PAGE.height] as const;
  const [only] = papers;
  const title = papers.length === 1 && only ? `${only.heading}: ${only.holder}` : (only?.heading ?? "");
  return paperOf({ size, title, language, made }, fonts, (pdf) => {
    for (const [nth, paper] of papers.entries()) {
      if (nth > 0) pdf.addPage({ size: [PAGE.width, PAGE.height], margin: 0 });
      drawPage(pdf, paper);
    }
  });
}

function drawPage(pdf: PDFKit.PDFDocument, paper: CertificatePaper): void {
  drawFrame(pdf);
  const organisations = { top: 20 * MM, height: 16 * MM, largest: 12, smallest: 6.5, colour: QUIET } as const;
  write(pdf, paper.organisations, { ...organisations, font: "bold" });
  const heading = { top: 39 * MM, height: 16 * MM, largest: 34, smallest: 20, colour: ACCENT } as const;
  write(pdf, paper.heading.toLocaleUpperCase("vi"), { ...heading, font: "bold" });
  write(pdf, paper.certifies, { top: 59 * MM, height: 7 * MM, largest: 12.5, smallest: 10, colour: QUIET });
  write(pdf, paper.holder, { top: 67 * MM, height: 19 * MM, largest: 32, smallest: 12, font: "bold" });
  write(pdf, paper.completed, { top: 87 * MM, height: 7 * MM, largest: 12.5, smallest: 10, colour: QUIET });
  write(pdf, paper.title, { top: 95 * MM, height: 29 * MM, largest: 20, smallest: 9, font: "bold" });
  write(pdf, paper.facts.join("\n"), { top: 127 * MM, height: 15 * MM, largest: 12.5, smallest: 9 });
  drawCheck(pdf, paper);
  const signed = { ...SIGNATURE, height: 7 * MM, smallest: 8 } as const;
  write(pdf, paper.issued, { ...signed, top: 149 * MM, largest: 11 });
  write(pdf, paper.signedBy, { ...signed, top: 155.5 * MM, largest: 11.5, font: "bold" });
  write(pdf, paper.signature, { ...signed, top: 161.5 * MM, largest: 9, colour: QUIET });
}

function drawFrame(pdf: PDFKit.PDFDocument): void {
  for (const [inset, line] of [
    [FRAME, 1.5],
    [FRAME + 1.6 * MM, 0.5],
  ] as const) {
    pdf.rect(inset, inset, PAGE.width - 2 * inset, PAGE.height - 2 * inset);
    pdf.lineWidth(line).stroke(ACCENT);
  }
}

/** How others find out whether it is valid. */
function drawCheck(pdf: PDFKit.PDFDocument, { address, checkedBy, code, checkedAt }: CertificatePaper): void {
  const top = 158 * MM;
  drawQrCode(pdf, address, { left: MARGIN, top, side: QR });
  const line = { ...BESIDE_QR, align: "left", smallest: 6 } as const;
  write(pdf, checkedBy, { ...line, top: top + 3 * MM, height: 5 * MM, largest: 9, colour: QUIET });
  write(pdf, code, { ...line, top: top + 8 * MM, height: 7 * MM, largest: 13, font: "bold" });
  write(pdf, checkedAt, { ...line, top: top + 15 * MM, height: 9 * MM, largest: 9, colour: QUIET });
}

/** Puts a text into the middle of its box. */
function write(pdf: PDFKit.PDFDocument, text: string, box: Box): void {
  const { left = MARGIN, width = PAGE.width - 2 * MARGIN, font = "regular", align = "center", colour = INK } = box;
  pdf.font(font).fillColor(colour);
  const options = { width, align, lineGap: 2 };
  let size = box.largest;
  const heightAt = (points: number) => pdf.fontSize(points).heightOfString(text, options);
  while (size > box.smallest && heightAt(size) > box.height) size -= STEP;
  const height = Math.min(heightAt(size), box.height);
  const top = box.top + (box.height - height) / 2;
  pdf.text(text, left, top, { ...options, height: box.height, ellipsis: true });
}
