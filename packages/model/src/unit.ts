import * as z from "zod";
import { meaning } from "./meaning.js";
import { BilingualLine } from "./text.js";

/** What a share is a share of. 60 % of agencies is another thing than 60 % of people. */
export const ShareOf = z
  .enum(["agency", "establishment", "province", "person", "post", "seat", "weapon", "country", "target", "task"])
  .meta(meaning("ShareOf", "What a share counts.", "Đối tượng được tính tỷ lệ."));
export type ShareOf = z.infer<typeof ShareOf>;

const Per = z.int().min(1).max(1_000_000);

/**
 * What the value of an indicator is: how it comes from its parts, and in what it is told. A share is in percent; the
 * difference of two shares is in percentage points and never in percent.
 */
export const Unit = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("share"), of: ShareOf }),
    z.strictObject({ kind: z.literal("rate"), per: Per, of: BilingualLine }),
    z.strictObject({ kind: z.literal("ratio"), per: Per, of: BilingualLine, to: BilingualLine }),
    z.strictObject({ kind: z.literal("ratio-of-shares") }),
    z.strictObject({ kind: z.literal("hours-per-head") }),
    z.strictObject({ kind: z.literal("count") }),
    z.strictObject({ kind: z.literal("rank") }),
    z.strictObject({ kind: z.literal("yes-no") }),
    z.strictObject({ kind: z.literal("checklist") }),
    z.strictObject({ kind: z.literal("index") }),
    z.strictObject({ kind: z.literal("record") }),
  ])
  .meta(
    meaning(
      "Unit",
      "What the value of an indicator is: a share of something, a rate, a ratio, a count, a yes or no, a record.",
      "Giá trị của chỉ số là gì: tỷ lệ phần trăm, tỷ suất, tỷ số, số lượng, có hay không, bản ghi định tính.",
    ),
  );
export type Unit = z.infer<typeof Unit>;

/**
 * What numerator over denominator is multiplied by: 100 for a share, 100,000 for a rate per 100,000. A checklist is told as
 * the share of its items that are met. `undefined` where the value is no such quotient.
 *
 * @example
 * scaleOf({ kind: "share", of: "agency" }); // 100
 * scaleOf({ kind: "yes-no" }); // undefined
 */
export function scaleOf(unit: Unit): number | undefined {
  switch (unit.kind) {
    case "share":
    case "checklist":
      return 100;
    case "rate":
    case "ratio":
      return unit.per;
    case "hours-per-head":
      return 1;
    default:
      return undefined;
  }
}

/** Between what any value of a unit lies; `null` where there is no end. */
export interface UnitLimits {
  readonly lower: number | null;
  readonly upper: number | null;
}

/**
 * What a value cannot go beyond: a share is no more than 100, a rank no better than the first. Of an index nobody knows
 * without its definition.
 *
 * @example
 * limitsOf({ kind: "share", of: "agency" }); // { lower: 0, upper: 100 }
 * limitsOf({ kind: "rank" }); // { lower: 1, upper: null }
 */
export function limitsOf({ kind }: Unit): UnitLimits {
  switch (kind) {
    case "share":
    case "checklist":
      return { lower: 0, upper: 100 };
    case "yes-no":
      return { lower: 0, upper: 1 };
    case "rank":
      return { lower: 1, upper: null };
    case "index":
    case "record":
      return { lower: null, upper: null };
    default:
      return { lower: 0, upper: null };
  }
}
