import type { Language } from "@wps/model";
import { useCallback, useSyncExternalStore } from "react";
import { firstLanguage } from "./first-language.ts";
import { sayIn, type Values } from "./say.ts";

/** The texts of one room of the app. Vietnamese leads; a key that English lacks does not compile. */
export interface Texts<Key extends string> {
  readonly room: string;
  readonly words: Readonly<Record<Language, Readonly<Record<Key, string>>>>;
}

type WithoutPlural<Key extends string> = Key extends `${infer Base}_${"one" | "other"}` ? Base : Key;

/** A text by its key; `count` chooses between the forms `_one` and `_other`. */
export type Say<Key extends string> = (key: WithoutPlural<Key>, values?: Values) => string;

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
  return { room, words: { vi, en } };
}

const STORED = "wps.language";
const watchers = new Set<() => void>();
let current = firstLanguage(localStorage.getItem(STORED), navigator.languages);
document.documentElement.lang = current;

function change(language: Language): void {
  current = language;
  localStorage.setItem(STORED, language);
  document.documentElement.lang = language;
  for (const changed of watchers) changed();
}

function watch(changed: () => void): () => void {
  watchers.add(changed);
  return () => watchers.delete(changed);
}

/** The reader's language, and how to change it. */
export function useLanguage(): { language: Language; change: (language: Language) => void } {
  return { language: useSyncExternalStore(watch, () => current), change };
}

/** The texts of a room in the reader's language. */
export function useTexts<Key extends string>({ words }: Texts<Key>): Say<Key> {
  const { language } = useLanguage();
  return useCallback((key, values) => sayIn(language, words[language], key, values), [language, words]);
}
