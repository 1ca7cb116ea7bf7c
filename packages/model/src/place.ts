import * as z from "zod";
import type { PlainDate } from "./date.js";
import { meaning } from "./meaning.js";
import { Basis, SourceKeys } from "./source.js";
import { BilingualLine } from "./text.js";

/** The official list a province code belongs to: Decision 124/2004/QĐ-TTg, or Decision 19/2025/QĐ-TTg from 1 July 2025. */
export const ProvinceList = z
  .enum(["2004", "2025"])
  .meta(
    meaning(
      "ProvinceList",
      "The official code list: of 2004 (63 units) or of 2025 (34 units).",
      "Danh mục mã tỉnh: năm 2004 (63 đơn vị) hoặc năm 2025 (34 đơn vị).",
    ),
  );
export type ProvinceList = z.infer<typeof ProvinceList>;

/** A province by code *and* list: seven codes changed their meaning on 1 July 2025, so a code alone is no key. */
export const ProvinceRef = z
  .strictObject({ code: z.string().regex(/^\d{2}$/, { error: "two digits" }), list: ProvinceList })
  .meta(meaning("ProvinceRef", "A province code with its list.", "Mã tỉnh kèm danh mục."));
export interface ProvinceRef extends z.infer<typeof ProvinceRef> {}

const PROVINCE = /^(?:2004|2025)-\d{2}$/;

/** A province in one word, for addresses and options: its list and its code. */
export const ProvinceKey = z
  .string()
  .regex(PROVINCE, { error: "a list and a code, such as 2025-24" })
  .meta(meaning("ProvinceKey", "A province in one word, such as 2025-24.", "Mã tỉnh kèm danh mục, ví dụ 2025-24."));
export type ProvinceKey = z.infer<typeof ProvinceKey>;

/**
 * Whether a text is written like the key of a province.
 *
 * @example
 * isProvinceKey("2025-24"); // true
 */
export function isProvinceKey(text: string): boolean {
  return PROVINCE.test(text);
}

/**
 * The key of a province.
 *
 * @example
 * toProvinceKey({ code: "24", list: "2025" }); // "2025-24"
 */
export function toProvinceKey({ code, list }: ProvinceRef): ProvinceKey {
  return `${list}-${code}`;
}

/**
 * The province that a key names.
 *
 * @example
 * provinceOfKey("2025-24"); // { code: "24", list: "2025" }
 */
export function provinceOfKey(key: ProvinceKey): ProvinceRef {
  return { code: key.slice(5), list: key.startsWith("2004") ? "2004" : "2025" };
}

/** The day from which 34 provinces stand for 63: what is counted by province before and after it does not compare. */
export const PROVINCES_MERGED_ON: PlainDate = "2025-07-01";

/**
 * The code list in force on a day.
 *
 * @example
 * provinceListOn("2025-06-30"); // "2004"
 */
export function provinceListOn(day: PlainDate): ProvinceList {
  return day < PROVINCES_MERGED_ON ? "2004" : "2025";
}

/** Where an event took place, under the names of that time; or that the sources do not say. */
export const EventPlace = z
  .discriminatedUnion("status", [
    z.strictObject({ status: z.literal("not-given") }),
    z.strictObject({
      status: z.literal("known"),
      name: BilingualLine,
      venue: BilingualLine.optional(),
      province: ProvinceRef.optional(),
      basis: Basis,
      note: BilingualLine.optional(),
      sources: SourceKeys.optional(),
    }),
  ])
  .meta(
    meaning(
      "EventPlace",
      "Where an event took place, as the place was called then.",
      "Nơi diễn ra sự kiện, theo tên gọi khi đó.",
    ),
  );
export type EventPlace = z.infer<typeof EventPlace>;
