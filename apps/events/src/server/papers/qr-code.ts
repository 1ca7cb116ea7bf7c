import { encode } from "uqr";
import { INK } from "./paper.ts";

interface Square {
  readonly left: number;
  readonly top: number;
  readonly side: number;
}

/** Draws a QR code of squares, which print as sharp as letters. */
export function drawQrCode(pdf: PDFKit.PDFDocument, text: string, { left, top, side }: Square): void {
  const { data, size } = encode(text, { ecc: "M", border: 0 });
  const cell = side / size;
  for (const [row, cells] of data.entries()) {
    for (const [column, isDark] of cells.entries()) {
      if (isDark) pdf.rect(left + column * cell, top + row * cell, cell, cell);
    }
  }
  pdf.fill(INK);
}
