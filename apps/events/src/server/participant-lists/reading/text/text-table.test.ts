import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { encoded, encodedInFont } from "../../../../../test/lists/encoded.ts";
import { ListUnreadable } from "../list-unreadable.ts";
import { readFile } from "../read-file.ts";

const SEPARATORS = [",", ";", "\t"] as const;
const ENCODINGS = ["utf-8", "utf-16le", "utf-16be", "windows-1258"] as const;

const read = async (content: string | Uint8Array, name = "danh-sach.csv") =>
  readFile({ name, bytes: Buffer.from(content) });
const rowsOf = async (content: string | Uint8Array) => (await read(content)).tables[0]?.rows;

/** Letters of Vietnamese, and what is special about csv. */
const letters = fc.constantFrom(..."aeAE19 àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíòóôồốổỗộơờớởỡợùúưừứửữựỳýỷỹỵđĐ", ...',;\t"\n');
const word = fc
  .string({ unit: letters, minLength: 1, maxLength: 12 })
  .filter((text) => text === text.trim() && !text.includes("\t"));
/** A table whose last cells are filled, as those that are not are not told apart from none. */
const table = fc
  .integer({ min: 2, max: 5 })
  .chain((width) =>
    fc.array(
      fc.tuple(fc.array(fc.oneof(word, fc.constant("")), { minLength: width - 1, maxLength: width - 1 }), word),
      { minLength: 1, maxLength: 6 },
    ),
  )
  .map((rows) => rows.map(([cells, last]) => [...cells, last]));

const quoted = (cell: string) => (/[,;\t"\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const csvOf = (rows: readonly (readonly string[])[], separator: string, end: string) =>
  rows.map((cells) => cells.map(quoted).join(separator) + end).join("");

describe("a csv file", () => {
  test("is read back as it was written, with each separator, line end and encoding", async () => {
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.constantFrom(...SEPARATORS),
        fc.constantFrom("\n", "\r\n", "\r"),
        fc.constantFrom(...ENCODINGS),
        fc.boolean(),
        async (rows, separator, end, encoding, isMarked) => {
          expect(await rowsOf(encoded(csvOf(rows, separator, end), encoding, isMarked))).toEqual(rows);
        },
      ),
      { numRuns: 500 },
    );
  });

  test("counts its rows as the sheet does: blank ones too, and none for a line within a cell", async () => {
    const list = await read('a,b\n\n"c\r\nd",e\n,,\n,f\n,,,\n');
    expect(list.tables).toEqual([
      { name: "danh-sach", hidden: false, rows: [["a", "b"], [], ["c\nd", "e"], [], ["", "f"]] },
    ]);
    expect(list.notes).toEqual([]);
  });

  test("may begin with titles, and have commas in its texts", async () => {
    const content = "DANH SÁCH HỌC VIÊN;;\n;;\nHọ và tên;Điểm;Ghi chú\nAn;7,5;vắng, có phép\nBình;8,5;\n";
    expect(await rowsOf(content)).toEqual([
      ["DANH SÁCH HỌC VIÊN"],
      [],
      ["Họ và tên", "Điểm", "Ghi chú"],
      ["An", "7,5", "vắng, có phép"],
      ["Bình", "8,5"],
    ]);
  });

  test("may say how it is separated", async () => {
    expect(await rowsOf("sep=;\r\na;b,c,d\r\n")).toEqual([["a", "b,c,d"]]);
  });

  test("loses no text to stray quotes, and says where they are", async () => {
    const list = await read('a,b\n"Lan" Nguyễn,5" \n"x, y",z\n"chưa đóng,1\nc,"d"\n');
    expect(list.tables[0]?.rows).toEqual([
      ["a", "b"],
      ['"Lan" Nguyễn', '5"'],
      ["x, y", "z"],
      ['"chưa đóng', "1"],
      ["c", "d"],
    ]);
    expect(list.notes).toEqual([{ code: "STRAY_QUOTES", table: "danh-sach", count: 2, cells: ["A2", "A4"] }]);
  });

  // What is quadratic here does not end before the test does.
  test.each([",", '"', '"\n', ',"', "\xE9", "\xD2\xF2", "e\xD2"])(
    "takes no longer where %j goes on and on",
    async (part) => {
      const content = Buffer.from(`a,b\n${part.repeat(1_000_000)}`, "latin1");
      const outcome = await read(content).then(
        () => true,
        (error) => error instanceof ListUnreadable,
      );
      expect(outcome).toBe(true);
    },
  );

  test("has its letters in one piece, and none that take no room", async () => {
    expect(await rowsOf(`\u200B${"Nguyễn".normalize("NFD")}\u00A0An ,\u202F7\u0007\n`)).toEqual([["Nguyễn An", "7"]]);
  });
});

describe("what a csv file is written in", () => {
  const sample = "Họ và tên,Giới tính\nNguyễn Thị Hương,Nữ\nĐặng Văn Thuỷ,Nam\n";

  test.each([
    ["utf-8", true],
    ["utf-8", false],
    ["utf-16le", true],
    ["utf-16le", false],
    ["utf-16be", true],
    ["utf-16be", false],
  ] as const)("%s with a mark: %s", async (encoding, isMarked) => {
    expect(await read(encoded(sample, encoding, isMarked))).toMatchObject({ encoding, notes: [] });
  });

  test("windows-1258 is assumed, and that is said", async () => {
    const bytes = encoded(sample, "windows-1258", false);
    expect(await read(bytes)).toMatchObject({
      encoding: "windows-1258",
      tables: [
        {
          rows: [
            ["Họ và tên", "Giới tính"],
            ["Nguyễn Thị Hương", "Nữ"],
            ["Đặng Văn Thuỷ", "Nam"],
          ],
        },
      ],
      notes: [{ code: "ENCODING_ASSUMED", encoding: "windows-1258" }],
    });
  });

  test("windows-1258 is assumed where other letters would make sense as well", async () => {
    // Of these tones VNI has the same bytes, for other letters.
    const names = ["Họ", "Tạ Tú", "Thụ", "Dụ"];
    const list = await read(encoded(names.join("\n"), "windows-1258", false));
    expect(list).toMatchObject({ encoding: "windows-1258", tables: [{ rows: names.map((name) => [name]) }] });
  });

  test("windows-1252 is assumed for a letter that windows-1258 has not", async () => {
    expect(await read(Buffer.from("Ime,Grad\nMilo\x9a,Beograd\n", "latin1"))).toMatchObject({
      encoding: "windows-1252",
      tables: [
        {
          rows: [
            ["Ime", "Grad"],
            ["Miloš", "Beograd"],
          ],
        },
      ],
      notes: [{ code: "ENCODING_ASSUMED", encoding: "windows-1252" }],
    });
  });

  // What the fonts of the time drew, byte for byte.
  test.each([
    ["tcvn3", "Hä vµ tªn,Giíi tÝnh\nNguyÔn ThÞ H­¬ng,N÷\n§Æng V¨n Thuû,Nam\nTrÇn §øc L­îng,Nam\n"],
    ["vni", "Hoï vaø teân,Giôùi tính\nNguyeãn Thò Höông,Nöõ\nÑaëng Vaên Thuyû,Nam\nTraàn Ñöùc Löôïng,Nam\n"],
  ])("%s is read as windows-1252, and then as what it means", async (from, written) => {
    const list = await read(Buffer.from(written, "latin1"));
    expect(list.encoding).toBe("windows-1252");
    expect(list.tables[0]?.rows).toEqual([
      ["Họ và tên", "Giới tính"],
      ["Nguyễn Thị Hương", "Nữ"],
      ["Đặng Văn Thuỷ", "Nam"],
      ["Trần Đức Lượng", "Nam"],
    ]);
    expect(list.notes).toEqual([
      { code: "ENCODING_ASSUMED", encoding: "windows-1252" },
      { code: "LETTERS_CONVERTED", table: "danh-sach", column: "A", from, count: 4 },
      { code: "LETTERS_CONVERTED", table: "danh-sach", column: "B", from, count: 2 },
    ]);
  });

  test("any list of names is read, in whatever it was written, with no more than a heading beside them", async () => {
    const name = fc
      .tuple(
        fc.constantFrom(
          ..."Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Tạ Đoàn Trịnh".split(" "),
        ),
        fc.constantFrom(..."Thị Văn Hữu Đức Ngọc Minh Thanh Quốc Thuỳ Mỹ Bảo Xuân".split(" ")),
        fc.constantFrom(
          ..."Lan Hương Hoà Thuỷ Bình Cường Dũng Giang Hải Khánh Tú Mai Nga Hạ Phúc Thọ Quỳnh Yến".split(" "),
        ),
      )
      .map((words) => words.join(" "));
    const rows = fc
      .array(fc.tuple(name, fc.constantFrom("Nam", "Nữ")), { maxLength: 30 })
      .map((people) => [["Họ và tên", "Giới tính"], ...people]);
    await fc.assert(
      fc.asyncProperty(
        rows,
        fc.constantFrom("windows-1258" as const, "tcvn3" as const, "vni" as const),
        async (people, written) => {
          const text = csvOf(people, ",", "\r\n");
          const bytes = written === "windows-1258" ? encoded(text, written, false) : encodedInFont(text, written);
          const list = await read(bytes);
          expect(list.encoding).toBe(written === "windows-1258" ? written : "windows-1252");
          expect(list.tables[0]?.rows).toEqual(people);
        },
      ),
      { numRuns: 300 },
    );
  });

  test("half of a letter at the end is no text", async () => {
    const bytes = Buffer.concat([encoded(sample, "utf-16le", true), Buffer.of(0x3d, 0xd8)]);
    await expect(read(bytes)).rejects.toMatchObject({ refusal: { code: "BROKEN_TEXT", encoding: "utf-16le" } });
    const marked = Buffer.concat([encoded(sample, "utf-8", true), Buffer.of(0xc3)]);
    await expect(read(marked)).rejects.toMatchObject({ refusal: { code: "BROKEN_TEXT", encoding: "utf-8" } });
  });
});
