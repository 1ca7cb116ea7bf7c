import type { Report } from "@wps/model/statements";
import { Document } from "docx";
import { docxBlocks } from "./docx/docx-blocks.ts";
import { packedAt } from "./docx/docx-package.ts";
import { officialLetter } from "./docx/official-letter.ts";
import { plainDocument } from "./docx/plain-document.ts";
import { writableReport } from "./writable-report.ts";

/**
 * A report as a document that people go on working with: in Vietnamese as an official letter of the kind "báo cáo", in English
 * plain. The same report is the same bytes.
 *
 * @returns the bytes of the file
 */
export function toReportDocx(given: Report): Promise<Buffer> {
  const report = writableReport(given);
  const { styles, section, tables, head, end } =
    report.language === "vi" ? officialLetter(report) : plainDocument(report);
  const document = new Document({
    title: report.title,
    creator: report.letter.issuer,
    lastModifiedBy: report.letter.issuer,
    styles,
    sections: [{ ...section, children: [...head, ...docxBlocks(report.blocks, tables), ...end] }],
  });
  return packedAt(document, report.made);
}
