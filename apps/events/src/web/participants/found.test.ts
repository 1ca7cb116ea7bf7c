import { Organisation, Participation } from "@wps/model";
import { expect, it } from "vitest";
import { foundIn } from "./found.ts";

const VWU = Organisation.parse({
  id: "vwu",
  name: { vi: "Hội Liên hiệp Phụ nữ Việt Nam", en: "Viet Nam Women's Union" },
  shortName: { en: "VWU" },
  type: "other-public-sector",
});

const listed = (last: number, given: string, parts: object = {}) =>
  Participation.parse({
    id: `00000000-0000-4000-8000-00000000000${last}`,
    revision: 1,
    number: last,
    event: "00000000-0000-4000-8000-0000000000aa",
    person: `00000000-0000-4000-8000-0000000000b${last}`,
    name: { family: "Nguyễn", middle: "Thị", given, order: "family-first" },
    contact: { status: "withheld" },
    profile: { sex: "unknown" },
    roles: ["participant"],
    status: "confirmed",
    entry: "added",
    ...parts,
  });

const LAN = listed(1, "Lan", { profile: { sex: "woman", organisation: "vwu" } });
const HOA = listed(2, "Hòa", { status: "declined", profile: { sex: "woman", unit: "Vụ Bình đẳng giới" } });

const found = (search: string, status?: Participation["status"]) =>
  foundIn([LAN, HOA], { search, status }, new Map([[VWU.id, VWU]]));

it("finds by name, workplace and unit, with and without marks", () => {
  expect(found("nguyen lan")).toEqual([LAN]);
  expect(found("vwu")).toEqual([LAN]);
  expect(found("phụ nữ")).toEqual([LAN]);
  expect(found("binh dang gioi")).toEqual([HOA]);
  expect(found("  ")).toEqual([LAN, HOA]);
  expect(found("nobody")).toEqual([]);
});

it("finds by where somebody stands", () => {
  expect(found("", "declined")).toEqual([HOA]);
  expect(found("lan", "declined")).toEqual([]);
});
