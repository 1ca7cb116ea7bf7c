import type { ListColumns, ListContext } from "@wps/model/people";
import { describe, expect, test } from "vitest";
import { type ImportRow, readRow } from "./row.ts";
import { twinFinder, twinsIn } from "./twins.ts";

const CONTEXT: ListContext = { day: "2027-05-11", organisations: [], provinces: [] };
const COLUMNS: ListColumns = ["name", "birth-year", "phone"];
const rowsOf = (...cells: readonly (readonly string[])[]): readonly ImportRow[] =>
  cells.map((row, at) => readRow({ number: at + 1, cells: row, section: undefined }, COLUMNS, CONTEXT));
const going = new AbortController().signal;

const LAN = ["Nguyễn Thị Lan", "1985", "0912 345 678"];
const OTHERS = [
  ["Trần Văn Hoà", "1970", "0987 654 321"],
  ["Lê Minh Quân", "1991", "0977 111 222"],
  ["Phạm Thu Hằng", "1988", "0966 333 444"],
];

describe("happy", () => {
  test("somebody written otherwise further down is named there, with what speaks for it", async () => {
    const rows = rowsOf(LAN, ...OTHERS, ["BÀ NGUYEN THI LAN", "1985", "+84912345678"]);
    const twins = await twinsIn(rows, twinFinder(), going);
    expect([...twins.keys()]).toEqual([5]);
    expect(twins.get(5)).toMatchObject([{ number: 1, isLikely: true }]);
    expect(twins.get(5)?.[0]?.reasons).toContainEqual(expect.objectContaining({ about: "contact", agrees: true }));
  });

  test("a row that is put right finds its twin further down as well, and is named there", async () => {
    const finder = twinFinder();
    const rows = rowsOf(["Nguyễn Thị Mai", "1985", ""], ...OTHERS, LAN);
    await twinsIn(rows, finder, going);
    const [corrected] = rows.flatMap((row) =>
      row.number === 1 ? [readRow(row, COLUMNS, CONTEXT, { name: "Nguyen Thi Lan", phone: "0912345678" })] : [],
    );
    expect(corrected && finder.pairsOf(corrected)).toMatchObject([[5, { number: 1, isLikely: true }]]);
  });
});

describe("error", () => {
  test("who shares a year or a family is nobody's twin, and no line between parts is anybody's", async () => {
    const rows = rowsOf(
      LAN,
      ...OTHERS,
      ["Nguyễn Thị Hà", "1985", "0912345679"],
      ["Tổng cộng: 5"],
      ["Tổng cộng: 5"],
      [],
    );
    expect(await twinsIn(rows, twinFinder(), going)).toEqual(new Map());
  });
});
