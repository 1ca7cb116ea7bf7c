import * as z from "zod";
import { ProgrammeCode } from "../../clause.js";
import { meaning } from "../../meaning.js";
import { PlanYears } from "../../plan-answers.js";
import { Category, OrganisationView } from "../measure-question.js";

/** More years stand in no map: nobody reads so many columns. */
const MOST_YEARS = 12;

/** A map is of a few years. Used by the schema. */
export const areFewYears = ({ first, last }: PlanYears) => last - first < MOST_YEARS;

/** What is meant where somebody does not say. */
const UNSAID = { by: "quarter", rows: "tasks", organisations: { as: "was" } } as const;

/** Of which programme and which years a map of coverage is, and what stands down its side and along its top. */
export const CoverageQuestion = z
  .strictObject({
    programme: ProgrammeCode,
    years: PlanYears.refine(areFewYears, {
      path: ["last"],
      error: `at most ${MOST_YEARS} years`,
    }),
    by: z.enum(["quarter", "year"]).default(UNSAID.by),
    rows: z.enum(["tasks", "objectives", "leads"]).default(UNSAID.rows),
    /** The events of one lead organisation alone; `null` for those of which none is on record. */
    lead: Category.optional(),
    /** Under whom the event of a lead counts that passed its work on. */
    organisations: OrganisationView.default(UNSAID.organisations),
  })
  .meta(meaning("CoverageQuestion", "What a map of coverage is of.", "Phạm vi của bản đồ bao phủ."));
export interface CoverageQuestion extends z.infer<typeof CoverageQuestion> {}

/** A question with what need not be said left out. */
export type AskedCoverage = z.input<typeof CoverageQuestion>;

/** A question in full. */
export const coverageInFull = (asked: AskedCoverage): CoverageQuestion => ({ ...UNSAID, ...asked });
