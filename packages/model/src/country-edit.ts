import * as z from "zod";
import { PlainDate } from "./date.js";
import { meaning } from "./meaning.js";
import { endsNotBeforeStart, lengthInDays } from "./period.js";
import { ProvinceRef } from "./place.js";
import { WebAddress } from "./source.js";
import { BilingualLine, Line } from "./text.js";
import { uuid } from "./uuid.js";

/** What a day of the country is: off, off or worked because days were swapped, or part of a season that plans should know of. */
export const CountryDayKind = z
  .enum(["holiday", "day-off-moved", "working-day", "assembly-session", "season", "action-month"])
  .meta(meaning("CountryDayKind", "What a day of the country is.", "Loại ngày trong lịch chung của đất nước."));
export type CountryDayKind = z.infer<typeof CountryDayKind>;

/** The occasions on which everybody is off with pay. */
export const HolidayOccasion = z
  .enum(["new-year", "tet", "hung-kings", "reunification", "labour", "national-day", "culture"])
  .meta(meaning("HolidayOccasion", "The occasion of a public holiday.", "Dịp nghỉ lễ, tết."));
export type HolidayOccasion = z.infer<typeof HolidayOccasion>;

/** Where a day of the country was read: what it is called, its number where it has one, and its address where that was seen. */
export const CountrySource = z
  .strictObject({ title: Line, number: Line.optional(), url: WebAddress.optional() })
  .meta(meaning("CountrySource", "Where a day of the country was read.", "Nguồn của một ngày trong lịch chung."));
export interface CountrySource extends z.infer<typeof CountrySource> {}

/** The identifier of an entry that somebody made in the calendar of the country. */
export const CountryEditId = uuid()
  .brand<"CountryEditId">()
  .meta(meaning("CountryEditId", "The identifier of an entered day.", "Định danh của một ngày đã nhập."));
export type CountryEditId = z.infer<typeof CountryEditId>;

/** The longest entry in days: a year. */
export const LONGEST_COUNTRY_EDIT_DAYS = 366;

const fields = {
  kind: CountryDayKind,
  /** Of a holiday: what was foreseen for this occasion in the year of the last day gives way to this entry. */
  occasion: HolidayOccasion.optional(),
  name: BilingualLine,
  start: PlainDate,
  end: PlainDate,
  /** Of a season: the provinces it concerns. Without them it concerns all. */
  provinces: z.array(ProvinceRef).min(1).max(97).optional(),
  source: CountrySource,
} as const;

interface Entered extends Readonly<Record<"start" | "end", PlainDate>> {
  readonly kind: CountryDayKind;
  readonly occasion?: HolidayOccasion | undefined;
  readonly provinces?: readonly ProvinceRef[] | undefined;
}

/** Only a holiday has an occasion. */
export const hasOccasionOfHoliday = ({ kind, occasion }: Entered) => occasion === undefined || kind === "holiday";
/** Only a season has provinces of its own. */
export const hasProvincesOfSeason = ({ kind, provinces }: Entered) => provinces === undefined || kind === "season";
/** Not longer than {@link LONGEST_COUNTRY_EDIT_DAYS}. */
export const isNotTooLong = ({ start, end }: Entered) => lengthInDays({ start, end }) <= LONGEST_COUNTRY_EDIT_DAYS;

const endFirst = { path: ["end"], error: "the last day lies before the first" };
const tooLong = { path: ["end"], error: "an entry cannot last longer than a year" };
const noOccasion = { path: ["occasion"], error: "only a holiday has an occasion" };
const noProvinces = { path: ["provinces"], error: "only a season has provinces" };

/** What somebody enters: days off that were announced, days that were swapped, a session, a season. Each with its source. */
export const NewCountryEdit = z
  .strictObject(fields)
  .refine(endsNotBeforeStart, endFirst)
  .refine(isNotTooLong, tooLong)
  .refine(hasOccasionOfHoliday, noOccasion)
  .refine(hasProvincesOfSeason, noProvinces)
  .meta(meaning("NewCountryEdit", "A day of the country to enter.", "Ngày cần nhập vào lịch chung."));
export interface NewCountryEdit extends z.infer<typeof NewCountryEdit> {}

/** An entry on record. */
export const CountryEdit = z
  .strictObject({
    id: CountryEditId,
    ...fields,
    revision: z.int().min(1),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
  })
  .refine(endsNotBeforeStart, endFirst)
  .refine(isNotTooLong, tooLong)
  .refine(hasOccasionOfHoliday, noOccasion)
  .refine(hasProvincesOfSeason, noProvinces)
  .meta(meaning("CountryEdit", "An entered day of the country.", "Một ngày đã nhập vào lịch chung."));
export interface CountryEdit extends z.infer<typeof CountryEdit> {}
