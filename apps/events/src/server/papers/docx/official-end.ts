import type { ReportLetter } from "@wps/model/statements";
import { AlignmentType, type FileChild, Paragraph } from "docx";
import { apart, runsOf } from "./docx-blocks.ts";
import { halves, twips } from "./docx-layout.ts";
import { sideBySide } from "./official-columns.ts";

const RECIPIENTS = "Nơi nhận:";
/** What the office of the issuing body keeps; which unit drafted it is written in by hand. */
const FILED = "- Lưu: VT, ..........";
/** Who signs, by which right and in which function, is nobody's to guess. */
const DOTS = ".".repeat(40);
/** For the signature and the seal, in points. */
const SIGNATURE = 72;
/** How much of the width those have who get it. */
const SHARE = 0.5;

/** Who gets it, and who signs. */
export function officialEnd({ recipients }: ReportLetter, width: number): readonly FileChild[] {
  return [
    apart(),
    sideBySide(width, SHARE, [...recipientsOf(recipients)], [centred(DOTS, 0), centred(DOTS, SIGNATURE)]),
    apart(),
  ];
}

function recipientsOf(recipients: readonly string[]): readonly Paragraph[] {
  const small = { size: halves(11) };
  return [
    new Paragraph({ children: runsOf(RECIPIENTS, { bold: true, italics: true, size: halves(12) }) }),
    ...recipients.map((recipient) => new Paragraph({ children: runsOf(`- ${recipient};`, small) })),
    new Paragraph({ children: runsOf(FILED, small) }),
  ];
}

const centred = (text: string, before: number) =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: twips(before) },
    children: runsOf(text, { bold: true, size: halves(13) }),
  });
