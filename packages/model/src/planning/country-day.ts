import type { Constant } from "../constant.js";
import type { CountryDayKind, CountryEditId, CountrySource, HolidayOccasion } from "../country-edit.js";
import type { PlainDate } from "../date.js";
import type { ProvinceRef } from "../place.js";
import type { BilingualLine } from "../text.js";

/**
 * How certain a day of the country is: `fixed` by a legal act for every year; `announced` for this one; or only `expected`, by custom
 * or because the choice is made each year.
 */
export type Certainty = "fixed" | "announced" | "expected";

/** A day of the country, or several in a row that are one: what it is, how certain that is, and who says so. */
export interface CountryDay {
  readonly kind: CountryDayKind;
  readonly occasion?: HolidayOccasion;
  readonly name: Constant<BilingualLine>;
  readonly start: PlainDate;
  /** The last day, included. */
  readonly end: PlainDate;
  readonly certainty: Certainty;
  readonly sources: readonly Constant<CountrySource>[];
  /** The provinces that it concerns; absent where it concerns all. */
  readonly provinces?: readonly Constant<ProvinceRef>[];
  readonly note?: Constant<BilingualLine>;
  /** The entry that it was read of; absent where it was calculated, or comes with this package. */
  readonly edit?: CountryEditId;
}
