import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { cleanText, escapeText, fold, toText, unfold } from "./content-line.js";

const octets = (line: string) => new TextEncoder().encode(line).length;

/** What people and programs put into titles: marks that RFC 5545 escapes, Vietnamese in both forms, emoji, breaks. */
const awkward = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ",",
        ";",
        "\\",
        "\\n",
        '"',
        ":",
        "\n",
        "\r\n",
        "\r",
        "\t",
        " ",
        "👩🏽‍💻",
        "🕊️",
        "\u0007",
        "\u0085",
        "\ud83d",
      ),
      fc
        .constantFrom("hòa bình", "Đắk Lắk", "phụ nữ và trẻ em gái", "Nguyễn Thị Hằng")
        .map((word) => word.normalize("NFD")),
      fc.string({ unit: "grapheme", maxLength: 40 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(""));

describe("cleanText", () => {
  it("gives NFC, line feeds only and no other control characters", () => {
    fc.assert(
      fc.property(awkward, (text) => {
        const clean = cleanText(text);
        expect(clean).toBe(clean.normalize("NFC"));
        expect(clean).not.toMatch(/(?![\n\t])[\p{Cc}\p{Cs}]/u);
        expect(cleanText(clean)).toBe(clean);
      }),
    );
  });

  it("reads every sort of line break as one", () => {
    expect(cleanText("a\r\nb\rc\nd")).toBe("a\nb\nc\nd");
  });
});

describe("fold and unfold", () => {
  it("keep every line within 75 octets and give the text back", () => {
    fc.assert(
      fc.property(awkward, (text) => {
        const line = `SUMMARY:${escapeText(text)}`;
        const written = toText([line]);
        expect(written.endsWith("\r\n")).toBe(true);
        for (const physical of written.slice(0, -2).split("\r\n")) expect(octets(physical)).toBeLessThanOrEqual(75);
        expect(unfold(written)).toEqual([line]);
      }),
    );
  });

  it("use the whole of a line before they begin the next", () => {
    const physical = fold("x".repeat(300)).split("\r\n");
    expect(physical.map(octets)).toEqual([75, 75, 75, 75, 4]);
  });

  it("never cut inside a character", () => {
    for (const character of ["đ", "ộ", "🕊"]) {
      for (let lead = 60; lead < 80; lead += 1) {
        const pieces = fold("x".repeat(lead) + character.repeat(30)).split("\r\n ");
        for (const piece of pieces) expect(piece).not.toMatch(/\p{Cs}/u);
        expect(pieces.join("")).toBe("x".repeat(lead) + character.repeat(30));
      }
    }
  });

  it("never cut inside what people see as one character, unless it is longer than a line", () => {
    const seen = new Intl.Segmenter("vi", { granularity: "grapheme" });
    for (const character of ["ộ".normalize("NFD"), "👩🏽‍💻", "🇻🇳", "🕊️", "x\u0323\u0302"]) {
      for (let lead = 40; lead < 80; lead += 1) {
        const pieces = fold("x".repeat(lead) + character.repeat(10)).split("\r\n ");
        const characters = pieces.flatMap((piece) => [...seen.segment(piece)].map(({ segment }) => segment));
        expect(new Set(characters)).toEqual(new Set(["x", character]));
      }
    }
    const monster = `x${"\u0301".repeat(200)}`;
    const pieces = fold(monster).split("\r\n ");
    expect(pieces.join("")).toBe(monster);
    expect(pieces.map(octets).every((size) => size <= 75)).toBe(true);
  });

  it("read back lines that were folded with a tab", () => {
    expect(unfold("SUMMARY:Hội\r\n\t thảo\r\n")).toEqual(["SUMMARY:Hội thảo"]);
  });
});

describe("escapeText", () => {
  it("comes back from another reader as the cleaned text", () => {
    fc.assert(
      fc.property(awkward, (text) => {
        const calendar = toText(["BEGIN:VEVENT", `SUMMARY:${escapeText(text)}`, "END:VEVENT"]);
        expect(new ICAL.Component(ICAL.parse(calendar)).getFirstPropertyValue("summary")).toBe(cleanText(text));
      }),
    );
  });
});
