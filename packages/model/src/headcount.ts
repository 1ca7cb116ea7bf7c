import * as z from "zod";
import { reportTo } from "./coherence.js";
import { boundsOf, Count } from "./count.js";
import { meaning } from "./meaning.js";
import { Basis, SourceKeys } from "./source.js";
import { BilingualLine, Line } from "./text.js";

/** What is counted: sources give people, but also "11 units", "24 provinces", "70 countries". */
export const CountUnit = z
  .enum(["person", "agency", "province", "country"])
  .meta(meaning("CountUnit", "What a headcount counts.", "Đơn vị được đếm."));
export type CountUnit = z.infer<typeof CountUnit>;

/** A share that a source prints, kept as printed even where it does not follow from its own counts. */
export const PrintedShare = z
  .strictObject({ percent: z.number().min(0).max(100), sources: SourceKeys })
  .meta(meaning("PrintedShare", "A percentage as a source prints it.", "Tỷ lệ phần trăm như nguồn in."));
export interface PrintedShare extends z.infer<typeof PrintedShare> {}

/**
 * How many took part, as one source (or several that agree) put it. Sources that disagree give several
 * headcounts; `standing` says which one a person has chosen.
 */
export const Headcount = z
  .strictObject({
    unit: CountUnit,
    count: Count,
    women: Count,
    standing: z.enum(["chosen", "variant"]),
    basis: Basis,
    printed: Line.optional(),
    printedWomenShare: PrintedShare.optional(),
    note: BilingualLine.optional(),
    sources: SourceKeys.optional(),
  })
  .check(checkWomen, checkUnit)
  .meta(
    meaning(
      "Headcount",
      "How many took part, with unit, qualifier and the number of women where known.",
      "Số người tham dự, kèm đơn vị, mức độ và số phụ nữ nếu biết.",
    ),
  );
export interface Headcount extends z.infer<typeof Headcount> {}

/** There are not more women than people. Used by the schemas of head-counts. */
export function checkWomen(checked: z.core.ParsePayload<{ count: Count; women: Count }>): void {
  const { upper } = boundsOf(checked.value.count);
  if (upper === null || boundsOf(checked.value.women).lower <= upper) return;
  reportTo(checked)(["women", "value"], "more women than participants");
}

/** Women are people. Used by the schema. */
export function checkUnit(checked: z.core.ParsePayload<{ unit: CountUnit; women: Count }>): void {
  const { unit, women } = checked.value;
  if (unit !== "person" && women.kind !== "unknown")
    reportTo(checked)(["women"], "women are counted among persons only");
}

/** The women's share of one headcount, or why it cannot be told. */
export type WomenShare =
  | { readonly status: "ok"; readonly women: number; readonly total: number; readonly percent: number }
  | { readonly status: "unknown"; readonly reason: "women-unknown" | "count-not-exact" }
  | { readonly status: "undefined"; readonly reason: "nobody-counted" };

/**
 * The share of women where both counts are exact. Everything else is unknown, never 0.
 *
 * @returns the percentage, unrounded, beside its numerator and denominator
 * @example
 * womenShare({ count: { kind: "exact", value: 18 }, women: { kind: "exact", value: 4 } });
 * // { status: "ok", women: 4, total: 18, percent: 22.22222222222222 }
 */
export function womenShare(head: Pick<Headcount, "count" | "women">): WomenShare {
  if (head.women.kind !== "exact") return { status: "unknown", reason: "women-unknown" };
  if (head.count.kind !== "exact") return { status: "unknown", reason: "count-not-exact" };
  if (head.count.value === 0) return { status: "undefined", reason: "nobody-counted" };
  const women = head.women.value;
  const total = head.count.value;
  return { status: "ok", women, total, percent: (women / total) * 100 };
}
