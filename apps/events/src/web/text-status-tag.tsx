import type { TextStatus } from "@wps/model";
import { useTexts } from "./language/i18n.ts";
import { terms } from "./language/terms.ts";
import { Tag, type Tone } from "./ui/tag.tsx";

const TONES: Readonly<Record<TextStatus, Tone>> = {
  official: "good",
  "near-official": "accent",
  paraphrase: "plain",
  inferred: "doubt",
  missing: "bad",
};

/** How a wording is known, in a word. */
export function TextStatusTag({ status }: { status: TextStatus }) {
  const say = useTexts(terms);
  return <Tag tone={TONES[status]}>{say(`text.${status}`)}</Tag>;
}
