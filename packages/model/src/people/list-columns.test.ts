import { describe, expect, it } from "vitest";
import { readHeading } from "./list-columns.js";

describe("readHeading", () => {
  it("passes over what stands above", () => {
    const rows = [
      ["BỘ NỘI VỤ", "", "", ""],
      ["DANH SÁCH ĐẠI BIỂU THAM DỰ HỘI THẢO", "", "", ""],
      ["", "", "", ""],
      ["STT", "Họ và tên", "Đơn vị công tác", "Chức vụ"],
      ["1", "Nguyễn Thị Lan", "Bộ Nội vụ", "Chuyên viên"],
    ];
    expect(readHeading(rows)).toEqual({ rows: 4, columns: [null, "name", "organisation", "function"] });
  });

  it("reads a heading of two rows, with a column a sex", () => {
    const rows = [
      ["TT", "Họ và tên", "Năm sinh", "", "Đơn vị"],
      ["", "", "Nam", "Nữ", ""],
      ["1", "Trần Văn An", "1980", "", "Sở Nội vụ"],
    ];
    expect(readHeading(rows)).toEqual({ rows: 2, columns: [null, "name", "if-man", "if-woman", "organisation"] });
  });

  it("does not take somebody for a second row of the heading", () => {
    const rows = [
      ["Họ và tên", "Giới tính"],
      ["Phan Nam", "Nam"],
    ];
    expect(readHeading(rows)?.rows).toBe(1);
  });

  it("tells the given name from the rest where one heading stands over both", () => {
    const people = [
      ["1", "Nguyễn Thị", "Lan", "Nữ"],
      ["2", "Trần Văn", "An", "Nam"],
    ];
    expect(readHeading([["TT", "Họ và tên", "", "Giới tính"], ...people])?.columns).toEqual([
      null,
      "family-and-middle",
      "given",
      "sex",
    ]);
    expect(readHeading([["TT", "Họ đệm", "Tên", "Giới tính"], ...people])?.columns).toEqual([
      null,
      "family-and-middle",
      "given",
      "sex",
    ]);
  });

  it("leaves a name whole where what stands beside it has no heading and is no given name", () => {
    const people = [
      ["1", "Nguyễn Thị Lan", "đã xác nhận", "Nữ"],
      ["2", "Trần Văn An", "", "Nam"],
    ];
    const heading = ["TT", "Họ và tên", "", "Giới tính"];
    expect(readHeading([heading, ...people])?.columns).toEqual([null, "name", null, "sex"]);
  });

  it("reads English headings, and those without marks", () => {
    expect(readHeading([["No.", "Full name", "Gender", "Organization", "E-mail", "Mobile"]])?.columns).toEqual([
      null,
      "name",
      "sex",
      "organisation",
      "email",
      "phone",
    ]);
    expect(readHeading([["Ho ten", "SDT", "Tinh/Thanh pho"]])?.columns).toEqual(["name", "phone", "province"]);
  });

  it("gives a field to one column", () => {
    expect(readHeading([["Họ và tên", "Đơn vị", "Cơ quan"]])?.columns).toEqual(["name", "organisation", null]);
  });

  it.each([
    ["nothing", []],
    ["a title", [["Danh sách đại biểu"]]],
    ["no column of names", [["STT", "Đơn vị", "Ghi chú"]]],
  ])("finds none in %s", (_, rows) => {
    expect(readHeading(rows)).toBeUndefined();
  });
});
