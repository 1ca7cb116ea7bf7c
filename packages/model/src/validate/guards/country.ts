import { CountryEdit, CountrySource, NewCountryEdit } from "../../country-edit.js";
import { type Guard, guardOf } from "../guard.js";

/**
 * Whether something is a {@link CountrySource} as it stands.
 *
 * @example
 * isCountrySource({ title: "Thông báo về nghỉ Tết", number: "12/TB" }); // true
 */
export const isCountrySource: Guard<CountrySource> = guardOf(CountrySource);

/**
 * Whether something is a {@link NewCountryEdit} as it stands.
 *
 * @example
 * isNewCountryEdit({ kind: "working-day", name: { vi: "Làm bù" }, start: "2027-02-20", end: "2027-02-20", source: { title: "Thông báo" } }); // true
 * isNewCountryEdit({ kind: "working-day", name: { vi: "Làm bù" }, start: "2027-02-20", end: "2027-02-19", source: { title: "Thông báo" } }); // false
 */
export const isNewCountryEdit: Guard<NewCountryEdit> = guardOf(NewCountryEdit);

/**
 * Whether something is a {@link CountryEdit} as it stands.
 *
 * @example
 * isCountryEdit({ kind: "working-day", name: { vi: "Làm bù" }, start: "2027-02-20", end: "2027-02-20", source: { title: "Thông báo" } }); // false
 */
export const isCountryEdit: Guard<CountryEdit> = guardOf(CountryEdit);
