import { inflateSync } from "node:zlib";

/** The parts of a PDF by their numbers, with what is packed unpacked. */
function partsOf(pdf: Buffer): ReadonlyMap<string, string> {
  const parts = pdf.toString("latin1").matchAll(/^(\d+) 0 obj\n([\s\S]*?)\nendobj/gm);
  return new Map(
    [...parts].map(([, number = "", part = ""]) => {
      const [head = "", body] = part.split(/\bstream\n/);
      if (body === undefined || !head.includes("/FlateDecode")) return [number, part];
      const packed = Buffer.from(body.replace(/\nendstream$/, ""), "latin1");
      return [number, head + inflateSync(packed).toString("latin1")];
    }),
  );
}

const codesIn = (hex: string) => (hex.match(/.{4}/g) ?? []).map((code) => Number.parseInt(code, 16));

/** Which letters the glyphs of a font stand for, by the table that comes with it. */
function lettersOf(table: string): readonly string[] {
  const ranges = [...table.matchAll(/<[0-9a-f]{4}> <[0-9a-f]{4}> \[([^\]]*)\]/g)];
  return ranges.flatMap(([, letters = ""]) =>
    [...letters.matchAll(/<([0-9a-f ]+)>/g)].map(([, hex = ""]) =>
      String.fromCharCode(...codesIn(hex.replaceAll(" ", ""))),
    ),
  );
}

/** A line as it is drawn. */
export interface DrawnLine {
  readonly text: string;
  /** Where it begins, in points from the lower left corner of the page. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly font: "regular" | "bold";
}

/** In which font letters are set, how large, where, and which: in the order in which a page says it. */
const DRAWN = /\/(F\d+) ([\d.]+) Tf|1 0 0 1 (-?[\d.]+) (-?[\d.]+) Tm|\[([^\]]*)\] TJ/g;

/** The lines of each page of a PDF of ours, in the order in which they are drawn. */
export function linesOfPages(pdf: Buffer): readonly (readonly DrawnLine[])[] {
  const parts = partsOf(pdf);
  const pages = [...parts.values()].filter((part) => /\/Type \/Page\b/.test(part));
  return pages.map((page) => {
    const [, contents = ""] = /\/Contents (\d+)/.exec(page) ?? [];
    const [, resources = ""] = /\/Resources (\d+)/.exec(page) ?? [];
    const fonts = new Map(
      [...(parts.get(resources) ?? "").matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = "", number = ""]) => {
        const font = parts.get(number) ?? "";
        const [, table = ""] = /\/ToUnicode (\d+)/.exec(font) ?? [];
        return [name, { letters: lettersOf(parts.get(table) ?? ""), isBold: /\/BaseFont \S*Bold/.test(font) }];
      }),
    );
    let font: { readonly letters: readonly string[]; readonly isBold: boolean } | undefined;
    let [size, x, y] = [0, 0, 0];
    const lines: DrawnLine[] = [];
    for (const [, name, points, left, bottom, shown] of (parts.get(contents) ?? "").matchAll(DRAWN)) {
      if (name !== undefined) [font, size] = [fonts.get(name), Number(points)];
      if (left !== undefined) [x, y] = [Number(left), Number(bottom)];
      if (shown === undefined) continue;
      const glyphs = [...shown.matchAll(/<([0-9a-f]+)>/g)].flatMap(([, hex = ""]) => codesIn(hex));
      const text = glyphs.map((glyph) => font?.letters[glyph] ?? "\uFFFD").join("");
      lines.push({ text, x, y, size, font: font?.isBold ? "bold" : "regular" });
    }
    return lines;
  });
}

/**
 * The text of each page of a PDF of ours, as a reader that copies it would get it: a line each time that one is drawn.
 *
 * @example
 * textOfPages(pdf)[0]; // "Giấy chứng nhận\nĐỗ Thị Hường"
 */
export const textOfPages = (pdf: Buffer): readonly string[] =>
  linesOfPages(pdf).map((lines) => lines.map(({ text }) => text).join("\n"));
