import * as z from "zod";
import { AgencyCode } from "./agency.js";
import type { Constant } from "./constant.js";
import { meaning } from "./meaning.js";
import { PartialDate } from "./partial-date.js";
import { Basis, SourceKeys } from "./source.js";
import { BilingualLine, BilingualProse, Line } from "./text.js";

interface Dates {
  readonly began?: PartialDate | undefined;
  readonly seen: readonly PartialDate[];
  readonly ended?: PartialDate | undefined;
}

/** One date is known at least. */
export const isDated = ({ began, seen, ended }: Dates): boolean =>
  began !== undefined || ended !== undefined || seen.length > 0;

/**
 * An office that a person held, dated by what was seen: when it began, when it ended, and on which dates between a source shows
 * the person in it. At least one of them is known.
 */
export const Office = z
  .strictObject({
    person: Line,
    title: BilingualLine,
    /** Absent for an office of the Government as a whole. */
    agency: AgencyCode.optional(),
    began: PartialDate.optional(),
    seen: z.array(PartialDate),
    ended: PartialDate.optional(),
    basis: Basis,
    note: BilingualProse.optional(),
    sources: SourceKeys,
  })
  .refine(isDated, {
    path: ["seen"],
    error: "give a date on which the office began, was seen or ended",
  })
  .meta(meaning("Office", "An office a person held.", "Chức vụ của một người."));
export interface Office extends Constant<z.infer<typeof Office>> {}
