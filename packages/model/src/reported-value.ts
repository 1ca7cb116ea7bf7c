import * as z from "zod";
import { Decimal } from "./decimal.js";
import { meaning } from "./meaning.js";
import { PartialDate } from "./partial-date.js";
import { BilingualProse } from "./text.js";

const comment = { comment: BilingualProse.optional() } as const;
const UNKNOWN = z.strictObject({ status: z.literal("unknown"), ...comment });

/** What was to be reached: a number, or words where nothing is counted. */
export const ResultTarget = z
  .discriminatedUnion("status", [
    z.strictObject({ status: z.literal("known"), value: Decimal, ...comment }),
    z.strictObject({ status: z.literal("told"), text: BilingualProse }),
    UNKNOWN,
  ])
  .meta(meaning("ResultTarget", "What was to be reached.", "Mức cần đạt."));
export type ResultTarget = z.infer<typeof ResultTarget>;

/** What was reached. Withheld is what is known and not told, since it would tell of people: neither unknown nor missing. */
export const ResultActual = z
  .discriminatedUnion("status", [
    ...ResultTarget.options,
    z.strictObject({ status: z.literal("withheld"), ...comment }),
  ])
  .meta(meaning("ResultActual", "What was reached.", "Mức đã đạt."));
export type ResultActual = z.infer<typeof ResultActual>;

/** What was before: as of a day, a month or a year; not known though somebody looked; or never asked. */
export const Baseline = z
  .discriminatedUnion("status", [
    z.strictObject({ status: z.literal("known"), on: PartialDate, value: Decimal, ...comment }),
    z.strictObject({ status: z.literal("told"), on: PartialDate, text: BilingualProse }),
    z.strictObject({ status: z.literal("unknown"), on: PartialDate.optional(), ...comment }),
    z.strictObject({ status: z.literal("not-asked") }),
  ])
  .meta(meaning("Baseline", "What was before.", "Giá trị ban đầu."));
export type Baseline = z.infer<typeof Baseline>;
