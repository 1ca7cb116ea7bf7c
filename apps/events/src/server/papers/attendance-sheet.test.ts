import { expect, test } from "vitest";
import { textOfPages } from "../../../test/pdf-text.ts";
import { type AttendanceSheet, drawAttendanceSheet } from "./attendance-sheet.ts";
import { paperFonts } from "./fonts.ts";

const SHEET: AttendanceSheet = {
  title: "Tập huấn an toàn trên không gian mạng",
  facts: ["Thứ Ba, 1 tháng 12, 2026 · 08:30–17:00 · Hà Nội"],
  parts: ["Ký buổi sáng", "Ký buổi chiều"],
  rows: Array.from({ length: 30 }, (_, nth) => ({ code: `${nth + 1}A`, name: "Đỗ Thị Hường", from: "Bộ Nội vụ" })),
  address: "https://events.example.org/events/x/attendance",
  language: "vi",
  made: "2026-11-22T16:00:00.000Z",
};

test("the same sheet is the same bytes", async () => {
  const [one, other] = await Promise.all([1, 2].map(async () => drawAttendanceSheet(SHEET, await paperFonts())));
  expect(one?.equals(other ?? Buffer.alloc(0))).toBe(true);
});

test("its fonts come with it, and know every letter that is on it", async () => {
  const pdf = await drawAttendanceSheet(SHEET, await paperFonts());
  const plain = pdf.toString("latin1");
  expect([...plain.matchAll(/\/FontFile2/g)]).toHaveLength(2);
  expect(plain).not.toMatch(/\/BaseFont \/Helvetica/);
  const [page] = textOfPages(pdf);
  for (const text of ["Đỗ Thị Hường", "Bộ Nội vụ", SHEET.title]) expect(page?.split("\n")).toContain(text);
});

test("a long list goes on on further pages, each of which says what it is of", async () => {
  const pages = async (rows: number) => {
    const sheet = {
      ...SHEET,
      rows: Array.from({ length: rows }, () => SHEET.rows[0] ?? { code: "", name: "", from: "" }),
    };
    const pdf = await drawAttendanceSheet(sheet, await paperFonts());
    return [...pdf.toString("latin1").matchAll(/\/Type \/Page\b/g)].length;
  };
  expect([await pages(0), await pages(30), await pages(200)]).toEqual([1, 2, 9]);
});

test("names that are no names of ours do no harm", async () => {
  const rows = [{ code: "1A", name: "Нгуен \u{1F600} (x) \\ <b>", from: "a".repeat(500) }];
  const pdf = await drawAttendanceSheet({ ...SHEET, rows, title: "x".repeat(300) }, await paperFonts());
  expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
});
