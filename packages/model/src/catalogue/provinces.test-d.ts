import { describe, expectTypeOf, it } from "vitest";
import type { ProvinceList, ProvinceRef } from "../place.js";
import type { Province } from "../province.js";
import { findProvince, PROVINCES, type ProvinceCodeOf, provinceOn, provinceRef, provincesOn } from "./index.js";

describe("province codes the compiler knows", () => {
  it("knows the codes of each list, and no others", () => {
    expectTypeOf<"54">().toExtend<ProvinceCodeOf<"2004">>();
    expectTypeOf<"54">().not.toExtend<ProvinceCodeOf<"2025">>();
    expectTypeOf<"66">().toExtend<ProvinceCodeOf<"2025">>();
    expectTypeOf<string>().not.toExtend<ProvinceCodeOf<"2004">>();
    expectTypeOf<ProvinceCodeOf<"2025">>().toExtend<ProvinceCodeOf<"2004">>();
  });

  it("refers to provinces that are on the list", () => {
    expectTypeOf(provinceRef("54", "2004")).toEqualTypeOf<ProvinceRef>();
    provinceRef("24", "2025");
  });

  it("refuses a province that is not", () => {
    // @ts-expect-error no province has the code 03
    provinceRef("03", "2004");
    // @ts-expect-error Phú Yên is not on the list of 2025
    provinceRef("54", "2025");
    // @ts-expect-error a code alone is no key
    provinceRef("24");
    // @ts-expect-error a code is a text: 01 is not 1
    provinceRef(24, "2004");
    // @ts-expect-error a code from outside must be looked up with findProvince
    provinceRef("54" as string, "2004");
    // @ts-expect-error only one of the lists may have this code
    provinceRef("54", "2004" as ProvinceList);
  });

  it("takes any code from outside, and may find nothing", () => {
    expectTypeOf(findProvince).parameter(0).toEqualTypeOf<ProvinceRef>();
    expectTypeOf(findProvince).returns.toEqualTypeOf<Province | undefined>();
    expectTypeOf(provinceOn).parameter(0).toEqualTypeOf<string>();
    expectTypeOf(provincesOn).returns.toEqualTypeOf<readonly Province[] | undefined>();
  });
});

describe("a province", () => {
  it("names its successor on the list of 2004, its centre on that of 2025", () => {
    expectTypeOf(PROVINCES).toExtend<readonly Province[]>();
    expectTypeOf<Extract<Province, { list: "2004" }>>().toHaveProperty("successor");
    expectTypeOf<Extract<Province, { list: "2004" }>>().not.toHaveProperty("centreIn");
    expectTypeOf<Extract<Province, { list: "2025" }>>().toHaveProperty("centreIn");
  });

  it("is altered by nobody", () => {
    // @ts-expect-error what was decided stays
    () => PROVINCES.reverse();
    const row = provinceOn("24", "2024-06-01");
    // @ts-expect-error what was decided stays
    if (row) row.code = "27";
    // @ts-expect-error what was decided stays
    row?.acts.pop();
  });
});
