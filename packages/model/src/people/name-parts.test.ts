import { describe, expect, it } from "vitest";
import { writtenName } from "../full-name.js";
import { toFullName } from "./name-parts.js";

describe("toFullName", () => {
  it.each([
    ["Nguyễn Thị Minh Khai", "Nguyễn", "Thị Minh", "Khai"],
    ["ĐỖ VĂN AN", "Đỗ", "Văn", "An"],
    ["trần hưng đạo", "Trần", "Hưng", "Đạo"],
    ["Đ/c Lê Lợi", "Lê", undefined, "Lợi"],
    ["Tạ Quang Bửu", "Tạ", "Quang", "Bửu"],
    ["Giàng A Páo", "Giàng", "A", "Páo"],
    ["Kpă Y Đôn", "Kpă", "Y", "Đôn"],
  ])("takes %s apart", (text, family, middle, given) => {
    const name = toFullName(text);
    expect(name).toEqual({ family, given, order: "family-first", ...(middle !== undefined && { middle }) });
  });

  it.each([
    ["Lan Nguyễn", "Lan", "Nguyễn"],
    ["Anna Smith", "Anna", "Smith"],
    ["H'Hen Niê", "H'Hen", "Niê"],
  ])("finds the given name of %s first", (text, given, family) => {
    expect(toFullName(text)).toEqual({ given, family, order: "given-first" });
  });

  it("takes a family name before a comma for one", () => {
    expect(toFullName("Smith, Anna")).toEqual({ family: "Smith", given: "Anna", order: "family-first" });
  });

  it("keeps the capitals that a name has", () => {
    expect(writtenName(toFullName("Ronald McDonald") ?? { given: "", order: "family-first" })).toBe("Ronald McDonald");
  });

  it.each(["", "12.", "(vắng)"])("finds no name in %j", (text) => {
    expect(toFullName(text)).toBeUndefined();
  });
});
