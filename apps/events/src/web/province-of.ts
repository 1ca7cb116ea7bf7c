import type { Province, ProvinceRef } from "@wps/model";
import { PROVINCES } from "@wps/model/catalogue";

const isSame = (a: ProvinceRef, b: ProvinceRef) => a.code === b.code && a.list === b.list;

/** The province that a reference means, by the name it bore last. */
export function provinceOf(ref: ProvinceRef): Province | undefined {
  return PROVINCES.findLast((province) => isSame(province, ref));
}
