import { describe, expect, it } from "vitest";
import { foldedFilter, matches } from "./folded-filter.ts";

describe("matches", () => {
  it.each([
    ["Bộ Công an", "bo cong an", true],
    ["Bộ Công an", "công bộ", true],
    ["Ủy ban nhân dân thành phố Đà Nẵng", "da nang", true],
    ["II.2.đ · Đổi mới truyền thông", "ii.2.d", true],
    ["Bộ Công an", "", true],
    ["Bộ Công an", "quoc phong", false],
  ])("finds %o by %o: %o", (text, search, found) => {
    expect(matches(text, search)).toBe(found);
  });
});

describe("foldedFilter", () => {
  const option = (label: string) => ({ value: label, label });

  it("puts what is called so before what only mentions it", () => {
    const options = [option("Ban Vì sự tiến bộ của phụ nữ Bộ Quốc phòng"), option("Bộ Quốc phòng")];
    const filter = foldedFilter(({ label }) => label);
    const found = filter({ options, search: "bo quoc phong", limit: Number.POSITIVE_INFINITY });
    expect(found).toEqual([...options].reverse());
  });

  it("keeps the groups that still hold something, in order", () => {
    const options = [
      option("Toàn bộ"),
      { group: "Một", items: [option("Đào tạo"), option("Tập huấn")] },
      { group: "Hai", items: [option("Khác")] },
    ];
    const filter = foldedFilter(({ label }) => label);
    expect(filter({ options, search: "dao", limit: Number.POSITIVE_INFINITY })).toEqual([
      { group: "Một", items: [option("Đào tạo")] },
    ]);
  });
});
