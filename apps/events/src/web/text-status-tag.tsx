import type { TextStatus } from "@wps/model";
import { texts, useTexts } from "./language/i18n.ts";
import { terms } from "./language/terms.ts";
import { Tag, type Tone } from "./ui/tag.tsx";

const TONES: Readonly<Record<TextStatus, Tone>> = {
  official: "good",
  "near-official": "accent",
  paraphrase: "plain",
  inferred: "doubt",
  missing: "bad",
};

const words = texts("text-status-tag", { claim: "theo người bổ sung" }, { claim: "as contributed" });

interface TextStatusTagProps {
  readonly status: TextStatus;
  /** Whether somebody who added the wording says so, and not the catalogue. */
  readonly isClaim?: boolean;
}

/** How a wording is known, in a word. */
export function TextStatusTag({ status, isClaim = false }: TextStatusTagProps) {
  const say = useTexts(terms);
  const sayClaim = useTexts(words);
  if (!isClaim || status === "missing") return <Tag tone={TONES[status]}>{say(`text.${status}`)}</Tag>;
  return <Tag>{`${say(`text.${status}`)}, ${sayClaim("claim")}`}</Tag>;
}
