import * as z from "zod";
import type { Constant } from "./constant.js";
import { PlainDate } from "./date.js";
import { finding } from "./finding.js";
import { LegalActCode } from "./legal-act.js";
import { meaning } from "./meaning.js";
import { SourceKeys } from "./source.js";
import { BilingualLine } from "./text.js";

/** A level of administrative units below the centre. */
export const AdministrativeLevel = z
  .enum(["province", "district", "commune"])
  .meta(meaning("AdministrativeLevel", "A level of administrative units.", "Một cấp đơn vị hành chính."));
export type AdministrativeLevel = z.infer<typeof AdministrativeLevel>;

/** How many units a level had before and has after; a level that was abolished has none after. */
export const LevelChange = z
  .strictObject({
    level: AdministrativeLevel,
    name: BilingualLine,
    /** Its last day, where the level was abolished. */
    validTo: PlainDate.optional(),
    before: finding(z.int().positive()),
    after: finding(z.int().positive()),
  })
  .meta(meaning("LevelChange", "A level before and after.", "Một cấp đơn vị hành chính trước và sau sắp xếp."));
export interface LevelChange extends Constant<z.infer<typeof LevelChange>> {}

/** A day that a re-arrangement may be dated by; each answers another question, so none of them is *the* date. */
export const Milestone = z
  .strictObject({
    kind: z.enum(["legal-birth", "working-start", "code-list"]),
    day: PlainDate,
    act: LegalActCode,
    sources: SourceKeys,
  })
  .meta(meaning("Milestone", "A day of a re-arrangement.", "Một mốc của việc sắp xếp."));
export interface Milestone extends Constant<z.infer<typeof Milestone>> {}

/** A re-arrangement of administrative units: its acts in the order of their dates, its days, and what became of each level. */
export const Reorganisation = z
  .strictObject({
    acts: z.array(LegalActCode).min(1),
    milestones: z.array(Milestone),
    levels: z.array(LevelChange),
  })
  .meta(meaning("Reorganisation", "A re-arrangement of administrative units.", "Một đợt sắp xếp đơn vị hành chính."));
export interface Reorganisation extends Constant<z.infer<typeof Reorganisation>> {}
