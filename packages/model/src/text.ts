import * as z from "zod";
import { meaning } from "./meaning.js";

/** The languages the programme is written in, as BCP 47 tags. Vietnamese comes first. */
export const LANGUAGES = ["vi", "en"] as const;

/** One of the {@link LANGUAGES}. */
export const Language = z
  .enum(LANGUAGES)
  .meta(meaning("Language", "A language of the record, as a BCP 47 tag.", "Ngôn ngữ của hồ sơ, theo thẻ BCP 47."));
export type Language = z.infer<typeof Language>;

/** A letter, a number, a mark of punctuation or a symbol: text of joiners and other invisible characters is empty. */
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** What a line holds: neither control characters, nor halves of characters, nor breaks of any kind. */
const UNBROKEN = /^[^\p{Cc}\p{Cs}\u2028\u2029]*$/u;
const LONGEST_LINE = 300;

/**
 * One line of text: trimmed, NFC, without control characters, 1 to 300 characters.
 * An empty line is refused: what is not known is left out, never written as "".
 */
export const Line = z
  .string()
  .trim()
  .normalize("NFC")
  .min(1)
  .max(LONGEST_LINE)
  .regex(UNBROKEN, { error: "control characters are not allowed" })
  .regex(VISIBLE, { error: "nothing of this can be seen" })
  .meta(meaning("Line", "One line of text in NFC.", "Một dòng văn bản, chuẩn NFC."));
export type Line = z.infer<typeof Line>;

/**
 * The line that somebody means: trimmed, in NFC. Undefined where a text is none, since it is empty, too long, or more than
 * one line.
 *
 * @example
 * toLine("  Hội thảo "); // "Hội thảo"
 * toLine(" "); // undefined
 */
export function toLine(text: string): Line | undefined {
  const line = text.trim().normalize("NFC");
  return line.length <= LONGEST_LINE && UNBROKEN.test(line) && VISIBLE.test(line) ? line : undefined;
}

/** Text of several lines: as {@link Line}, but with line breaks and tabs, up to 4,000 characters. */
export const Prose = z
  .string()
  .trim()
  .normalize("NFC")
  .min(1)
  .max(4000)
  .regex(/^(?:[^\p{Cc}\p{Cs}]|[\n\r\t])*$/u, { error: "control characters are not allowed" })
  .regex(VISIBLE, { error: "nothing of this can be seen" })
  .meta(meaning("Prose", "Text of one or more lines in NFC.", "Văn bản một hoặc nhiều dòng, chuẩn NFC."));
export type Prose = z.infer<typeof Prose>;

/** A text is given in one language at least. */
export const atLeastOneLanguage = (text: { vi?: string | undefined; en?: string | undefined }) =>
  text.vi !== undefined || text.en !== undefined;
const oneLanguageNeeded = { error: "give the text in Vietnamese, in English, or in both" };

/** A line in Vietnamese, in English, or in both. A language that is absent is missing, not empty. */
export const BilingualLine = z
  .strictObject({ vi: Line.optional(), en: Line.optional() })
  .refine(atLeastOneLanguage, oneLanguageNeeded)
  .meta(
    meaning(
      "BilingualLine",
      "A line of text in Vietnamese, English, or both; at least one.",
      "Một dòng văn bản tiếng Việt, tiếng Anh hoặc cả hai; có ít nhất một.",
    ),
  );
export interface BilingualLine extends z.infer<typeof BilingualLine> {}

/** Text of several lines in Vietnamese, in English, or in both. */
export const BilingualProse = z
  .strictObject({ vi: Prose.optional(), en: Prose.optional() })
  .refine(atLeastOneLanguage, oneLanguageNeeded)
  .meta(
    meaning(
      "BilingualProse",
      "Text in Vietnamese, English, or both; at least one.",
      "Văn bản tiếng Việt, tiếng Anh hoặc cả hai; có ít nhất một.",
    ),
  );
export interface BilingualProse extends z.infer<typeof BilingualProse> {}

/** A text together with the language it is really in, so that a page can mark it with `lang`. */
export interface Wording {
  readonly text: string;
  readonly language: Language;
}

/**
 * The wording for a reader: in the language asked for, else in the other one.
 *
 * @example
 * wordingIn({ vi: "Hội thảo" }, "en"); // { text: "Hội thảo", language: "vi" }
 */
export function wordingIn(text: BilingualLine | BilingualProse, language: Language): Wording {
  const other: Language = language === "vi" ? "en" : "vi";
  const own = text[language];
  if (own !== undefined) return { text: own, language };
  return { text: text[other] ?? "", language: other };
}

/**
 * Text without tone marks, letter marks and case, for searching as people type in a hurry.
 *
 * @example
 * foldMarks("Đà Nẵng"); // "da nang"
 */
export function foldMarks(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase();
}
