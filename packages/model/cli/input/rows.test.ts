import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Unreadable } from "../misuse.js";
import { LONGEST } from "./pieces.js";
import { type Row, readRows } from "./rows.js";

/** A text as it may come in: its bytes cut anywhere. */
async function* inChunks(bytes: Buffer, sizes: readonly number[]): AsyncIterable<Buffer> {
  let from = 0;
  for (const size of sizes) {
    if (size > 0 && from < bytes.length) yield bytes.subarray(from, from + size);
    from += size;
  }
  if (from < bytes.length) yield bytes.subarray(from);
}

async function rowsOf(text: string | Buffer, sizes: readonly number[] = []): Promise<Row[]> {
  const rows: Row[] = [];
  await readRows(inChunks(Buffer.from(text), sizes), (row) => rows.push(row));
  return rows;
}

const broken = async (text: string | Buffer) => {
  const error = await rowsOf(text).catch((reason: unknown) => reason);
  return error instanceof Unreadable ? `${error.line}: ${error.sentence.en}` : error;
};

const sizes = fc.array(fc.nat(9), { maxLength: 40 });
const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

describe("a csv file", () => {
  /** Everything that a cell may hold, with what is special about csv in many of them. */
  const cell = fc.string({
    unit: fc.oneof(fc.constantFrom(",", ";", '"', "\n", "\r", " ", "ế", "\u{1F331}"), fc.string()),
  });

  it("gives back what was written, wherever its bytes were cut", async () => {
    const table = fc
      .tuple(fc.integer({ min: 2, max: 4 }), fc.nat(4))
      .chain(([width, height]) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
      );
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.constantFrom("\n", "\r\n"),
        fc.boolean(),
        sizes,
        async (cells, ending, marked, cuts) => {
          const header = (cells[0] ?? ["", ""]).map((_, nth) => `column${nth}`);
          const text = [header, ...cells.map((row) => row.map(quoted))].map((row) => row.join(",") + ending).join("");
          // The mark of the byte order is read with the first bytes, and these are many.
          const rows = await rowsOf(`${marked ? "\uFEFF" : ""}${text}`, [12, ...cuts]);
          expect(rows.map((row) => ("columns" in row ? row.columns : "cells" in row ? row.cells : row))).toEqual([
            header,
            ...cells,
          ]);
        },
      ),
    );
  });

  it("needs quotes only where they tell something", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.stringMatching(/^[^",;\t\r\n\0]*$/), { minLength: 2, maxLength: 5 }),
        async (cells) => {
          const header = cells.map((_, nth) => `column${nth}`).join(",");
          const [, row] = await rowsOf(`${header}\n${cells.join(",")}\n`);
          if (cells.join(",") !== "") expect(row).toEqual({ line: 2, cells });
        },
      ),
    );
  });

  it.each([",", ";", "\t"])("is separated by what its first line shows: %j", async (separator) => {
    expect(await rowsOf(`a${separator}b\n1${separator}2`)).toEqual([
      { line: 1, columns: ["a", "b"] },
      { line: 2, cells: ["1", "2"] },
    ]);
  });

  it("says in which line what is wrong, and reads on", async () => {
    const rows = await rowsOf('a,b\n1\n"x\ny",2\n1,x"y\n"x"y,2\n\n1,2,3\n');
    expect(rows.map((row) => ("fault" in row ? `${row.line}: ${row.fault.en.slice(0, 26)}` : row.line))).toEqual([
      1,
      "2: 1 cells, where the first l",
      3,
      "5: a stray quote at character",
      "6: a stray quote at character",
      "8: 3 cells, where the first l",
    ]);
  });

  it("ends with its quotes closed", async () => {
    expect(await broken('a,b\n1,"2\n3,4\n')).toBe("2: a quote that opens here is never closed");
  });
});

describe("JSON", () => {
  const value = fc.jsonValue({ maxDepth: 3 });
  const record = fc.dictionary(fc.string(), value);

  it("comes a value a line", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(record, { minLength: 1 }), sizes, async (values, cuts) => {
        const rows = await rowsOf(values.map((one) => `${JSON.stringify(one)}\n`).join(""), [1, ...cuts]);
        expect(rows).toEqual(values.map((one, nth) => ({ line: nth + 1, value: JSON.parse(JSON.stringify(one)) })));
      }),
    );
  });

  it("comes as a list, in one line or in many, wherever its bytes were cut", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(value), fc.constantFrom(0, 2), sizes, async (values, space, cuts) => {
        const text = JSON.stringify(values, null, space);
        const rows = await rowsOf(text, cuts);
        expect(rows.map((row) => ("value" in row ? row.value : row))).toEqual(JSON.parse(text));
        const lines = text.split("\n");
        for (const { line } of rows) expect((lines[line - 1] ?? "").trim()).not.toBe("");
      }),
    );
  });

  it("is told by the line in which it begins", async () => {
    expect((await rowsOf('[\n  {\n    "a": "]\\"}"\n  },\n\n  2 ]\n')).map(({ line }) => line)).toEqual([2, 6]);
    expect(await rowsOf('{"a":1}\n\n{"a":\n{"b":2}\n')).toMatchObject([
      { line: 1, value: { a: 1 } },
      { line: 3, fault: { en: "this is no JSON" } },
      { line: 4, value: { b: 2 } },
    ]);
  });

  it.each([
    ["[1,\n2", "2: the list is not closed"],
    ["[1,]", "1: this is no JSON"],
    ["[1 2]", "1: this is no JSON"],
    ["[1]\n\n[2]", "3: nothing may stand after the list"],
  ])("is refused where it is none: %j", async (text, said) => {
    expect(await broken(text)).toBe(said);
  });

  it("has nothing to say in an empty list", async () => {
    expect(await rowsOf(" [ \n ] ")).toEqual([]);
  });
});

describe("what is no text", () => {
  it.each([
    ["nothing", "", "1: the file is empty"],
    ["a picture", Buffer.from("89504e470d0a1a0a0000000d", "hex"), "1: not in UTF-8"],
    ["zeros", Buffer.from("a,b\n1,\0"), "2: this is no text file"],
    ["UTF-16", Buffer.from("\uFEFFa,b\n", "utf16le"), "1: this is no text file"],
    ["half a letter", Buffer.from("a,b\nế,1\n").subarray(0, 6), "2: not in UTF-8"],
    ["one line of a million bytes", `a,b\n${"x".repeat(LONGEST + 1)}`, "2: longer than 1,000,000 bytes"],
    ["a list of one element as long", `[${"1".repeat(LONGEST + 1)}]`, "1: longer than 1,000,000 bytes"],
  ])("%s is told from it", async (_, bytes, said) => {
    expect(await broken(bytes)).toBe(said);
  });

  it("is read no further than that, where a quote would swallow all the rest", async () => {
    let chunks = 0;
    async function* endless() {
      yield Buffer.from('a,b\n"');
      for (; chunks < 100; chunks += 1) yield Buffer.from("x\n".repeat(LONGEST / 20));
    }
    await expect(readRows(endless(), () => {})).rejects.toMatchObject({ line: 2 });
    expect(chunks).toBeLessThan(20);
  });
});
