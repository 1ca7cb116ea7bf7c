import { type ProvinceKey, type ProvinceList, provinceOfKey, toProvinceKey } from "@wps/model";
import { PROVINCES } from "@wps/model/catalogue";

/** The two lists of provinces as tiles of one size, by code: north at the top, the sea to the right. */
const DRAWN: Readonly<Record<ProvinceList, string>> = {
  "2004": `
    12 10 02 04 .. ..
    11 15 08 06 20 ..
    14 25 26 19 24 22
    .. 17 01 27 30 31
    .. .. 35 33 34 ..
    .. 38 37 36 .. ..
    .. 40 .. .. .. ..
    .. .. 42 .. .. ..
    .. .. .. 44 .. ..
    .. .. .. .. 45 ..
    .. .. .. .. 46 48
    .. .. .. .. .. 49
    .. .. .. .. 62 51
    .. .. .. .. 64 52
    .. .. .. .. 66 54
    .. .. .. .. 67 56
    .. .. .. 70 68 58
    .. .. 72 74 75 60
    89 87 80 79 77 ..
    91 92 86 82 .. ..
    93 94 84 83 .. ..
    96 95 .. .. .. ..`,
  "2025": `
    12 15 08 04 .. ..
    11 14 25 19 20 ..
    .. .. .. 01 24 22
    .. .. .. 37 33 31
    .. .. 38 .. .. ..
    .. .. 40 .. .. ..
    .. .. .. 42 .. ..
    .. .. .. .. 44 ..
    .. .. .. .. 46 48
    .. .. .. .. .. 51
    .. .. .. .. .. 52
    .. .. .. .. .. 66
    .. .. .. .. 68 56
    .. .. 80 75 .. ..
    .. 91 82 79 .. ..
    .. 92 86 .. .. ..
    .. 96 .. .. .. ..`,
};

/** A province on the grid of its list; rows and columns are counted from 1. */
export interface ProvinceTile {
  readonly code: string;
  /** Under what a table holds it: who was merged with nobody stands under the code of today on both grids. */
  readonly key: ProvinceKey;
  readonly row: number;
  readonly column: number;
}

/** What each province of 2004 became. */
const SUCCESSORS: ReadonlyMap<string, string> = new Map(
  PROVINCES.flatMap((row) => (row.list === "2004" && row.successor !== undefined ? [[row.code, row.successor]] : [])),
);

/** Whether one province of 2004 alone became this one of 2025. */
const isUnmerged = (code: string): boolean => [...SUCCESSORS.values()].filter((other) => other === code).length === 1;

function keyOf(code: string, list: ProvinceList): ProvinceKey {
  const successor = SUCCESSORS.get(code);
  const isSame = list === "2004" && successor !== undefined && isUnmerged(successor);
  return toProvinceKey(isSame ? { list: "2025", code: successor } : { list, code });
}

const tilesOf = (list: ProvinceList): readonly ProvinceTile[] =>
  DRAWN[list]
    .trim()
    .split("\n")
    .flatMap((line, row) =>
      line
        .trim()
        .split(" ")
        .flatMap((code, column) =>
          code === ".." ? [] : [{ code, key: keyOf(code, list), row: row + 1, column: column + 1 }],
        ),
    );

/** The tiles of each list, in the order in which they are read: from the north, and from the west. */
export const PROVINCE_TILES: Readonly<Record<ProvinceList, readonly ProvinceTile[]>> = {
  "2004": tilesOf("2004"),
  "2025": tilesOf("2025"),
};

/**
 * The lists whose grids show what a table tells apart: the 63 where it holds one that was merged, the 34 where it holds one
 * that others became, and the 34 where both say the same.
 *
 * @example
 * listsShowing(["2025-01", "2004-54"]); // ["2004"]
 */
export function listsShowing(categories: readonly (string | null)[]): ProvinceList[] {
  const refs = categories.flatMap((key) => (key === null ? [] : [provinceOfKey(key)]));
  const isOfThen = refs.some(({ list }) => list === "2004");
  const isOfToday = refs.some(({ list, code }) => list === "2025" && !isUnmerged(code));
  return [...(isOfThen ? (["2004"] as const) : []), ...(isOfToday || !isOfThen ? (["2025"] as const) : [])];
}
