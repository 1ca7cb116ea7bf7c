import type { ListColumns, ListContext } from "@wps/model/people";
import { describe, expect, test } from "vitest";
import { readRow, readRows, saidIn } from "./row.ts";

const CONTEXT: ListContext = { day: "2027-05-11", organisations: [], provinces: [] };
const COLUMNS: ListColumns = [null, "name", "sex", "phone"];
const ROW = { number: 7, cells: ["1", "Nguyễn Thị Lan", "Nx", "09x"], section: undefined };
const going = new AbortController().signal;

describe("happy", () => {
  test("what is put right is read as if the file had it, and the rest stays", () => {
    expect(readRow(ROW, COLUMNS, CONTEXT).read.kind).toBe("refused");
    const { read, cells } = readRow(ROW, COLUMNS, CONTEXT, { sex: "Nữ" });
    expect(read).toMatchObject({
      kind: "person",
      listed: { profile: { sex: "woman" } },
      issues: [{ field: "phone", text: "09x" }],
    });
    expect(cells).toBe(ROW.cells);
  });

  test("a name put right holds over both columns that it stood in", () => {
    const columns: ListColumns = ["family-and-middle", "given", "sex"];
    const row = { number: 1, cells: ["Nguyễn Thị", "Lann", "Nữ"], section: undefined };
    const { read } = readRow(row, columns, CONTEXT, { name: "Trần Thị Lan" });
    expect(read).toMatchObject({ listed: { person: { name: { family: "Trần", middle: "Thị", given: "Lan" } } } });
  });

  test("a year of birth in the column of a sex outlives the sex that is put right", () => {
    const columns: ListColumns = ["name", "if-man", "if-woman"];
    const row = { number: 1, cells: ["Nguyễn Thị Lan", "1985", ""], section: undefined };
    const { read } = readRow(row, columns, CONTEXT, { sex: "Nữ" });
    expect(read).toMatchObject({ listed: { profile: { sex: "woman" }, person: { birthYear: 1985 } } });
  });

  test("rows keep the numbers of the file, and a line between parts names the workplace of those below", async () => {
    const rows = [["Họ và tên", "Điện thoại"], ["I. Sở Nội vụ"], ["Trần An", ""], [], ["Lê Bình", ""]];
    const layout = { table: 0, heading: 1, columns: ["name", "phone"], isRemembered: false } as const;
    const read = await readRows({ name: "", hidden: false, rows }, layout, CONTEXT, new Map(), going);
    expect(read.map(({ number, read: { kind } }) => [number, kind])).toEqual([
      [2, "section"],
      [3, "person"],
      [4, "empty"],
      [5, "person"],
    ]);
    expect(read[3]).toMatchObject({ section: "I. Sở Nội vụ" });
  });

  test("what is offered to be put right is what the row says, over all its columns", () => {
    const columns: ListColumns = ["family-and-middle", "given", "if-woman"];
    const row = readRow({ number: 1, cells: ["Nguyễn Thị", "Lan", "x"], section: undefined }, columns, CONTEXT);
    expect([saidIn(row, columns, "name"), saidIn(row, columns, "sex")]).toEqual(["Nguyễn Thị Lan", "Nữ"]);
  });
});

describe("error", () => {
  test("who stops the reading gets no rows", async () => {
    const stopped = AbortSignal.abort();
    const rows = Array.from({ length: 20_000 }, (_, nth) => [`Trần Văn ${nth}`, "Nam"]);
    const layout = { table: 0, heading: 0, columns: ["name", "sex"], isRemembered: false } as const;
    const reading = readRows({ name: "", hidden: false, rows }, layout, CONTEXT, new Map(), stopped);
    await expect(reading).rejects.toThrow(stopped.reason);
  });
});
