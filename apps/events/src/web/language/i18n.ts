import { Language } from "@wps/model";
import i18next from "i18next";
import { useCallback } from "react";
import { initReactI18next, useTranslation } from "react-i18next";

/** The texts of one room of the app. Vietnamese leads; a key that English lacks does not compile. */
export interface Texts<Key extends string> {
  readonly room: string;
  readonly keys: readonly Key[];
}

type WithoutPlural<Key extends string> = Key extends `${infer Base}_${"one" | "other"}` ? Base : Key;

/** A text by its key; `count` chooses between the forms `_one` and `_other`. */
export type Say<Key extends string> = (key: WithoutPlural<Key>, values?: Record<string, string | number>) => string;

const STORED = "wps.language";

function storedLanguage(): Language {
  const stored = Language.safeParse(localStorage.getItem(STORED));
  return stored.success ? stored.data : "vi";
}

void i18next.use(initReactI18next).init({
  lng: storedLanguage(),
  fallbackLng: false,
  resources: {},
  initAsync: false,
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false },
});
document.documentElement.lang = storedLanguage();

/**
 * Gives a room its texts.
 *
 * @param room the room's name, once in the app
 * @param vi every text in Vietnamese
 * @param en the same keys in English
 */
export function texts<const Key extends string>(
  room: string,
  vi: Readonly<Record<Key, string>>,
  en: Readonly<Record<NoInfer<Key>, string>>,
): Texts<Key> {
  i18next.addResourceBundle("vi", room, vi);
  i18next.addResourceBundle("en", room, en);
  return { room, keys: Object.keys(vi) as Key[] };
}

/** The texts of a room in the reader's language. */
export function useTexts<Key extends string>({ room }: Texts<Key>): Say<Key> {
  const { t } = useTranslation(room);
  // As a plain string: i18next would otherwise look for the key among resources that it knows by type.
  return useCallback((key: string, values) => t(key, values ?? {}), [t]);
}

/** The reader's language, and how to change it. */
export function useLanguage(): { language: Language; change: (language: Language) => void } {
  const { i18n } = useTranslation();
  const change = (language: Language) => {
    localStorage.setItem(STORED, language);
    document.documentElement.lang = language;
    void i18n.changeLanguage(language);
  };
  return { language: i18n.language === "en" ? "en" : "vi", change };
}
