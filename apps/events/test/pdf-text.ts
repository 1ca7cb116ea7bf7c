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

/**
 * The text of each page of a PDF of ours, as a reader that copies it would get it: a line each time that one is drawn.
 *
 * @example
 * textOfPages(pdf)[0]; // "Giấy chứng nhận\nĐỗ Thị Hường"
 */
export function textOfPages(pdf: Buffer): readonly string[] {
  const parts = partsOf(pdf);
  const pages = [...parts.values()].filter((part) => /\/Type \/Page\b/.test(part));
  return pages.map((page) => {
    const [, contents = ""] = /\/Contents (\d+)/.exec(page) ?? [];
    const [, resources = ""] = /\/Resources (\d+)/.exec(page) ?? [];
    const fonts = new Map(
      [...(parts.get(resources) ?? "").matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = "", font = ""]) => {
        const [, table = ""] = /\/ToUnicode (\d+)/.exec(parts.get(font) ?? "") ?? [];
        return [name, lettersOf(parts.get(table) ?? "")];
      }),
    );
    let letters: readonly string[] = [];
    const lines: string[] = [];
    for (const [, font, shown] of (parts.get(contents) ?? "").matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
      if (font !== undefined) letters = fonts.get(font) ?? [];
      const glyphs = [...(shown ?? "").matchAll(/<([0-9a-f]+)>/g)].flatMap(([, hex = ""]) => codesIn(hex));
      if (shown !== undefined) lines.push(glyphs.map((glyph) => letters[glyph] ?? "\uFFFD").join(""));
    }
    return lines.join("\n");
  });
}
