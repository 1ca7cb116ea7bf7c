import { parseArgs } from "node:util";
import { Misuse } from "./misuse.js";
import { unknownWord } from "./nearest.js";
import { same, type Text } from "./text.js";

/** What can be said to a command beside the file. */
export interface Option {
  readonly name: string;
  /** What follows the name, such as `DAY`; nothing follows a switch. */
  readonly value?: string;
  /** Whether it may be said several times. */
  readonly many?: true;
  readonly says: Text;
}

/** What was said to a command. */
export interface Given {
  readonly words: readonly string[];
  readonly has: (name: string) => boolean;
  readonly one: (name: string) => string | undefined;
  readonly all: (name: string) => readonly string[];
}

/** That an answer is wanted for programs. */
export const JSON_OUT: Option = { name: "json", says: { vi: "trả lời bằng JSON", en: "the answer as JSON" } };

/** Reads what was said to a command that has these options. */
export function read(args: readonly string[], options: readonly Option[]): Given {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(options.map(({ name, value }) => [name, { type: value ? "string" : "boolean" }])),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const words: string[] = [];
  const said = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === "positional") words.push(token.value);
    if (token.kind !== "option") continue;
    const { rawName, value } = token;
    const option = options.find(({ name }) => `--${name}` === rawName);
    if (option === undefined) throw unknownWord(OPTION, rawName, namesOf(options));
    const before = said.get(option.name) ?? [];
    if (option.value !== undefined && value === undefined) throw new Misuse(lacksValue(rawName, option.value));
    if (option.value === undefined && value !== undefined) throw new Misuse(takesNoValue(rawName));
    if (before.length > 0 && option.value !== undefined && !option.many) throw new Misuse(saidTwice(rawName));
    said.set(option.name, [...before, value ?? ""]);
  }
  const all = (name: string) => said.get(name) ?? [];
  return { words, has: (name) => said.has(name), one: (name) => all(name)[0], all };
}

const namesOf = (options: readonly Option[]) => options.map(({ name }) => `--${name}`);

const OPTION: Text = { vi: "tùy chọn", en: "option" };
const lacksValue = (name: string, value: string): Text => ({
  vi: `Sau ${name} phải có ${value}.`,
  en: `${name} needs a value: ${name} ${value}.`,
});
const takesNoValue = (name: string): Text => ({ vi: `${name} không có giá trị.`, en: `${name} takes no value.` });
const saidTwice = (name: string): Text => ({ vi: `${name} chỉ dùng một lần.`, en: `Say ${name} once.` });

/** The one file that a command is about. */
export function fileIn({ words }: Given): string {
  const [file, ...others] = words;
  if (file === undefined) {
    throw new Misuse({ vi: "Hãy nêu tệp, hoặc - cho đầu vào chuẩn.", en: "Name a file, or - for standard input." });
  }
  if (others.length > 0) {
    throw new Misuse({
      vi: `Chỉ một tệp, không phải ${words.length}.`,
      en: `One file at a time, not ${words.length}.`,
    });
  }
  return file;
}

/** How an option is written, such as `--by DIMENSION`. */
export const written = ({ name, value }: Option): Text =>
  same(value === undefined ? `--${name}` : `--${name} ${value}`);
