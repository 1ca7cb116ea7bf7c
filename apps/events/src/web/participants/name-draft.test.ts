import { describe, expect, it } from "vitest";
import { fromNameDraft, readName, toNameDraft, withPart } from "./name-draft.ts";

const parts = (written: string) => {
  const { family, middle, given, order } = readName(written);
  return [family, middle, given, order];
};

describe("readName", () => {
  it("takes Vietnamese names apart, however they were typed", () => {
    expect(parts("Nguyễn Thị Lan")).toEqual(["Nguyễn", "Thị", "Lan", "family-first"]);
    expect(parts("NGUYỄN THỊ NGỌC LAN")).toEqual(["Nguyễn", "Thị Ngọc", "Lan", "family-first"]);
    expect(parts("bà trần  thị hoà (vắng)")).toEqual(["Trần", "Thị", "Hoà", "family-first"]);
    expect(parts("Kpă Y Đôn")).toEqual(["Kpă", "Y", "Đôn", "family-first"]);
  });

  it("takes the given name to be first where nothing says that it is Vietnamese", () => {
    expect(parts("Anna Smith")).toEqual(["Smith", "", "Anna", "given-first"]);
    expect(parts("Lan Nguyen")).toEqual(["Nguyen", "", "Lan", "given-first"]);
  });

  it("has one name where there is one, and none where there is none", () => {
    expect(parts("Y'Blom")).toEqual(["", "", "Y'Blom", "family-first"]);
    expect(parts("12.")).toEqual(["", "", "", "family-first"]);
  });
});

it("is written as its parts were put right", () => {
  const draft = withPart(readName("Anna Smith"), { family: "Anna", given: "Smith", order: "family-first" });
  expect(draft.written).toBe("Anna Smith");
  expect(fromNameDraft(draft)).toEqual({ family: "Anna", given: "Smith", order: "family-first" });
  expect(toNameDraft({ family: "Anna", given: "Smith", order: "family-first" })).toEqual(draft);
});
