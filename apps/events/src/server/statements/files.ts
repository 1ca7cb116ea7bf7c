import { createHash } from "node:crypto";
import { LANGUAGES } from "@wps/model";
import { reportOf, StatementSnapshot } from "@wps/model/statements";
import { paperFonts } from "../papers/fonts.ts";
import { toReportDocx } from "../papers/report-docx.ts";
import { toReportPdf } from "../papers/report-pdf.ts";
import { toReportXlsx } from "../papers/report-xlsx.ts";

/** A file of a statement. */
export interface StatementFile {
  readonly name: string;
  readonly sha256: string;
  readonly bytes: Uint8Array;
}

export const sha256Of = (bytes: string | Uint8Array) => createHash("sha256").update(bytes).digest("hex");

/**
 * Every file of a statement in each language, from what it was made from and from nothing else: the same text gives the same bytes.
 *
 * @param text the snapshot, letter by letter
 */
export async function filesOf(text: string): Promise<StatementFile[]> {
  const snapshot = StatementSnapshot.parse(JSON.parse(text));
  const fonts = await paperFonts();
  const made = LANGUAGES.map(async (language) => {
    const report = reportOf(snapshot, language, sha256Of(text));
    const files = { pdf: toReportPdf(report, fonts), docx: toReportDocx(report), xlsx: toReportXlsx(report) };
    return Promise.all(
      Object.entries(files).map(async ([type, bytes]) => ({ name: `report-${language}.${type}`, bytes: await bytes })),
    );
  });
  const files = (await Promise.all(made)).flat();
  return files.map(({ name, bytes }) => ({ name, sha256: sha256Of(bytes), bytes }));
}
