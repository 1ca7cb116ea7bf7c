/** The longest line that RFC 5545 asks for, in octets of UTF-8 without the line break. */
const LONGEST_LINE = 75;

/**
 * Text as a calendar may carry it: NFC, every line break as LF, no other control characters than tabs.
 *
 * @example
 * cleanText("Hội thảo\r\nHà Nội\u0000"); // "Hội thảo\nHà Nội"
 */
export function cleanText(text: string): string {
  return text
    .normalize("NFC")
    .replace(/\r\n?/g, "\n")
    .replace(/(?![\n\t])[\p{Cc}\p{Cs}]/gu, "");
}

/**
 * Text as the value of a TEXT property: cleaned, with backslash, semicolon, comma and line break escaped.
 *
 * @example
 * escapeText("Hà Nội; 8:30, phòng A\nTầng 2"); // "Hà Nội\\; 8:30\\, phòng A\\nTầng 2"
 */
export function escapeText(text: string): string {
  return cleanText(text)
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replaceAll("\n", "\\n");
}

function octets(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}

const graphemes = new Intl.Segmenter("vi", { granularity: "grapheme" });

/** How much of a text fits into so many octets, in code units: whole characters as people see them, where one fits. */
function fitting(text: string, room: number): number {
  let end = 0;
  let left = room;
  for (const character of text) {
    left -= octets(character);
    if (left < 0) break;
    end += character.length;
  }
  if (end === text.length) return end;
  // Only what could hold the character at the cut is looked at: to divide up long texts takes long.
  const whole = graphemes.segment(text.slice(0, end + room)).containing(end)?.index ?? end;
  return whole > 0 ? whole : end;
}

/**
 * One content line cut to at most 75 octets of UTF-8, never inside a character, and not inside what people see as one
 * (a letter with its marks, an emoji of several parts) unless that alone is longer than a line. The space that begins a
 * continuation counts.
 *
 * @example
 * fold(`SUMMARY:${"ộ".repeat(25)}`); // `SUMMARY:${"ộ".repeat(22)}\r\n ộộộ`
 */
export function fold(line: string): string {
  let end = fitting(line, LONGEST_LINE);
  let folded = line.slice(0, end);
  while (end < line.length) {
    const rest = line.slice(end);
    const taken = fitting(rest, LONGEST_LINE - 1);
    folded += `\r\n ${rest.slice(0, taken)}`;
    end += taken;
  }
  return folded;
}

/**
 * The content lines of a calendar text, each in one piece.
 *
 * @example
 * unfold("SUMMARY:Hội\r\n  thảo\r\nSEQUENCE:0\r\n"); // ["SUMMARY:Hội thảo", "SEQUENCE:0"]
 */
export function unfold(text: string): string[] {
  return text
    .replace(/\r\n[ \t]/g, "")
    .split("\r\n")
    .filter((line) => line !== "");
}

/**
 * Content lines as text: folded, each ended by CRLF, the last one too.
 *
 * @example
 * toText(["BEGIN:VCALENDAR", "VERSION:2.0"]); // "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"
 */
export function toText(lines: readonly string[]): string {
  return lines.map((line) => `${fold(line)}\r\n`).join("");
}
