import { addDays, isValidOn, type PlainDate, type Province } from "@wps/model";
import { areaOn, findProvince, PROVINCES, provinceCountOn, provincesOn } from "@wps/model/catalogue";

/** The days on either side of the great re-arrangement. */
export const LAST_DAY_OF_63: PlainDate = "2025-06-30";
export const FIRST_DAY_OF_34: PlainDate = "2025-07-01";

/** A span of days on which the same units existed; the first has no known beginning, the last no end yet. */
export interface Step {
  readonly from?: PlainDate;
  readonly to?: PlainDate;
  readonly count: NonNullable<ReturnType<typeof provinceCountOn>>;
}

/** How the number of provinces and cities went on, from one change to the next. */
export function steps(): Step[] {
  const changes = [...new Set(PROVINCES.flatMap(({ validFrom }) => validFrom ?? []))].sort();
  return [undefined, ...changes].flatMap((from, index) => {
    const next = changes[index];
    const to = next && addDays(next, -1);
    const count = provinceCountOn(from ?? to ?? "");
    return count === undefined ? [] : [{ count, ...(from && { from }), ...(to && { to }) }];
  });
}

/** The step a day belongs to, if the data can speak for it. */
export function stepOn(day: PlainDate): Step | undefined {
  return provincesOn(day) && steps().find(({ from, to }) => isValidOn({ validFrom: from, validTo: to }, day));
}

/** The old units that a unit of the list of 2025 was made of; one alone if it was not re-arranged. */
export function partsOf(province: Province): readonly Province[] {
  return areaOn(province, LAST_DAY_OF_63) ?? [];
}

/** The old unit of another name where the administrative centre lies, if it does not lie in the one of the same name. */
export function centreElsewhere(province: Province): Province | undefined {
  if (province.list === "2004") return undefined;
  const old = findProvince({ code: province.centreIn, list: "2004" }, LAST_DAY_OF_63);
  return old?.name.vi === province.name.vi ? undefined : old;
}
