import type { Report, ReportBlock, ReportCell, ReportLetter } from "@wps/model/statements";

/**
 * A report of which every letter can be written into any file: all writers begin with it, so that they say the same. A number
 * without an end is none.
 */
export function writableReport(report: Report): Report {
  const { title, subtitle, number, foot, letter, blocks } = report;
  return {
    ...report,
    title: writable(title),
    subtitle: writable(subtitle),
    number: writable(number),
    foot: writable(foot),
    letter: writableLetter(letter),
    blocks: blocks.map(writableBlock),
  };
}

/**
 * A text in NFC with plain line ends, tabs as spaces, and without what XML cannot carry: controls go, and a half of a letter
 * is drawn as a letter that is not known.
 *
 * @example
 * writable("Ha\u0300 No\u0323\u0302i\r\n\u0007"); // "Hà Nội\n"
 */
export function writable(text: string): string {
  return text
    .normalize("NFC")
    .replaceAll(/\r\n|[\r\u0085\u2028\u2029]/g, "\n")
    .replaceAll("\t", " ")
    .replaceAll(/(?!\n)\p{Cc}/gu, "")
    .replaceAll(/[\p{Cs}\uFFFE\uFFFF]/gu, "\uFFFD");
}

function writableLetter({ issuer, superior, place, recipients }: ReportLetter): ReportLetter {
  return {
    issuer: writable(issuer),
    ...(superior !== undefined && { superior: writable(superior) }),
    place: writable(place),
    recipients: recipients.map(writable),
  };
}

function writableBlock(block: ReportBlock): ReportBlock {
  switch (block.is) {
    case "facts":
      return {
        ...block,
        rows: block.rows.map(({ term, value }) => ({ term: writable(term), value: writable(value) })),
      };
    case "table":
      return {
        ...block,
        name: writable(block.name),
        columns: block.columns.map((column) => ({ ...column, heading: writable(column.heading) })),
        rows: block.rows.map((row) => row.map(writableCell)),
        ...(block.total && { total: block.total.map(writableCell) }),
        empty: writable(block.empty),
      };
    default:
      return { ...block, text: writable(block.text) };
  }
}

function writableCell(cell: ReportCell): ReportCell {
  if (typeof cell === "string") return writable(cell);
  const text = writable(cell.text);
  return cell.value !== undefined && Number.isFinite(cell.value) ? { text, value: cell.value } : { text };
}
