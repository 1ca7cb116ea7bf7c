import { type Chance, chanceFrom } from "../../../../tools/bench/chance.ts";
import { workbookOf } from "./workbook.ts";

/** A list as offices send them: how many people it names, and how many of them it names twice. */
export interface MessyList {
  readonly people: number;
  readonly twice: number;
  readonly seed: number;
}

const HEADING = ["TT", "Họ và tên", "Giới tính", "Năm sinh", "Đơn vị", "Chức vụ", "Điện thoại", "Email", "Ký tên"];

const FAMILIES = "Nguyễn Trần Lê Phạm Hoàng Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Trương Đinh Mai".split(" ");
const MIDDLES = {
  Nữ: "Thị|Thị Minh|Thị Thu|Ngọc|Thanh|Thị Kim|Bích|Thị Hồng|Diệu|Thị Phương|Mỹ|Thị Ánh".split("|"),
  Nam: "Văn|Đức|Quang|Hữu|Văn Minh|Xuân|Công|Thành|Quốc|Đình|Trọng|Bá".split("|"),
} as const;
const GIVENS = {
  Nữ: "Lan Hoà Thuỷ Hương Mai Hạnh Nga Yến Loan Thảo Trang Vân Hằng Phượng Cúc Oanh Quỳnh Tuyết Dung Liên".split(" "),
  Nam: "An Bảo Cường Dũng Hoà Khánh Long Nam Phúc Quân Sơn Tài Thắng Tuấn Việt Vinh Hải Hiếu Huy Kiên".split(" "),
} as const;
const OFFICES = [
  "Hội Phụ nữ xã Tân Lập",
  "Phòng Văn hóa",
  "Trường Chính trị tỉnh",
  "Ban Chỉ huy quân sự",
  "Tòa án khu vực",
];
const WORK = ["Chuyên viên", "Phó Trưởng phòng", "Chủ tịch Hội", "Cán bộ", "Giảng viên"];

interface Somebody {
  readonly name: string;
  readonly sex: "Nữ" | "Nam";
  readonly year: string;
  readonly office: string;
  readonly work: string;
  readonly phone: string;
  readonly email: string;
}

const MARK = /\p{M}/gu;
const unmarked = (text: string) => text.normalize("NFD").replaceAll(MARK, "").replaceAll("đ", "d").replaceAll("Đ", "D");

/** How lists write a name: apart in Unicode, with a title, the tone where it stood before, without marks, turned, in capitals. */
const WRITINGS: readonly ((somebody: Somebody) => string)[] = [
  ({ name }) => name,
  ({ name }) => name.normalize("NFD"),
  ({ name, sex }) => `${sex === "Nữ" ? "Bà" : "Ông"} ${name}`,
  ({ name }) => `ThS. ${name.replace("Hoà", "Hòa").replace("Thuỷ", "Thủy")}`,
  ({ name }) => unmarked(name),
  ({ name }) => name.toUpperCase(),
  ({ name }) => {
    const [family = "", ...rest] = name.split(" ");
    return [...rest.slice(-1), ...rest.slice(0, -1), family].join(" ");
  },
];

/** A workbook with a title above its heading, blank rows, a sum at its end, and people who stand in it twice. */
export function messyList({ people, twice, seed }: MessyList): Buffer {
  const chance = chanceFrom(seed);
  const all = everybody(people, chance);
  const rows = all.map((one, nth) => rowOf(one, nth, WRITINGS[nth % WRITINGS.length] ?? WRITINGS[0], false));
  for (const [nth, one] of chance.some(all, twice).entries()) {
    // Further down, written otherwise, and with the number as mobiles have it.
    const again = rowOf(one, all.indexOf(one), WRITINGS[(all.indexOf(one) + 1 + nth) % WRITINGS.length], true);
    const at = all.indexOf(one) + nth + 1;
    rows.splice(at + chance.below(rows.length - at + 1), 0, again);
  }
  const numbered = rows.map((row, nth) => [`${nth + 1}`, ...row]);
  const spaced = numbered.flatMap((row, nth) => (nth % 100 === 99 ? [row, []] : [row]));
  return workbookOf({
    sheets: [
      { name: "Ghi chú", state: "hidden", rows: [["Không dùng"]] },
      {
        name: "Danh sách",
        rows: [["DANH SÁCH ĐẠI BIỂU DỰ TẬP HUẤN"], [], HEADING, ...spaced, [], [`Tổng cộng: ${rows.length} người`]],
      },
    ],
  });
}

/** As many people of different names. */
function everybody(count: number, chance: Chance): readonly Somebody[] {
  const names = new Set<string>();
  const people: Somebody[] = [];
  while (people.length < count) {
    const sex = chance.below(5) < 3 ? "Nữ" : "Nam";
    const name = `${chance.oneOf(FAMILIES)} ${chance.oneOf(MIDDLES[sex])} ${chance.oneOf(GIVENS[sex])}`;
    if (names.has(unmarked(name))) continue;
    names.add(unmarked(name));
    people.push({
      name,
      sex,
      year: `${1965 + chance.below(38)}`,
      office: chance.oneOf(OFFICES),
      work: chance.oneOf(WORK),
      phone: `09${String(chance.below(10 ** 8)).padStart(8, "0")}`,
      email: `${unmarked(name).toLowerCase().replaceAll(" ", ".")}@example.org`,
    });
  }
  return people;
}

function rowOf(one: Somebody, nth: number, writing: ((somebody: Somebody) => string) | undefined, isAgain: boolean) {
  const spaced = one.phone.replace(/^(\d{4})(\d{3})(\d{3})$/, "$1 $2 $3");
  const phone = isAgain ? `+84${one.phone.slice(1)}` : nth % 3 === 0 ? spaced : one.phone;
  return [writing?.(one) ?? one.name, one.sex, one.year, one.office, one.work, phone, isAgain ? "" : one.email];
}
