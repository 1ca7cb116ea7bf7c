import { type ProvinceKey, toProvinceKey } from "@wps/model";
import { refsWithin } from "@wps/model/catalogue";
import type { EventProvinces } from "../../contract/events.ts";
import { PROVINCE_TILES } from "../province-grid.ts";

/** A province of today, and the events in it or in those that went into it. */
export interface ProvinceCount {
  readonly code: string;
  readonly key: ProvinceKey;
  readonly row: number;
  readonly column: number;
  readonly events: number;
}

/** Events by the provinces of today, in the order in which their tiles are read; and those of which no province is on record. */
export function countsOfToday(items: EventProvinces["items"]): { provinces: ProvinceCount[]; outside: number } {
  const counts = new Map(items.map(({ province, events }) => [province, events]));
  const provinces = PROVINCE_TILES["2025"].map((tile) => ({
    ...tile,
    events: refsWithin({ code: tile.code, list: "2025" }).reduce(
      (sum, ref) => sum + (counts.get(toProvinceKey(ref)) ?? 0),
      0,
    ),
  }));
  return { provinces, outside: counts.get(null) ?? 0 };
}
