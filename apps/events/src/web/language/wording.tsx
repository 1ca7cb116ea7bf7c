import { type BilingualLine, type BilingualProse, wordingIn } from "@wps/model";
import { useLanguage } from "./i18n.ts";

/** A bilingual text in the reader's language, or in the other one, marked as such for screen readers. */
export function Wording({ of }: { of: BilingualLine | BilingualProse }) {
  const { language } = useLanguage();
  const wording = wordingIn(of, language);
  return wording.language === language ? wording.text : <span lang={wording.language}>{wording.text}</span>;
}
