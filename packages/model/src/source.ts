import * as z from "zod";
import type { Constant } from "./constant.js";
import { PlainDate } from "./date.js";
import { meaning } from "./meaning.js";
import { BilingualLine, Line } from "./text.js";

/** The name of a source inside the record that cites it, such as `s1`. */
export const SourceKey = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,39}$/, { error: "small letters, digits and hyphens, a letter first" })
  .meta(meaning("SourceKey", "The key of a source within its record.", "Khóa của nguồn trong hồ sơ."));
export type SourceKey = z.infer<typeof SourceKey>;

/** The sources a single fact rests on. */
export const SourceKeys = z
  .array(SourceKey)
  .min(1)
  .max(20)
  .meta(meaning("SourceKeys", "The sources a fact rests on.", "Các nguồn của một dữ kiện."));
export type SourceKeys = z.infer<typeof SourceKeys>;

const fullAddress = { error: "a full web address, beginning with http:// or https://" };

/**
 * A web address in full, `http` or `https` in small letters: what a reader can open and a database can hold.
 * A space, a line break or another character that cannot be seen is refused, not taken out.
 */
export const WebAddress = z
  .string()
  .trim()
  .max(2000)
  .regex(/^https?:\/\/[^\s\p{Cc}\p{Cs}]+$/u, { ...fullAddress, abort: true })
  .check(z.url(fullAddress))
  .meta(meaning("WebAddress", "A full web address, http or https.", "Địa chỉ trang web đầy đủ, http hoặc https."));
export type WebAddress = z.infer<typeof WebAddress>;

/** Where a fact was read. `citation` says it for people; `url` is there only when the full address was seen. */
export const Source = z
  .strictObject({
    key: SourceKey,
    citation: Line,
    url: WebAddress.optional(),
    published: PlainDate.optional(),
    note: BilingualLine.optional(),
  })
  .meta(meaning("Source", "Where a fact was read.", "Nơi đã đọc dữ kiện."));
export interface Source extends Constant<z.infer<typeof Source>> {}

/** Whether a source says a thing itself, or somebody deduced it. */
export const Basis = z
  .enum(["stated", "inferred"])
  .meta(
    meaning(
      "Basis",
      "Whether a source states the fact, or it was inferred.",
      "Nguồn nêu rõ dữ kiện, hay dữ kiện được suy ra.",
    ),
  );
export type Basis = z.infer<typeof Basis>;

/** A list that may be unknown: not given, known to be none, or listed. */
export type Listed<Item> = { status: "not-given" } | { status: "none" } | { status: "listed"; items: Item[] };

/**
 * A list that tells "the sources do not say" from "there is none".
 *
 * @param item the schema of one entry
 * @example
 * listed(z.int()).parse({ status: "not-given" }); // { status: "not-given" }
 */
export function listed<Item extends z.ZodType>(item: Item, max = 100) {
  return z.discriminatedUnion("status", [
    z.strictObject({ status: z.literal("not-given") }),
    z.strictObject({ status: z.literal("none") }),
    z.strictObject({ status: z.literal("listed"), items: z.array(item).min(1).max(max) }),
  ]);
}

/**
 * The entries of such a list; none where nothing is given, so ask for `status` first when the difference matters.
 *
 * @example
 * itemsOf({ status: "listed", items: [1, 2] }); // [1, 2]
 */
export function itemsOf<Item>(
  list: { readonly status: "not-given" | "none" } | { readonly status: "listed"; readonly items: readonly Item[] },
): readonly Item[] {
  return list.status === "listed" ? list.items : [];
}
