import type { Language } from "@wps/model";

/** Words in both languages. */
export type Text = Readonly<Record<Language, string>>;

/** Words that are the same in both, such as a code. */
export const same = (text: string): Text => ({ vi: text, en: text });

/** Texts one after the other, with something between them. */
export const joined = (texts: readonly Text[], between: string): Text => ({
  vi: texts.map(({ vi }) => vi).join(between),
  en: texts.map(({ en }) => en).join(between),
});

/** The language of somebody who has not said which: Vietnamese where the system speaks it. */
export function languageOf(env: Readonly<Record<string, string | undefined>>): Language {
  return /^vi\b|^vi_/i.test(env.LC_ALL || env.LC_MESSAGES || env.LANG || "") ? "vi" : "en";
}

/** What moves a cursor, or turns the direction of a line, is shown and not done: a file may hold anything. */
export const visible = (text: string): string =>
  text.replace(/(?!\n)[\p{Cc}\u2028-\u202E\u2066-\u2069]/gu, (sign) => {
    const code = sign.codePointAt(0) ?? 0;
    return `\\u${code.toString(16).padStart(4, "0")}`;
  });
