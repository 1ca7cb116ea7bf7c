import * as z from "zod";
import { meaning } from "./meaning.js";

const Whole = z.int().min(0).max(100_000_000);

/**
 * A count as a source gives it. "120" is exact, "~200" is about, "from 100 up" is at least,
 * "more than 100" excludes 100 itself, and a source that is silent leaves it unknown: never 0.
 */
export const Count = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("exact"), value: Whole }),
    z.strictObject({ kind: z.literal("about"), value: Whole }),
    z.strictObject({ kind: z.literal("at-least"), value: Whole }),
    z.strictObject({ kind: z.literal("more-than"), value: Whole }),
    z.strictObject({ kind: z.literal("unknown") }),
  ])
  .meta(
    meaning(
      "Count",
      "A count with its qualifier: exact, about, at least, more than, or unknown.",
      "Số lượng kèm mức độ: chính xác, khoảng, ít nhất, hơn, hoặc chưa rõ.",
    ),
  );
export type Count = z.infer<typeof Count>;

/** What is certain about a count: it lies between the two; `null` where a bound is not known. */
export interface CountBounds {
  readonly lower: number;
  readonly upper: number | null;
}

/**
 * The bounds of a count. "About" certifies nothing, so it has no bounds beyond 0.
 *
 * @example
 * boundsOf({ kind: "more-than", value: 100 }); // { lower: 101, upper: null }
 */
export function boundsOf(count: Count): CountBounds {
  switch (count.kind) {
    case "exact":
      return { lower: count.value, upper: count.value };
    case "at-least":
      return { lower: count.value, upper: null };
    case "more-than":
      return { lower: count.value + 1, upper: null };
    case "about":
    case "unknown":
      return { lower: 0, upper: null };
  }
}
