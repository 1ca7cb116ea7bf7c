import type { BilingualLine } from "@wps/model";

/** A text as two inputs hold it: an empty string where nothing is written. */
export interface BilingualDraft {
  readonly vi: string;
  readonly en: string;
}

export const NO_TEXT: BilingualDraft = { vi: "", en: "" };

export const toBilingualDraft = (text: Partial<BilingualDraft> | undefined): BilingualDraft => ({
  ...NO_TEXT,
  ...text,
});

/** What was written, without the space around it; undefined where nothing was, in neither language. */
export function readBilingual(draft: BilingualDraft): BilingualLine | undefined {
  const [vi, en] = [draft.vi.trim(), draft.en.trim()];
  return vi === "" && en === "" ? undefined : { ...(vi !== "" && { vi }), ...(en !== "" && { en }) };
}
