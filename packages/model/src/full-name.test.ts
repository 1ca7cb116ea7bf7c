import { describe, expect, it } from "vitest";
import { compareByGivenName, FullName, writtenName } from "./full-name.js";

const name = (family: string, middle: string | undefined, given: string) =>
  FullName.parse({ family, given, order: "family-first", ...(middle !== undefined && { middle }) });

describe("compareByGivenName", () => {
  it("puts a list in the order of Vietnamese classes: given name, family name, middle name", () => {
    const list = [
      name("Trần", "Thị", "Ân"),
      name("Đỗ", undefined, "An"),
      name("Nguyễn", "Văn", "An"),
      name("Nguyễn", "Thị", "An"),
      name("Lê", undefined, "Dũng"),
      name("Lê", undefined, "Đức"),
      name("Bùi", undefined, "Ánh"),
    ];
    expect(list.toSorted(compareByGivenName).map(writtenName)).toEqual([
      "Đỗ An",
      "Nguyễn Thị An",
      "Nguyễn Văn An",
      "Bùi Ánh",
      "Trần Thị Ân",
      "Lê Dũng",
      "Lê Đức",
    ]);
  });
});

describe("FullName", () => {
  it("may be one name alone", () => {
    expect(writtenName(FullName.parse({ given: "Hoà", order: "family-first" }))).toBe("Hoà");
  });

  it("is in NFC", () => {
    expect(FullName.parse({ given: "Hoa\u0300", order: "family-first" }).given).toBe("Hoà");
  });
});
