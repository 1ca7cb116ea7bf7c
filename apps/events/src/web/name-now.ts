import { type BilingualLine, type EventDates, type EventPlace, type PlainDate, provinceListOn } from "@wps/model";
import { provinceChange } from "@wps/model/catalogue";

/** A place that the sources name. */
export type KnownPlace = Extract<EventPlace, { status: "known" }>;

/** How to say today where a place of then lies: its province has another name now, or went into one of another name. */
export interface NameNow {
  readonly change: "renamed" | "merged";
  readonly name: BilingualLine;
}

/**
 * What the province of a place is called today, where that is not what it was called then. A province that only grew
 * kept its name: there is nothing to say.
 *
 * @param dates when the place was called so
 * @param today may lie before them: of a day ahead there is nothing to say
 */
export function nameNow(
  { province }: Pick<KnownPlace, "province">,
  dates: Pick<EventDates, "start" | "end">,
  today: PlainDate,
): NameNow | undefined {
  if (province === undefined) return undefined;
  // What lasted over the change of the lists may bear a code of either.
  const then = provinceListOn(dates.start) === province.list ? dates.start : dates.end;
  const found = provinceChange(province, then, today);
  return found?.change === "renamed" || found?.change === "merged"
    ? { change: found.change, name: found.is.name }
    : undefined;
}
