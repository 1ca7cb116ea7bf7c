import * as z from "zod";
import { meaning } from "../meaning.js";

/**
 * How carefully people are counted. `ordinary`: fewer than 5 are not told. `heightened`, for soldiers, police officers and
 * places with a single unit: fewer than 10. `sensitive`, for what must not be known of anybody, such as having survived
 * violence: fewer than 10, and neither that nobody nor that everybody is so.
 */
export const Care = z
  .enum(["ordinary", "heightened", "sensitive"])
  .meta(meaning("Care", "How carefully people are counted.", "Mức thận trọng khi công bố số người."));
export type Care = z.infer<typeof Care>;

/** The fewest people that are told. */
const LEAST = { ordinary: 5, heightened: 10, sensitive: 10 } as const satisfies Record<Care, number>;

/** No number above this one is of too few people, whatever the care. */
export const MOST_GUARDED = Math.max(...Object.values(LEAST)) - 1;

/**
 * The fewest people that are told under a care; a range in which a hidden number must be able to lie is as wide.
 *
 * @example
 * leastTold("heightened"); // 10
 */
export const leastTold = (care: Care): number => LEAST[care];

/** Whether so many people may not be told of. Nobody is told of freely, but where the trait is sensitive. */
export const isTooFew = (people: number, care: Care): boolean =>
  people === 0 ? care === "sensitive" : people < LEAST[care];

/** The more careful of two. */
export const moreCareful = (one: Care, other: Care): Care =>
  Care.options.indexOf(one) < Care.options.indexOf(other) ? other : one;
