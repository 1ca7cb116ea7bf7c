import { z } from "zod";

/** A bilingual text as two inputs hold it: an empty string where nothing is written. */
export const BilingualDraft = z.strictObject({ vi: z.string(), en: z.string() });
export type BilingualDraft = z.infer<typeof BilingualDraft>;

export const NO_TEXT: BilingualDraft = { vi: "", en: "" };

interface Text {
  readonly vi?: string | undefined;
  readonly en?: string | undefined;
}

export function toBilingual(text: Text | undefined): BilingualDraft {
  return { vi: text?.vi ?? "", en: text?.en ?? "" };
}

/** What is written; a language left empty is left out, so that the model can say when both are. */
export function fromBilingual({ vi, en }: BilingualDraft): Text {
  return { ...(vi.trim() === "" ? {} : { vi }), ...(en.trim() === "" ? {} : { en }) };
}

/** As {@link fromBilingual}, for a text that may be missing altogether. */
export function fromOptionalBilingual(text: BilingualDraft): Text | undefined {
  return isBlank(text) ? undefined : fromBilingual(text);
}

export const isBlank = (text: BilingualDraft) => text.vi.trim() === "" && text.en.trim() === "";

/**
 * Whether something written was changed or taken away. A translation put beside it says the same once more.
 *
 * @example
 * reworded({ vi: "Hà Nội", en: "" }, { vi: "Hà Nội", en: "Ha Noi" }); // false
 */
export function reworded(before: BilingualDraft, after: BilingualDraft): boolean {
  const changed = (language: keyof BilingualDraft) =>
    before[language].trim() !== "" && before[language].trim() !== after[language].trim();
  return changed("vi") || changed("en");
}
