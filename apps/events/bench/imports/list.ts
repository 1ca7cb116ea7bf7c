import type { Organisation } from "@wps/model";
import { provincesOn } from "@wps/model/catalogue";
import { labelledPeople, type WrittenPerson } from "../../../../packages/model/bench/people/labelled.ts";
import type { Chance } from "../../../../tools/bench/chance.ts";
import { escapeXml, workbookOf } from "../../test/lists/workbook.ts";

/** A workbook as spreadsheets write it, and the XML of the two parts that hold what is in it. */
export interface BenchList {
  readonly bytes: Buffer;
  readonly parts: readonly string[];
}

const HEADING = [
  "TT",
  "Họ và tên",
  "Giới tính",
  "Năm sinh",
  "Cơ quan",
  "Đơn vị",
  "Chức vụ",
  "Tỉnh",
  "Điện thoại",
  "Email",
  "Vai trò",
  "Ký tên",
];
const DAY = "2027-05-11";
const LETTERS = "ABCDEFGHIJKL";

/** People under real names, in twelve columns: about half of them are on record as well, as `onRecord` has them. */
export function benchLists(rows: number, organisations: readonly Organisation[], chance: Chance) {
  const { record, list } = labelledPeople(rows, rows, chance);
  const names = organisations.flatMap(({ name }) => name.vi ?? []);
  return { onRecord: listOf(record, names, chance), list: listOf(list, names, chance) };
}

function listOf(people: readonly WrittenPerson[], organisations: readonly string[], chance: Chance): BenchList {
  const provinces = (provincesOn(DAY) ?? []).flatMap(({ name }) => name.vi ?? []);
  const cells = people.map((one, at) => [
    `${at + 1}`,
    one.written,
    one.sex === "woman" ? "Nữ" : one.sex === "man" ? "Nam" : "",
    `${one.birthYear ?? ""}`,
    workplaceOf(one, organisations),
    chance.oneOf(["Phòng Tổ chức", "Vụ Bình đẳng giới", "Văn phòng", ""]),
    one.function ?? "",
    chance.oneOf(provinces),
    phoneOf(one),
    one.contacts?.map((contact) => `${contact.slice(0, 8)}@example.org`).join() ?? "",
    chance.below(20) === 0 ? "Giảng viên" : "Đại biểu",
    "",
  ]);
  return written([["DANH SÁCH ĐẠI BIỂU"], HEADING, ...cells]);
}

/** One of the register, or one that the register lacks: the same for the same. */
function workplaceOf({ organisation = "" }: WrittenPerson, organisations: readonly string[]): string {
  const nth = Number(organisation.replace(/\D/g, "") || "0");
  return (nth % 2 === 0 ? organisations[nth / 2] : undefined) ?? `Sở Nội vụ số ${nth}`;
}

const phoneOf = ({ contacts = [] }: WrittenPerson) =>
  contacts.map((contact) => `09${`${Number.parseInt(contact.slice(0, 7), 16)}`.padStart(8, "0").slice(0, 8)}`).join();

/** Texts once, and cells that point to them, as spreadsheets write both. */
function written(rows: readonly (readonly string[])[]): BenchList {
  const texts = new Map<string, number>();
  const numberOf = (text: string) => {
    const known = texts.get(text) ?? texts.size;
    texts.set(text, known);
    return known;
  };
  const xml = rows.map((cells, at) => {
    const said = cells.flatMap((text, column) =>
      text === "" ? [] : [`<c r="${LETTERS[column]}${at + 1}" t="s"><v>${numberOf(text)}</v></c>`],
    );
    return `<row r="${at + 1}">${said.join("")}</row>`;
  });
  const sheet = `<sheetData>${xml.join("")}</sheetData>`;
  const strings = [...texts.keys()].map((text) => `<t>${escapeXml(text)}</t>`);
  return {
    bytes: workbookOf({ sheets: [{ xml: sheet }], strings }),
    parts: [sheet, `<sst>${strings.map((string) => `<si>${string}</si>`).join("")}</sst>`],
  };
}
