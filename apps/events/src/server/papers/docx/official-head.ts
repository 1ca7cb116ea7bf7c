import { dayAt, HOME_TIME_ZONE } from "@wps/model";
import type { Report } from "@wps/model/statements";
import { AlignmentType, BorderStyle, type FileChild, type IRunOptions, Paragraph } from "docx";
import { MM } from "../paper.ts";
import { widestLine } from "../text-lines.ts";
import { runsOf } from "./docx-blocks.ts";
import { halves, twips } from "./docx-layout.ts";
import { estimatedWidth } from "./estimated-width.ts";
import { sideBySide } from "./official-columns.ts";

const COUNTRY = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
const MOTTO = "Độc lập - Tự do - Hạnh phúc";
const KIND = "BÁO CÁO";
/** The unit that drafts has a sign of its own, and the office that registers gives the number: both are written in by hand. */
const NUMBER = "Số: ........./BC-.........";
/** How much of the width the issuing body has. */
const ISSUER = 0.4;
/** How long the motto is, in heights of its letters: the line below it is as long. */
const MOTTO_LENGTH = 12.2;
/** The line below a name or a subject, as a share of the words above it: a third to a half. */
const LINE = 0.4;

const NAMES = 12;
const WORDS = 13;
const SUBJECT = 14;

/** Who writes, under which number, where and when, and about what. */
export function officialHead(report: Report, width: number): readonly FileChild[] {
  const { title, subtitle, number } = report;
  const subject = estimatedWidth(SUBJECT);
  const longest = Math.max(...[subjectOf(title), subtitle].map((text) => widestLine(text, subject)));
  return [
    sideBySide(width, ISSUER, issuerOf(report, width * ISSUER), countryOf(report, width * (1 - ISSUER))),
    centred(KIND, { bold: true, size: halves(SUBJECT) }, 18),
    centred(subjectOf(title), { bold: true, size: halves(SUBJECT) }, 4),
    centred(subtitle, { bold: true, size: halves(SUBJECT) }),
    lineBelow(Math.min(longest, width) * LINE, width),
    centred(`(${number})`, { italics: true }, 4, 12),
  ];
}

/** The issuing body in capitals, with a line below, and above it the body it belongs to. */
function issuerOf({ letter: { issuer, superior } }: Report, width: number): readonly Paragraph[] {
  const bold = { bold: true, allCaps: true, size: halves(NAMES) };
  const words = widestLine(issuer.toLocaleUpperCase("vi"), estimatedWidth(NAMES));
  return [
    ...(superior === undefined ? [] : [centred(superior, { allCaps: true, size: halves(NAMES) })]),
    centred(issuer, bold),
    lineBelow(Math.min(words, width) * LINE, width),
    centred(NUMBER, { size: halves(WORDS) }, 6),
  ];
}

function countryOf({ letter: { place }, made }: Report, width: number): readonly Paragraph[] {
  return [
    centred(COUNTRY, { bold: true, size: halves(NAMES) }),
    centred(MOTTO, { bold: true, size: halves(WORDS) }),
    lineBelow(MOTTO_LENGTH * WORDS, width),
    centred(`${place}, ${dateOf(made)}`, { italics: true, size: halves(WORDS) }, 6),
  ];
}

/** Days below 10 and the first two months have a 0 before them, so that nobody can write one in. */
function dateOf(instant: string): string {
  const [year = "", month = "", day = ""] = dayAt(Date.parse(instant), HOME_TIME_ZONE).split("-");
  return `ngày ${day} tháng ${Number(month) > 2 ? Number(month) : month} năm ${year}`;
}

/** What a report is about: that it is a report stands above. */
function subjectOf(title: string): string {
  const subject = title.replace(/^báo cáo[\s:]+(?=\S)/i, "");
  return subject.charAt(0).toLocaleUpperCase("vi") + subject.slice(1);
}

const centred = (text: string, run: IRunOptions, before = 0, after = 0) =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: twips(before), after: twips(after) },
    children: runsOf(text, run),
  });

/** A line in the middle of a width: the upper edge of a paragraph that is nearly nothing. */
function lineBelow(length: number, width: number): Paragraph {
  const beside = twips((width - Math.min(length, width)) / 2);
  return new Paragraph({
    border: { top: { style: BorderStyle.SINGLE, size: 6, color: "000000", space: 1 } },
    indent: { left: beside, right: beside },
    spacing: { before: twips(2), line: twips(1 * MM), lineRule: "exact" },
  });
}
