import type { Language } from "@wps/model";
import { REASON_WORDS, type Reason } from "@wps/model/indicators";

type ReasonKey = `reason.${Reason}`;

const inLanguage = (language: Language) =>
  Object.fromEntries(
    Object.entries(REASON_WORDS).map(([reason, words]) => [`reason.${reason}`, words[language]]),
  ) as Record<ReasonKey, string>;

/** Why a measurement has no value, in few words: the model's, under keys of our texts. */
export const REASONS = { vi: inLanguage("vi"), en: inLanguage("en") };
