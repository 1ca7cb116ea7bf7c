import { describe, expect, it } from "vitest";
import { provincesOn } from "../catalogue/index.js";
import { OrganisationId } from "../organisation.js";
import { NewParticipation } from "../participation.js";
import type { ListColumns } from "./list-columns.js";
import { type ListContext, type ListRow, readListRow } from "./list-row.js";

const org = (id: string, ...names: string[]) => ({ of: OrganisationId.parse(id), names });
const context: ListContext = {
  day: "2026-03-08",
  organisations: [
    org("moha", "Bộ Nội vụ", "Ministry of Home Affairs", "MOHA"),
    org("mps", "Bộ Công an", "MPS"),
    org("vwu", "Hội Liên hiệp Phụ nữ Việt Nam", "Hội LHPN Việt Nam"),
  ],
  provinces: (provincesOn("2026-03-08") ?? []).map(({ code, list, name }) => ({
    of: { code, list },
    names: [name.vi, name.en].filter((one) => one !== undefined),
  })),
};
const COLUMNS: ListColumns = [
  "name",
  "sex",
  "birth-year",
  "organisation",
  "function",
  "phone",
  "email",
  "province",
  "role",
];
const read = (...cells: string[]) => readListRow(cells, COLUMNS, context);

function listed(row: ListRow) {
  if (row.kind !== "person") throw new Error(`${row.kind}: ${JSON.stringify(row)}`);
  // Whatever comes of a row is what the model accepts.
  NewParticipation.parse({ ...row.listed, roles: [...row.listed.roles], status: "confirmed", entry: "imported" });
  return row;
}

describe("readListRow", () => {
  it("reads somebody of whom everything is said", () => {
    const row = listed(
      read(
        "Bà NGUYỄN THỊ LAN",
        "Nữ",
        "12/05/1985",
        "Vụ Bình đẳng giới - Bộ Nội vụ",
        "Chuyên viên chính",
        "0912.345.678",
        "Lan@Example.org",
        "TP. Huế",
        "Giảng viên, báo cáo viên",
      ),
    );
    expect(row.issues).toEqual([]);
    expect(row.listed).toEqual({
      person: {
        name: { family: "Nguyễn", middle: "Thị", given: "Lan", order: "family-first" },
        birthYear: 1985,
        contact: { email: "lan@example.org", phone: "+84912345678" },
      },
      profile: {
        sex: "woman",
        organisation: "moha",
        unit: "Vụ Bình đẳng giới",
        function: "Chuyên viên chính",
        province: { code: "46", list: "2025" },
        ageGroup: "35-44",
      },
      roles: ["trainer", "speaker"],
    });
  });

  it("leaves out what is not said, and takes nobody for a man or a woman", () => {
    expect(listed(read("Trần An")).listed).toEqual({
      person: { name: { family: "Trần", given: "An", order: "family-first" } },
      profile: { sex: "unknown" },
      roles: ["participant"],
    });
  });

  it.each([
    ["nữ", "woman"],
    ["NAM", "man"],
    ["Bà", "woman"],
    ["F", "woman"],
    ["Khác", "another"],
    ["Không khai báo", "undeclared"],
    ["", "unknown"],
  ])("understands %j as a sex", (text, sex) => {
    expect(listed(read("Trần An", text)).listed.profile.sex).toBe(sex);
  });

  it("does not guess a sex that it does not understand", () => {
    expect(read("Trần An", "N")).toEqual({
      kind: "refused",
      issues: [{ field: "sex", code: "unreadable", text: "N", isFatal: true }],
    });
  });

  it("takes the sex and the year from the column of a sex", () => {
    const columns: ListColumns = ["name", "if-man", "if-woman"];
    const row = listed(readListRow(["Lê Hoa", "", "1990"], columns, context));
    expect(row.listed.profile).toEqual({ sex: "woman", ageGroup: "35-44" });
    expect(listed(readListRow(["Lê Hoa", "x", ""], columns, context)).listed.profile.sex).toBe("man");
    expect(readListRow(["Lê Hoa", "x", "x"], columns, context)).toMatchObject({
      kind: "refused",
      issues: [{ code: "contradiction" }],
    });
  });

  it("keeps an organisation that it does not know as it is written, and says so", () => {
    const row = listed(read("Trần An", "", "", "Sở Nội vụ tỉnh Cà Mau"));
    expect(row.listed.profile).toEqual({ sex: "unknown", unit: "Sở Nội vụ tỉnh Cà Mau" });
    expect(row.issues).toEqual([
      { field: "organisation", code: "unknown", text: "Sở Nội vụ tỉnh Cà Mau", isFatal: false },
    ]);
  });

  it("takes the organisation from the line above its people where no column has one", () => {
    const columns: ListColumns = [null, "name", "sex"];
    const line = readListRow(["", "I. Bộ Công an", ""], columns, context);
    expect(line).toEqual({ kind: "section", text: "I. Bộ Công an" });
    const row = listed(readListRow(["1", "Trần An", "Nam"], columns, context, "I. Bộ Công an"));
    expect(row.listed.profile.organisation).toBe("mps");
  });

  it.each([
    ["Tổng cộng: 35 người", "section"],
    ["Người lập danh sách", "section"],
    ["", "empty"],
    ["   ", "empty"],
  ])("takes %j for no person", (text, kind) => {
    expect(readListRow(["", text], [null, "name"], context).kind).toBe(kind);
  });

  it.each([
    ["Trương Thị Lan", "person"],
    ["VU THI LAN", "person"],
    ["Bàn Thị Mai", "person"],
    ["Trường Chính trị tỉnh", "section"],
    ["Vụ Bình đẳng giới", "section"],
    ["Uỷ ban nhân dân xã", "section"],
    ["SO NOI VU TINH", "section"],
  ])("tells by its marks whether %j alone in a row is somebody", (text, kind) => {
    expect(readListRow([text], ["name"], context).kind).toBe(kind);
  });

  it("leaves out what cannot be read, and says what stands there", () => {
    const row = listed(read("Trần An", "Nam", "85", "", "", "máy lẻ 12", "lan(at)example.org", "Huế Thương", "khách"));
    expect(row.issues.map(({ field, code, text }) => [field, code, text])).toEqual(
      [
        ["birth-year", "unreadable", "85"],
        ["phone", "unreadable", "máy lẻ 12"],
        ["email", "unreadable", "lan(at)example.org"],
        ["province", "unknown", "Huế Thương"],
        ["role", "unreadable", "khách"],
      ].sort(() => 0),
    );
  });

  it("refuses a row that says something of nobody", () => {
    expect(read("", "Nữ", "1990")).toMatchObject({ kind: "refused", issues: [{ field: "name", code: "missing" }] });
  });

  it("finds a unit of an organisation by its longest name", () => {
    const organisations = [org("vn", "Việt Nam"), ...context.organisations];
    const row = readListRow(["Lê Hoa", "Ban Quốc tế, Hội LHPN Việt Nam"], ["name", "organisation"], {
      ...context,
      organisations,
    });
    expect(listed(row).listed.profile).toMatchObject({ organisation: "vwu", unit: "Ban Quốc tế" });
  });
});
