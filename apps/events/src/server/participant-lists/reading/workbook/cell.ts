import { ListUnreadable } from "../list-unreadable.ts";
import type { NumberFormat } from "./number-format.ts";
import { numberText } from "./number-text.ts";
import { decodeLetters } from "./string-text.ts";

/** What all sheets of a workbook have in common. */
export interface Workbook {
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly is1904: boolean;
}

/** A cell as its sheet has it. */
export interface WrittenCell {
  /** What its value is: "s" for a shared string, "b" for a truth, and so on; numbers have no type. */
  readonly type: string | undefined;
  readonly style: string | undefined;
  readonly value: string;
  /** A text that stands in the cell itself. */
  readonly inline: string;
}

const MIDNIGHT = /T00:00(?::00(?:\.0+)?)?Z?$/;

/** The text of a cell as a person reads it. */
export function cellText({ type, style, value, inline }: WrittenCell, workbook: Workbook): string {
  switch (type) {
    case undefined:
    case "n":
      return value === "" ? "" : numberText(value, formatOf(style, workbook), workbook.is1904);
    case "s":
      return value === "" ? "" : sharedString(value, workbook);
    case "inlineStr":
      return inline;
    case "b":
      return value === "1" || value === "true" ? "TRUE" : value === "" ? "" : "FALSE";
    case "d":
      return value.replace(MIDNIGHT, "");
    default:
      // What a formula came to, and errors such as "#N/A".
      return decodeLetters(value);
  }
}

const PLAIN: NumberFormat = { kind: "plain" };

const formatOf = (style: string | undefined, { formats }: Workbook) =>
  style === undefined ? PLAIN : (formats[Number(style)] ?? PLAIN);

function sharedString(place: string, { strings }: Workbook): string {
  const text = strings[Number(place)];
  if (text === undefined) throw new ListUnreadable({ code: "DAMAGED" });
  return text;
}
