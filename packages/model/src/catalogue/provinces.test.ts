import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween } from "../date.js";
import { Province } from "../province.js";
import { findLegalAct } from "./legal-acts.js";
import { PROVINCE_SOURCES } from "./provinces/sources.js";
import {
  findProvince,
  PROVINCES,
  PROVINCES_COUNTED_FROM,
  provinceCountOn,
  provinceOn,
  provinceRef,
  provincesOn,
  provincesWithCode,
} from "./provinces.js";

const rows: readonly Province[] = PROVINCES;
const of2004 = rows.filter((row) => row.list === "2004");
const of2025 = rows.filter((row) => row.list === "2025");
const codesOf = (list: readonly Province[]) => [...new Set(list.map(({ code }) => code))];

const anyDay = fc
  .integer({ min: 0, max: daysBetween("2004-07-08", "2031-12-31") })
  .map((days) => addDays("2004-07-08", days));

describe("the rows", () => {
  it.each(rows)("$list $code $name.vi passes its own schema unchanged", (row) => {
    expect(Province.parse(row)).toStrictEqual(row);
  });

  it("are the 63 codes of 2004 in 64 rows, and the 34 codes of 2025 in 35", () => {
    expect([of2004.length, codesOf(of2004).length]).toEqual([64, 63]);
    expect([of2025.length, codesOf(of2025).length]).toEqual([35, 34]);
  });

  it("stand by list and by code", () => {
    const keys = rows.map(({ list, code, validFrom = "" }) => `${list} ${code} ${validFrom}`);
    expect([...keys].sort()).toEqual(keys);
  });

  it("end with the list of 2004, or begin with the list of 2025, but for Huế and Đồng Nai", () => {
    const others = rows.filter((row) =>
      row.list === "2004"
        ? row.validFrom !== undefined || row.validTo !== "2025-06-30"
        : row.validFrom !== "2025-07-01" || row.validTo !== undefined,
    );
    expect(others.map(({ list, name, kind, validFrom, validTo }) => [list, name.vi, kind, validFrom, validTo])).toEqual(
      [
        ["2004", "Thừa Thiên Huế", "province", undefined, "2024-12-31"],
        ["2004", "Huế", "city", "2025-01-01", "2025-06-30"],
        ["2025", "Đồng Nai", "province", "2025-07-01", "2026-04-29"],
        ["2025", "Đồng Nai", "city", "2026-04-30", undefined],
      ],
    );
  });

  it("rest on acts that are there: what made a row, what ended it", () => {
    const acts = rows.flatMap((row) => row.acts);
    expect(acts.filter((act) => findLegalAct(act) === undefined)).toEqual([]);
    const resting = (act: string) => rows.filter((row) => row.acts.includes(act)).map(({ code }) => code);
    expect(resting("124-2004-qd-ttg")).toHaveLength(64);
    expect(resting("19-2025-qd-ttg")).toHaveLength(63 + 35);
    expect(resting("202-2025-qh15")).toHaveLength(52 + 35);
    expect(resting("175-2024-qh15")).toEqual(["46", "46"]);
    expect(resting("30-2026-qh16")).toEqual(["75", "75"]);
  });

  it("cannot be altered, and are in NFC", () => {
    expect(() => Object.assign(rows[0] ?? {}, { code: "99" })).toThrow(TypeError);
    const text = JSON.stringify([PROVINCES, PROVINCE_SOURCES]);
    expect(text.normalize("NFC")).toBe(text);
  });
});

describe("the mapping", () => {
  const successorOf = new Map(
    of2004.flatMap(({ code, successor }) => (successor === undefined ? [] : [[code, successor]])),
  );
  const merged = codesOf(of2025).map((code) => [...successorOf].filter(([, to]) => to === code).map(([from]) => from));

  it("uses each of the 63 old codes once and reaches each of the 34 new ones", () => {
    expect(successorOf.size).toBe(63);
    expect(of2004.filter(({ successor }) => successor !== undefined)).toHaveLength(63);
    expect(new Set(successorOf.values())).toEqual(new Set(codesOf(of2025)));
  });

  it("leaves 11 units as they were and makes 23 out of 52", () => {
    expect(merged.filter((old) => old.length === 1)).toHaveLength(11);
    expect(merged.filter((old) => old.length > 1)).toHaveLength(23);
    expect(merged.filter((old) => old.length > 1).flat()).toHaveLength(52);
  });

  it("names the resolution of the mergers on merged units only", () => {
    for (const { acts, code, validTo } of of2004) {
      const isMerged = merged.some((old) => old.length > 1 && old.includes(code)) && validTo === "2025-06-30";
      expect(acts.includes("202-2025-qh15")).toBe(isMerged);
    }
  });

  it("has seven centres in an old unit of another name", () => {
    const elsewhere = of2025.flatMap(({ name, code, centreIn }) => {
      const old = findProvince({ code: centreIn, list: "2004" }, "2025-06-30");
      expect(old?.list === "2004" && old.successor).toBe(code);
      return old?.name.vi === name.vi ? [] : [`${name.vi} in ${old?.name.vi}`];
    });
    expect(elsewhere).toEqual([
      "Lào Cai in Yên Bái",
      "Bắc Ninh in Bắc Giang",
      "Quảng Trị in Quảng Bình",
      "Gia Lai in Bình Định",
      "Tây Ninh in Long An",
      "Đồng Tháp in Tiền Giang",
      "An Giang in Kiên Giang",
    ]);
  });
});

describe("a code on a day", () => {
  it("means one unit at most, on every day since there have been codes", () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...codesOf(rows)), (day, code) => {
        const meant = provincesWithCode(code).filter(
          ({ validFrom = "2004-07-08", validTo = "2199-12-31" }) => validFrom <= day && day <= validTo,
        );
        expect(meant.length).toBeLessThanOrEqual(1);
        expect(provinceOn(code, day)).toBe(meant[0]);
      }),
    );
  });

  it.each([
    ["2004", "2004-07-08", "2025-06-30"],
    ["2025", "2025-07-01", "2199-12-31"],
  ] as const)("has no holes and no overlaps within the list of %s", (list, first, last) => {
    for (const code of codesOf(rows.filter((row) => row.list === list))) {
      const spans = rows.filter((row) => row.list === list && row.code === code);
      expect(spans[0]?.validFrom ?? first).toBe(first);
      expect(spans.at(-1)?.validTo ?? last).toBe(last);
      for (const [index, { validFrom }] of spans.entries()) {
        if (index > 0) expect(validFrom).toBe(addDays(spans[index - 1]?.validTo ?? "", 1));
      }
    }
  });

  it("answers what code 24 meant in 2024 and means now", () => {
    expect(provinceOn("24", "2024-06-01")?.name.vi).toBe("Bắc Giang");
    expect(provinceOn("24", "2025-06-30")?.name.vi).toBe("Bắc Giang");
    expect(provinceOn("24", "2025-07-01")?.name.vi).toBe("Bắc Ninh");
    expect(provincesWithCode("24").map(({ name }) => name.vi)).toEqual(["Bắc Giang", "Bắc Ninh"]);
  });

  it("is unknown before there was a list, and for a code that no list has", () => {
    expect(provinceOn("01", "2004-07-07")).toBeUndefined();
    expect(provinceOn("01", "2004-07-08")?.name.vi).toBe("Hà Nội");
    expect(provinceOn("03", "2024-06-01")).toBeUndefined();
    expect(provincesWithCode("03")).toEqual([]);
  });

  it("is found on its own list only", () => {
    expect(findProvince({ code: "24", list: "2025" }, "2024-06-01")).toBeUndefined();
    expect(findProvince({ code: "24", list: "2004" }, "2026-06-01")).toBeUndefined();
  });
});

describe("what existed on a day", () => {
  it.each([
    ["2023-12-31", { province: 58, city: 5 }],
    ["2024-12-31", { province: 58, city: 5 }],
    ["2025-01-01", { province: 57, city: 6 }],
    ["2025-06-30", { province: 57, city: 6 }],
    ["2025-07-01", { province: 28, city: 6 }],
    ["2026-04-29", { province: 28, city: 6 }],
    ["2026-04-30", { province: 27, city: 7 }],
  ])("on %s: %o", (day, count) => {
    expect(provinceCountOn(day)).toEqual(count);
  });

  it("is unknown before a source counts, never an empty list", () => {
    for (const day of ["1995-01-01", "2004-07-08", addDays(PROVINCES_COUNTED_FROM, -1)]) {
      expect(provincesOn(day)).toBeUndefined();
      expect(provinceCountOn(day)).toBeUndefined();
    }
  });

  it("is 63 or 34 units of one list, each under a code of its own, and of a name of its own", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const existing = provincesOn(day);
        if (day < PROVINCES_COUNTED_FROM) {
          expect(existing).toBeUndefined();
          return;
        }
        const total = day < "2025-07-01" ? 63 : 34;
        expect(existing).toHaveLength(total);
        expect(codesOf(existing ?? [])).toHaveLength(total);
        expect(new Set(existing?.map(({ name }) => name.vi)).size).toBe(total);
        for (const row of existing ?? []) expect(provinceOn(row.code, day)).toBe(row);
      }),
    );
  });
});

describe("provinceRef", () => {
  it("is a ProvinceRef and nothing more", () => {
    expect(provinceRef("66", "2025")).toStrictEqual({ code: "66", list: "2025" });
  });
});
