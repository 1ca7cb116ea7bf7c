import { useTexts } from "../../language/i18n.ts";
import { sectionTexts } from "./texts.ts";

/** The three answers to whether something is known. */
export function useAnswers() {
  const say = useTexts(sectionTexts);
  return { "not-given": say("answer.not-given"), none: say("answer.none"), listed: say("answer.listed") };
}
