import fc from "fast-check";
import PDFDocument from "pdfkit";
import { expect, test } from "vitest";
import { estimatedWidth } from "./estimated-width.ts";

const PRINTABLE = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at));

test.each(["Times-Roman", "Times-Bold", "Helvetica", "Helvetica-Bold"])(
  "a text is never wider in %s than it is taken to be",
  (font) => {
    const pdf = new PDFDocument().font(font).fontSize(10);
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...PRINTABLE, "é", "Ê", "—", "…") }), (text) => {
        expect(pdf.widthOfString(text)).toBeLessThanOrEqual(estimatedWidth(10)(text) + 1e-6);
      }),
    );
  },
);

test("marks take no room, and an amount is not taken to be much wider than it is", () => {
  expect(estimatedWidth(10)("ộ")).toBe(estimatedWidth(10)("o"));
  expect(estimatedWidth(10)("1.234.567.890")).toBeLessThan(70);
});
