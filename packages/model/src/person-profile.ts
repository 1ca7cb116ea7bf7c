import * as z from "zod";
import type { PlainDate } from "./date.js";
import { meaning } from "./meaning.js";
import { OrganisationId } from "./organisation.js";
import { ProvinceRef } from "./place.js";
import { Line } from "./text.js";

/**
 * The sex of a participant as recorded. `undeclared`: asked, and not told. `unknown`: nobody asked, or the sheet does not
 * say. Both are left out of a share of women and widen its bounds; `another` is neither and is counted.
 */
export const Sex = z
  .enum(["woman", "man", "another", "undeclared", "unknown"])
  .meta(meaning("Sex", "The sex of a participant as recorded.", "Giới tính của người tham dự theo ghi nhận."));
export type Sex = z.infer<typeof Sex>;

/** The level of government that somebody works at. */
export const GovernmentLevel = z
  .enum(["central", "province", "commune", "other"])
  .meta(meaning("GovernmentLevel", "The level of government somebody works at.", "Cấp chính quyền nơi công tác."));
export type GovernmentLevel = z.infer<typeof GovernmentLevel>;

/** How old somebody was at the event, never more exactly than this. */
export const AgeGroup = z
  .enum(["under-25", "25-34", "35-44", "45-54", "55-and-over"])
  .meta(meaning("AgeGroup", "How old somebody was, in groups.", "Nhóm tuổi."));
export type AgeGroup = z.infer<typeof AgeGroup>;

/** The level of somebody's position. */
export const PositionLevel = z
  .enum(["leader", "expert", "staff", "other"])
  .meta(meaning("PositionLevel", "The level of somebody's position.", "Cấp vị trí công tác."));
export type PositionLevel = z.infer<typeof PositionLevel>;

/** The year somebody was born in: all that is kept of a birthday, and only to tell people of one name apart. */
export const BirthYear = z
  .int()
  .min(1900)
  .max(2100)
  .meta(meaning("BirthYear", "The year somebody was born in.", "Năm sinh."));
export type BirthYear = z.infer<typeof BirthYear>;

/**
 * What somebody is at a time, as far as it is known: now, of a person, and then, of a participation. What is not recorded is
 * left out. Nothing here says that somebody is a survivor, and nothing may.
 */
export const PersonProfile = z
  .strictObject({
    sex: Sex,
    /** The organisation of the register that somebody comes from. */
    organisation: OrganisationId.optional(),
    /** The unit somebody works in, as written: `Vụ Bình đẳng giới`. */
    unit: Line.optional(),
    /** What somebody does there, as written: `Chuyên viên chính`. */
    function: Line.optional(),
    positionLevel: PositionLevel.optional(),
    governmentLevel: GovernmentLevel.optional(),
    province: ProvinceRef.optional(),
    ageGroup: AgeGroup.optional(),
  })
  .meta(
    meaning(
      "PersonProfile",
      "What somebody is at a time: sex, workplace, position, province, age group.",
      "Thông tin của một người tại một thời điểm: giới tính, nơi công tác, vị trí, tỉnh, nhóm tuổi.",
    ),
  );
export interface PersonProfile extends z.infer<typeof PersonProfile> {}

/** The first year of age of each group but the youngest, the oldest first. */
const FROM_AGE = [
  [55, "55-and-over"],
  [45, "45-54"],
  [35, "35-44"],
  [25, "25-34"],
] as const satisfies readonly (readonly [number, AgeGroup])[];

/**
 * The age group of somebody on a day, by the age that is reached in that year: the day of birth is not kept.
 *
 * @returns undefined for a day before the year of birth
 * @example
 * ageGroupOn(1985, "2026-03-08"); // "35-44"
 * ageGroupOn(2001, "2026-01-01"); // "25-34"
 */
export function ageGroupOn(birthYear: BirthYear, day: PlainDate): AgeGroup | undefined {
  const age = Number(day.slice(0, 4)) - birthYear;
  if (age < 0) return undefined;
  return FROM_AGE.find(([from]) => age >= from)?.[1] ?? "under-25";
}
