/** How wide a text is on its line, in points. */
export type WidthOf = (text: string) => number;

/** What sums of widths may be off by, so that a text fits into the room that was made for it. */
const ROUNDING = 1e-6;
const LETTERS = new Intl.Segmenter("vi", { granularity: "grapheme" });

/**
 * The lines of a text in a room: broken at spaces, and inside a word only where the word alone is wider than the room. Spaces
 * that do not break stay. Nothing is lost but the spaces at which lines end.
 *
 * @example
 * linesOf("Bộ Nội vụ", 6, (text) => text.length); // ["Bộ Nội", "vụ"]
 */
export function linesOf(text: string, room: number, widthOf: WidthOf): readonly string[] {
  return text.split("\n").flatMap((paragraph) => linesOfParagraph(paragraph, room + ROUNDING, widthOf));
}

/** The widest of what stays together: how narrow a text can be. */
export const widestWord = (text: string, widthOf: WidthOf): number =>
  Math.max(0, ...text.split(/[ \n]/).map((word) => widthOf(word)));

/** How wide a text is where nothing breaks it but its own line ends. */
export const widestLine = (text: string, widthOf: WidthOf): number =>
  Math.max(
    0,
    ...text.split("\n").map((line) => {
      const words = wordsOf(line);
      return words.reduce((width, word) => width + widthOf(word), Math.max(0, words.length - 1) * widthOf(" "));
    }),
  );

const wordsOf = (line: string) => line.split(" ").filter((part) => part !== "");

function linesOfParagraph(text: string, room: number, widthOf: WidthOf): readonly string[] {
  const space = widthOf(" ");
  const lines: string[] = [];
  let line: { readonly text: string; readonly width: number } | undefined;
  for (const word of wordsOf(text)) {
    for (const part of piecesOf(word, room, widthOf)) {
      const isBeside = line !== undefined && part.isFirst && line.width + space + part.width <= room;
      if (line && isBeside) line = { text: `${line.text} ${part.text}`, width: line.width + space + part.width };
      else {
        if (line) lines.push(line.text);
        line = part;
      }
    }
  }
  return [...lines, line?.text ?? ""];
}

interface Piece {
  readonly text: string;
  readonly width: number;
  /** Whether a word begins with it. */
  readonly isFirst: boolean;
}

/** A word that is wider than the room, in pieces that are not. */
function piecesOf(word: string, room: number, widthOf: WidthOf): readonly Piece[] {
  const whole = { text: word, width: widthOf(word), isFirst: true };
  if (whole.width <= room) return [whole];
  const pieces: Piece[] = [];
  let piece: Piece = { text: "", width: 0, isFirst: true };
  let last = "";
  for (const { segment } of LETTERS.segment(word)) {
    // Letters stand closer to some letters than to others.
    const width = widthOf(last + segment) - widthOf(last);
    if (piece.text !== "" && piece.width + width > room) {
      pieces.push(piece);
      piece = { text: segment, width: widthOf(segment), isFirst: false };
    } else piece = { ...piece, text: piece.text + segment, width: piece.width + width };
    last = segment;
  }
  return [...pieces, piece];
}
