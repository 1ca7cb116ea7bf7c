import type { ConsentState } from "@wps/model";
import { useTexts } from "../language/i18n.ts";
import { Tag, type Tone } from "../ui/tag.tsx";
import { rightsTerms } from "./rights-terms.ts";

const TONES: Readonly<Record<ConsentState, Tone>> = {
  given: "good",
  refused: "bad",
  withdrawn: "bad",
  "not-asked": "plain",
};

/** What somebody's word on a purpose comes to. */
export function ConsentTag({ state }: { state: ConsentState }) {
  const term = useTexts(rightsTerms);
  return <Tag tone={TONES[state]}>{term(`consent.${state}`)}</Tag>;
}
