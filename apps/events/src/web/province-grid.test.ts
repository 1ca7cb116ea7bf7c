import type { ProvinceList } from "@wps/model";
import { PROVINCES, provincesOn } from "@wps/model/catalogue";
import { describe, expect, test } from "vitest";
import { listsShowing, PROVINCE_TILES } from "./province-grid.ts";
import { shortNameOf } from "./province-short-name.ts";

const LISTS = [
  ["2004", "2025-06-30", 63],
  ["2025", "2025-07-01", 34],
] as const;

const sorted = (codes: readonly string[]) => codes.toSorted();
const distinct = (texts: readonly string[]) => new Set(texts).size;

describe.each(LISTS)("the tiles of the list of %s", (list, day, count) => {
  const tiles = PROVINCE_TILES[list];

  test("hold each province of the list once, and no two on one place", () => {
    expect(sorted(tiles.map(({ code }) => code))).toEqual(sorted((provincesOn(day) ?? []).map(({ code }) => code)));
    expect(tiles).toHaveLength(count);
    expect(distinct(tiles.map(({ row, column }) => `${row} ${column}`))).toBe(count);
    expect(distinct(tiles.map(({ key }) => key))).toBe(count);
  });

  test("are in the order in which they are read", () => {
    expect(tiles).toEqual(tiles.toSorted((a, b) => a.row - b.row || a.column - b.column));
  });

  test("bear short names that tell them apart and find room", () => {
    const names = tiles.map(({ code }) => shortNameOf(code, list, "vi"));
    expect(distinct(names)).toBe(count);
    expect(Math.max(...names.map((name) => name.length))).toBeLessThanOrEqual(8);
  });
});

/** Pairs of neighbours: the first lies on that side of the second. */
const NEIGHBOURS: readonly (readonly [ProvinceList, string, "north" | "west", string])[] = [
  ["2004", "Hà Giang", "north", "Tuyên Quang"],
  ["2004", "Lào Cai", "west", "Hà Giang"],
  ["2004", "Hà Giang", "west", "Cao Bằng"],
  ["2004", "Lai Châu", "north", "Điện Biên"],
  ["2004", "Lai Châu", "west", "Lào Cai"],
  ["2004", "Lào Cai", "north", "Yên Bái"],
  ["2004", "Cao Bằng", "north", "Bắc Kạn"],
  ["2004", "Bắc Kạn", "north", "Thái Nguyên"],
  ["2004", "Bắc Kạn", "west", "Lạng Sơn"],
  ["2004", "Lạng Sơn", "north", "Bắc Giang"],
  ["2004", "Bắc Giang", "west", "Quảng Ninh"],
  ["2004", "Quảng Ninh", "north", "Hải Phòng"],
  ["2004", "Hòa Bình", "west", "Hà Nội"],
  ["2004", "Vĩnh Phúc", "north", "Hà Nội"],
  ["2004", "Hà Nội", "west", "Bắc Ninh"],
  ["2004", "Hải Dương", "west", "Hải Phòng"],
  ["2004", "Hà Nội", "north", "Hà Nam"],
  ["2004", "Hưng Yên", "west", "Thái Bình"],
  ["2004", "Hà Nam", "north", "Ninh Bình"],
  ["2004", "Ninh Bình", "west", "Nam Định"],
  ["2004", "Thanh Hóa", "west", "Ninh Bình"],
  ["2004", "Thanh Hóa", "north", "Nghệ An"],
  ["2004", "Nghệ An", "north", "Hà Tĩnh"],
  ["2004", "Hà Tĩnh", "north", "Quảng Bình"],
  ["2004", "Quảng Bình", "north", "Quảng Trị"],
  ["2004", "Quảng Trị", "north", "Huế"],
  ["2004", "Huế", "west", "Đà Nẵng"],
  ["2004", "Đà Nẵng", "north", "Quảng Nam"],
  ["2004", "Quảng Nam", "north", "Quảng Ngãi"],
  ["2004", "Kon Tum", "west", "Quảng Ngãi"],
  ["2004", "Kon Tum", "north", "Gia Lai"],
  ["2004", "Gia Lai", "west", "Bình Định"],
  ["2004", "Đắk Lắk", "west", "Phú Yên"],
  ["2004", "Đắk Lắk", "north", "Đắk Nông"],
  ["2004", "Phú Yên", "north", "Khánh Hòa"],
  ["2004", "Khánh Hòa", "north", "Ninh Thuận"],
  ["2004", "Ninh Thuận", "north", "Bình Thuận"],
  ["2004", "Lâm Đồng", "west", "Ninh Thuận"],
  ["2004", "Bình Phước", "north", "Bình Dương"],
  ["2004", "Bình Dương", "north", "Thành phố Hồ Chí Minh"],
  ["2004", "Tây Ninh", "west", "Bình Dương"],
  ["2004", "Đồng Nai", "north", "Bà Rịa - Vũng Tàu"],
  ["2004", "Long An", "west", "Thành phố Hồ Chí Minh"],
  ["2004", "Long An", "north", "Tiền Giang"],
  ["2004", "Tiền Giang", "north", "Bến Tre"],
  ["2004", "An Giang", "west", "Đồng Tháp"],
  ["2004", "An Giang", "north", "Kiên Giang"],
  ["2004", "Kiên Giang", "west", "Cần Thơ"],
  ["2004", "Cần Thơ", "west", "Vĩnh Long"],
  ["2004", "Vĩnh Long", "north", "Trà Vinh"],
  ["2004", "Trà Vinh", "west", "Bến Tre"],
  ["2004", "Điện Biên", "north", "Sơn La"],
  ["2004", "Sơn La", "west", "Phú Thọ"],
  ["2004", "Phú Thọ", "west", "Vĩnh Phúc"],
  ["2004", "Bắc Ninh", "north", "Hưng Yên"],
  ["2004", "Thái Bình", "north", "Nam Định"],
  ["2004", "Đồng Tháp", "west", "Long An"],
  ["2004", "Cần Thơ", "north", "Hậu Giang"],
  ["2004", "Hậu Giang", "west", "Sóc Trăng"],
  ["2004", "Sóc Trăng", "north", "Bạc Liêu"],
  ["2004", "Cà Mau", "west", "Bạc Liêu"],
  ["2025", "Lai Châu", "north", "Điện Biên"],
  ["2025", "Lào Cai", "west", "Tuyên Quang"],
  ["2025", "Tuyên Quang", "west", "Cao Bằng"],
  ["2025", "Lào Cai", "north", "Sơn La"],
  ["2025", "Sơn La", "west", "Phú Thọ"],
  ["2025", "Thái Nguyên", "west", "Lạng Sơn"],
  ["2025", "Thái Nguyên", "north", "Hà Nội"],
  ["2025", "Phú Thọ", "west", "Hà Nội"],
  ["2025", "Hà Nội", "west", "Bắc Ninh"],
  ["2025", "Lạng Sơn", "north", "Bắc Ninh"],
  ["2025", "Bắc Ninh", "west", "Quảng Ninh"],
  ["2025", "Quảng Ninh", "north", "Hải Phòng"],
  ["2025", "Hưng Yên", "west", "Hải Phòng"],
  ["2025", "Ninh Bình", "north", "Thanh Hóa"],
  ["2025", "Thanh Hóa", "north", "Nghệ An"],
  ["2025", "Nghệ An", "north", "Hà Tĩnh"],
  ["2025", "Hà Tĩnh", "north", "Quảng Trị"],
  ["2025", "Quảng Trị", "north", "Huế"],
  ["2025", "Huế", "west", "Đà Nẵng"],
  ["2025", "Đà Nẵng", "north", "Quảng Ngãi"],
  ["2025", "Quảng Ngãi", "north", "Gia Lai"],
  ["2025", "Gia Lai", "north", "Đắk Lắk"],
  ["2025", "Đắk Lắk", "north", "Khánh Hòa"],
  ["2025", "Lâm Đồng", "west", "Khánh Hòa"],
  ["2025", "Đồng Nai", "west", "Lâm Đồng"],
  ["2025", "Đồng Nai", "north", "Thành phố Hồ Chí Minh"],
  ["2025", "Tây Ninh", "west", "Đồng Nai"],
  ["2025", "Tây Ninh", "north", "Đồng Tháp"],
  ["2025", "An Giang", "west", "Đồng Tháp"],
  ["2025", "Đồng Tháp", "north", "Vĩnh Long"],
  ["2025", "Cần Thơ", "west", "Vĩnh Long"],
  ["2025", "An Giang", "north", "Cần Thơ"],
  ["2025", "Cần Thơ", "north", "Cà Mau"],
];

describe("neighbours lie as they do in the country", () => {
  const tileOf = (list: ProvinceList, name: string) => {
    const code = PROVINCES.findLast((row) => row.list === list && row.name.vi === name)?.code;
    const tile = PROVINCE_TILES[list].find((other) => other.code === code);
    if (tile === undefined) throw new Error(`no tile of ${name}`);
    return tile;
  };

  test.each(NEIGHBOURS)("%s: %s lies to the %s of %s", (list, first, side, second) => {
    const [one, other] = [tileOf(list, first), tileOf(list, second)];
    if (side === "north") expect(one.row).toBeLessThan(other.row);
    else expect(one.column).toBeLessThan(other.column);
    // Near each other, too.
    expect(Math.abs(one.row - other.row) + Math.abs(one.column - other.column)).toBeLessThanOrEqual(3);
  });
});

test("who was merged with nobody stands under the code of today on both grids", () => {
  const keyOf = (list: ProvinceList, code: string) => PROVINCE_TILES[list].find((tile) => tile.code === code)?.key;
  expect(keyOf("2004", "01")).toBe("2025-01");
  expect(keyOf("2004", "46")).toBe("2025-46");
  expect(keyOf("2004", "24")).toBe("2004-24");
  expect(keyOf("2025", "24")).toBe("2025-24");
});

test("a table shows the grids that it holds something of", () => {
  expect(listsShowing(["2025-01", null])).toEqual(["2025"]);
  expect(listsShowing(["2025-01", "2004-54"])).toEqual(["2004"]);
  expect(listsShowing(["2025-01", "2025-66"])).toEqual(["2025"]);
  expect(listsShowing(["2004-54", "2025-66"])).toEqual(["2004", "2025"]);
  expect(listsShowing([])).toEqual(["2025"]);
});
