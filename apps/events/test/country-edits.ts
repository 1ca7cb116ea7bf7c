import { NewCountryEdit } from "@wps/model";

/** The days off at Tết of 2027, as somebody enters them. */
export const DAY_OFF = NewCountryEdit.parse({
  kind: "holiday",
  occasion: "tet",
  name: { vi: "Tết Nguyên đán 2027", en: "Lunar New Year 2027" },
  start: "2027-02-04",
  end: "2027-02-10",
  source: { title: "Thông báo về nghỉ Tết năm 2027", number: "12/TB-BNV", url: "https://example.org/12-tb-bnv" },
});
