import { describe, expect, test } from "vitest";
import type { LegacyLetters } from "../given-list.ts";
import { GrowingTable, Room } from "../growing-table.ts";
import { SPELLINGS } from "./legacy-letters.ts";
import { respell } from "./respelling.ts";
import { isSyllable } from "./syllable.ts";

function respelt(rows: readonly (readonly string[])[]) {
  const table = new GrowingTable("Lớp 1", false, new Room());
  for (const [row, cells] of rows.entries()) {
    for (const [column, text] of cells.entries()) table.put(row + 1, column + 1, text);
  }
  const notes = respell(table);
  return { rows: table.rows, notes };
}

const column = (...texts: string[]) => texts.map((text) => [text]);
const unchanged = (rows: readonly (readonly string[])[]) => expect(respelt(rows)).toEqual({ rows, notes: [] });

const NAMES = ["Nguyễn Thị Hương", "Trần Văn Đức", "Lê Hoàng Mỹ", "Phạm Thuỳ Dương"];

/** The names as they were written before Unicode, or as UTF-8 that was taken for something else. */
const WRITTEN: Readonly<Record<LegacyLetters, readonly string[]>> = {
  tcvn3: ["NguyÔn ThÞ H\u00AD¬ng", "TrÇn V¨n §øc", "Lª Hoµng Mü", "Ph¹m Thuú D\u00AD¬ng"],
  vni: ["Nguyeãn Thò Höông", "Traàn Vaên Ñöùc", "Leâ Hoaøng Myõ", "Phaïm Thuyø Döông"],
  "misread-utf-8": NAMES.map((name) => new TextDecoder("windows-1252").decode(Buffer.from(name))),
};

describe("letters from before Unicode", () => {
  test.each(["tcvn3", "vni", "misread-utf-8"] as const)("%s is recognised by a column of names", (from) => {
    expect(respelt(column("Name", ...WRITTEN[from]))).toEqual({
      rows: column("Name", ...NAMES),
      notes: [{ code: "LETTERS_CONVERTED", table: "Lớp 1", column: "A", from, count: 4 }],
    });
  });

  test("have a column read that says little by itself, where the table is written in them", () => {
    const rows = WRITTEN.tcvn3.map((name) => ["x", name, "N÷"]);
    expect(respelt(rows).rows).toEqual(NAMES.map((name) => ["x", name, "Nữ"]));
    expect(respelt(rows).notes.map((note) => "column" in note && note.column)).toEqual(["B", "C"]);
  });

  test("are told by all columns together, where each has a word or two", () => {
    expect(respelt([["NguyÔn", "ThÞ", "N÷"]]).rows).toEqual([["Nguyễn", "Thị", "Nữ"]]);
  });

  test("leave columns alone that are in Unicode beside them", () => {
    const rows = WRITTEN.tcvn3.map((name, at) => [name, NAMES[at] ?? "", "Hà Nội"]);
    expect(respelt(rows).rows).toEqual(NAMES.map((name) => [name, name, "Hà Nội"]));
  });

  test("are capitals where the font made them so", () => {
    const rows = column("NGUYÔN THÞ H\u00AD¬NG", "TRÇN V¡N §øC", "L£ HOµNG Mü", "Hµ");
    expect(respelt(rows).rows).toEqual(column("NGUYỄN THỊ HƯƠNG", "TRẦN VĂN ĐỨC", "LÊ HOÀNG MỸ", "Hà"));
  });

  test("keep what is no letter of theirs", () => {
    const rows = column("Së Lao ®éng – Th\u00AD¬ng binh", "NguyÔn (2)", "a@b.vn", "1.000");
    expect(respelt(rows).rows).toEqual(column("Sở Lao động – Thương binh", "Nguyễn (2)", "a@b.vn", "1.000"));
  });

  test("may have a foreign name among ten words", () => {
    const written = [...WRITTEN.vni, "Buøi Thaùi", "Ñoã Haûi", "Voõ Quyønh", "Lyù Huøng", "François Pinçon"];
    expect(respelt(column(...written)).rows[0]).toEqual(["Nguyễn Thị Hương"]);
  });
});

describe("a column that is nearly all in other letters", () => {
  test("is read, with what is in Unicode among ten texts", () => {
    const misread = Array.from({ length: 3 }, () => WRITTEN["misread-utf-8"]).flat();
    const { rows } = respelt(column(...misread, "Đặng Thuỷ Hạnh"));
    expect(rows).toEqual(column(...NAMES, ...NAMES, ...NAMES, "Đặng Thuỷ Hạnh"));
  });
});

describe("what is as it should be stays so", () => {
  test("names in Unicode", () => unchanged(column(...NAMES)));

  test("names whose letters windows-1252 has too", () => {
    unchanged(column("Hà", "Tô Thanh Lâm", "Lý Công Hoà", "Võ Hoàng", "Tú", "Bé", "Mã", "Trí", "Phú", "Sáng"));
  });

  test("names of other countries", () => {
    unchanged(column("François Müller", "José Nuñez", "Søren Åkesson", "Renée Lefèvre", "Björn", "Zoë", "Jürgen"));
  });

  test("a word or two", () => unchanged(column("NguyÔn ThÞ", "x")));

  test("letters of which as many say otherwise", () => {
    unchanged(column(...WRITTEN.tcvn3, "Müller", "François", "Nuñez", "Lefèvre"));
  });

  test("columns where Unicode is among them", () => unchanged(column(...WRITTEN.tcvn3, NAMES[0] ?? "")));

  test("columns where Unicode in pieces is among them", () => {
    unchanged(column(...WRITTEN.tcvn3, "Nguyễn".normalize("NFD")));
  });
});

describe("letters by their codes", () => {
  const marked = (letters: string) =>
    [...letters]
      .flatMap((letter) =>
        ["", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"].map((tone) => (letter + tone).normalize("NFC")),
      )
      .join("");
  const ALL = `${marked("aăâeêioôơuưy")}đ`;

  // The rows of the tables that the fonts came with, vowel by vowel in the order of the tones.
  test("TCVN3", () => {
    const written = "aµ¶·¸¹¨»¼½¾Æ©ÇÈÉÊËeÌÎÏÐÑªÒÓÔÕÖi×ØÜÝÞoßáâãä«åæçèé¬êëìíîuïñòóô\u00ADõö÷øùyúûüýþ®";
    expect(SPELLINGS.tcvn3.read(written)).toBe(ALL);
  });

  test.each(["small", "capital"])("VNI, %s", (size) => {
    const written =
      "aaøaûaõaùaïaêaèaúaüaéaëaâaàaåaãaáaäeeøeûeõeùeïeâeàeåeãeáeäiìæóíòooøoûoõoùoïoâoàoåoãoáoäôôøôûôõôùôïuuøuûuõuùuïööøöûöõöùöïyyøyûyõyùîñ";
    if (size === "small") expect(SPELLINGS.vni.read(written)).toBe(ALL);
    else expect(SPELLINGS.vni.read(written.toUpperCase())).toBe(ALL.toUpperCase());
  });
});

describe("a syllable of Vietnamese", () => {
  test.each(
    "Nguyễn NGUYỄN nguyễn Thị Hương Quỳnh Quốc Giang gìn Thuý Thúy Hoà Hòa Ngoẵng khuỷu Đức ưởn yến oanh Nghiêm giếng Quỹ Kỷ Thuở".split(
      " ",
    ),
  )("%s", (word) => expect(isSyllable(word)).toBe(true));

  test.each("NguyÔn nguyÊn Müller François Renée Traàn Hµ Đat Thịịh Bjorn xyz".split(" "))("not %s", (word) =>
    expect(isSyllable(word)).toBe(false),
  );
});
