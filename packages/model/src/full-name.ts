import * as z from "zod";
import { meaning } from "./meaning.js";
import { Line } from "./text.js";

/**
 * A person's name in its parts, as the Vietnamese write them: `họ`, `tên đệm` and `tên`. People are called by their given
 * name, and lists are in its order. Somebody may have one name only, which then is the given one.
 */
export const FullName = z
  .strictObject({
    family: Line.optional(),
    middle: Line.optional(),
    given: Line,
    /** Which part is written first: `Nguyễn Thị Lan`, but `Anna Smith`. */
    order: z.enum(["family-first", "given-first"]),
  })
  .meta(
    meaning(
      "FullName",
      "A person's name: family, middle and given name, and their order.",
      "Họ, tên đệm, tên và thứ tự viết.",
    ),
  );
export interface FullName extends z.infer<typeof FullName> {}

/**
 * A name as it is written.
 *
 * @example
 * writtenName({ family: "Nguyễn", middle: "Thị", given: "Lan", order: "family-first" }); // "Nguyễn Thị Lan"
 * writtenName({ family: "Smith", given: "Anna", order: "given-first" }); // "Anna Smith"
 */
export function writtenName({ family, middle, given, order }: FullName): string {
  const parts = order === "family-first" ? [family, middle, given] : [given, middle, family];
  return parts.filter((part) => part !== undefined).join(" ");
}

/**
 * The order of Vietnamese lists: by the given name, then by family and middle name, each in the order of Vietnamese letters
 * and tones.
 *
 * @returns below 0 where the first comes first, above 0 where the other does
 * @example
 * compareByGivenName({ family: "Trần", given: "An", order: "family-first" }, { family: "Bùi", given: "Lan", order: "family-first" }); // -1
 */
export function compareByGivenName(one: FullName, other: FullName): number {
  const compare = (a = "", b = "") => IN_ORDER.compare(a, b);
  return compare(one.given, other.given) || compare(one.family, other.family) || compare(one.middle, other.middle);
}

const IN_ORDER = new Intl.Collator("vi");
