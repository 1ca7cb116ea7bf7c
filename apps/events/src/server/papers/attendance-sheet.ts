import type { Language } from "@wps/model";
import type { PaperFonts } from "./fonts.ts";
import { pageOf } from "./page-of.ts";
import { A4, INK, MM, paperOf } from "./paper.ts";
import { drawQrCode } from "./qr-code.ts";
import { SHEET_WORDS, type SheetWords } from "./sheet-words.ts";

/** A row of a sheet that somebody signs in. */
export interface SheetRow {
  /** By which the row is keyed in afterwards. */
  readonly code: string;
  readonly name: string;
  /** What tells people of one name apart: the unit, the organisation, the function. */
  readonly from: string;
}

/** A sheet to sign: one session, with a column for each part of it. */
export interface AttendanceSheet {
  readonly title: string;
  /** Where and when, and who runs it: a line each. */
  readonly facts: readonly string[];
  readonly parts: readonly string[];
  readonly rows: readonly SheetRow[];
  /** Where the marks of this sheet are keyed in. */
  readonly address: string;
  readonly language: Language;
  /** When it was made: lists change. */
  readonly made: string;
}

const PAGE = { ...A4, left: 15 * MM, right: 12 * MM, top: 12 * MM, bottom: 16 * MM };
const ROW = 10.5 * MM;
const HEADING = 8 * MM;
const QR = 22 * MM;
/** Rows for those whom nobody expected. */
const WALK_INS = 6;
const NUMBER = 9 * MM;
const CODE = 14 * MM;
const SIGNATURE = 33 * MM;
const FAINT = "#8a8a8a";

/**
 * Draws a sheet as a PDF with its fonts in it. The same sheet is the same bytes.
 *
 * @returns the bytes of the file
 */
export function drawAttendanceSheet(sheet: AttendanceSheet, fonts: PaperFonts): Promise<Buffer> {
  const words = SHEET_WORDS[sheet.language];
  const { language, made } = sheet;
  const size = [PAGE.width, PAGE.height] as const;
  return paperOf({ size, title: `${words.title}: ${sheet.title}`, language, made }, fonts, (pdf) =>
    new SheetPages(pdf, sheet, words).draw(),
  );
}

/** The pages of a sheet, one row after the other. */
class SheetPages {
  readonly #pdf: PDFKit.PDFDocument;
  readonly #sheet: AttendanceSheet;
  readonly #words: SheetWords;
  readonly #columns: readonly { readonly heading: string; readonly x: number; readonly width: number }[];
  #y = 0;

  constructor(pdf: PDFKit.PDFDocument, sheet: AttendanceSheet, words: SheetWords) {
    this.#pdf = pdf;
    this.#sheet = sheet;
    this.#words = words;
    const room = PAGE.width - PAGE.left - PAGE.right;
    const signatures = Math.min(SIGNATURE, (room - NUMBER - CODE) / (sheet.parts.length + 2));
    const people = room - NUMBER - CODE - signatures * sheet.parts.length;
    const widths = [NUMBER, CODE, people, ...sheet.parts.map(() => signatures)];
    const headings = [words.number, words.code, words.person, ...sheet.parts];
    this.#columns = headings.map((heading, at) => ({
      heading,
      x: PAGE.left + widths.slice(0, at).reduce((sum, width) => sum + width, 0),
      width: widths[at] ?? 0,
    }));
  }

  draw(): void {
    this.#top();
    const { rows } = this.#sheet;
    for (const [index, row] of rows.entries()) this.#row(String(index + 1), row);
    for (let nth = 1; nth <= WALK_INS; nth += 1) this.#row(String(rows.length + nth), undefined);
    this.#signatures();
    this.#footers();
  }

  /** What the sheet is of, and where it is keyed in. */
  #top(): void {
    const { title, facts, address } = this.#sheet;
    const width = PAGE.width - PAGE.left - PAGE.right - QR - 6 * MM;
    this.#pdf.font("bold").fontSize(15).fillColor(INK).text(this.#words.title.toUpperCase(), PAGE.left, PAGE.top);
    this.#pdf
      .font("bold")
      .fontSize(11.5)
      .text(title, PAGE.left, this.#pdf.y + 4, { width, lineGap: 2 });
    this.#pdf.font("regular").fontSize(9.5);
    for (const fact of facts) this.#pdf.text(fact, PAGE.left, this.#pdf.y + 3, { width, lineGap: 1.5 });
    drawQrCode(this.#pdf, address, { left: PAGE.width - PAGE.right - QR, top: PAGE.top, side: QR });
    this.#y = Math.max(this.#pdf.y, PAGE.top + QR) + 5 * MM;
    this.#heading();
  }

  #heading(): void {
    this.#pdf.font("bold").fontSize(8.5).fillColor(INK);
    for (const { heading, x, width } of this.#columns) {
      this.#pdf.text(heading, x + 3, this.#y + 5, { width: width - 6, height: HEADING - 6, ellipsis: true });
    }
    this.#lines(HEADING, 1);
    this.#y += HEADING;
  }

  #row(number: string, row: SheetRow | undefined): void {
    if (this.#y + ROW > PAGE.height - PAGE.bottom) this.#nextPage();
    const [first, second, third] = this.#columns;
    if (first && second && third) {
      this.#pdf.font("regular").fontSize(9).fillColor(FAINT);
      this.#pdf.text(number, first.x + 3, this.#y + 10, { width: first.width - 6, lineBreak: false });
      this.#pdf.font("bold").fontSize(10.5).fillColor(INK);
      if (row) this.#pdf.text(row.code, second.x + 3, this.#y + 9, { width: second.width - 6, lineBreak: false });
      if (row) this.#person(row, third.x + 3, third.width - 6);
    }
    this.#lines(ROW, 0.5);
    this.#y += ROW;
  }

  #person({ name, from }: SheetRow, x: number, width: number): void {
    const line = { width, height: 13, ellipsis: true } as const;
    this.#pdf
      .font("bold")
      .fontSize(10)
      .text(name, x, this.#y + (from === "" ? 9 : 3.5), line);
    this.#pdf
      .font("regular")
      .fontSize(7.5)
      .fillColor("#4a4a4a")
      .text(from, x, this.#y + 17, line);
  }

  /** The lines around a row of the table. */
  #lines(height: number, width: number): void {
    const right = PAGE.width - PAGE.right;
    for (const x of [...this.#columns.map((column) => column.x), right]) {
      this.#pdf.moveTo(x, this.#y).lineTo(x, this.#y + height);
    }
    this.#pdf.moveTo(PAGE.left, this.#y).lineTo(right, this.#y);
    this.#pdf.moveTo(PAGE.left, this.#y + height).lineTo(right, this.#y + height);
    this.#pdf.lineWidth(width).stroke("#555555");
  }

  #nextPage(): void {
    this.#page();
    this.#heading();
  }

  #page(): void {
    this.#pdf.addPage({ size: [PAGE.width, PAGE.height], margin: 0 });
    this.#y = PAGE.top;
  }

  /** Who answers for the sheet signs it too. */
  #signatures(): void {
    const height = 30 * MM;
    if (this.#y + height > PAGE.height - PAGE.bottom) this.#page();
    this.#pdf.font("regular").fontSize(9.5).fillColor(INK);
    this.#pdf.text(this.#words.signedBy, PAGE.width - PAGE.right - 70 * MM, this.#y + 5 * MM, {
      width: 70 * MM,
      align: "center",
    });
  }

  #footers(): void {
    const { start, count } = this.#pdf.bufferedPageRange();
    for (let page = start; page < start + count; page += 1) {
      this.#pdf.switchToPage(page);
      // Pages come apart: each says what it is of.
      const { made, title } = this.#sheet;
      const text = `${pageOf(this.#sheet.language, page + 1, count).join("")} · ${this.#words.made(made)} · ${title}`;
      const line = { width: PAGE.width - PAGE.left - PAGE.right, height: 10, ellipsis: true };
      this.#pdf.font("regular").fontSize(7.5).fillColor(FAINT);
      this.#pdf.text(text, PAGE.left, PAGE.height - PAGE.bottom + 6 * MM, line);
    }
  }
}
