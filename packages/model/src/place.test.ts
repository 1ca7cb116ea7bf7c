import { describe, expect, it } from "vitest";
import { EventPlace, ProvinceRef, provinceListOn } from "./place.js";

describe("provinceListOn", () => {
  it("changes on 1 July 2025", () => {
    expect(provinceListOn("2019-10-17")).toBe("2004");
    expect(provinceListOn("2025-06-30")).toBe("2004");
    expect(provinceListOn("2025-07-01")).toBe("2025");
  });
});

describe("ProvinceRef", () => {
  it.each([
    [{ code: "1", list: "2004" }],
    [{ code: "01" }],
    [{ code: "01", list: "1999" }],
    [{ code: 1, list: "2004" }],
  ])("refuses %j", (ref) => {
    expect(ProvinceRef.safeParse(ref).success).toBe(false);
  });
});

describe("EventPlace", () => {
  it("says that the sources do not say, or gives a name", () => {
    expect(EventPlace.parse({ status: "not-given" })).toEqual({ status: "not-given" });
    expect(EventPlace.safeParse({ status: "known", name: { vi: "Phú Yên" }, basis: "stated" }).success).toBe(true);
  });

  it.each([
    [{ status: "known", basis: "stated" }],
    [{ status: "known", name: { vi: "" }, basis: "stated" }],
    [{ status: "not-given", name: { vi: "Hà Nội" } }],
    [{}],
  ])("refuses %j", (place) => {
    expect(EventPlace.safeParse(place).success).toBe(false);
  });
});
