import type { Language } from "@wps/model";
import { type Text, visible } from "../text.js";

/** Something that is wrong in a file. */
export interface Finding {
  readonly line: number;
  /** The column or the path; absent where it is about the whole record. */
  readonly at?: string;
  readonly sentence: Text;
}

/** More than that nobody reads; the rest is counted. */
const MOST = 100;

/** What was found in a file: the first of it, and how much there is. */
export class Findings {
  readonly #first: Finding[] = [];
  #count = 0;
  #wrong = 0;
  #isBrokenOff = false;
  records = 0;

  /** What is wrong with one record. */
  add(found: readonly Finding[]): void {
    this.#wrong += 1;
    this.#count += found.length;
    this.#first.push(...found.slice(0, MOST - this.#first.length));
  }

  /** Why the file could be read no further. */
  breakOff(found: Finding): void {
    this.add([found]);
    this.#wrong -= 1;
    this.#isBrokenOff = true;
  }

  get isEmpty(): boolean {
    return this.#count === 0;
  }

  toJson(language: Language) {
    const errors = this.#first.map(({ line, at, sentence }) => ({
      line,
      path: at ?? null,
      sentence: sentence[language],
    }));
    return {
      records: this.records,
      wrong: this.#wrong,
      complete: !this.#isBrokenOff,
      errors,
      more: this.#count - this.#first.length,
    };
  }

  /** A line for each, as editors and compilers know them: the file, the line, and what is wrong. */
  toText(file: string, language: Language): string {
    const lines = this.#first.map(({ line, at, sentence }) =>
      visible(`${file}:${line}: ${at === undefined ? "" : `${at}: `}${sentence[language]}`),
    );
    const more = this.#count - this.#first.length;
    const summary = (this.#isBrokenOff ? BROKEN_OFF : WRONG)(this.#wrong, this.records);
    return [...lines, ...(more > 0 ? [MORE(more)[language]] : []), summary[language], ""].join("\n");
  }
}

const MORE = (count: number): Text => ({ vi: `… và ${count} lỗi nữa`, en: `… and ${count} more` });
const WRONG = (wrong: number, all: number): Text => ({
  vi: `${wrong} trong ${all} bản ghi có lỗi.`,
  en: `${wrong} of ${all} records ${wrong === 1 ? "is" : "are"} wrong.`,
});
const BROKEN_OFF = (wrong: number, all: number): Text => ({
  vi: `Không đọc tiếp được; trước đó ${all} bản ghi, ${wrong} có lỗi.`,
  en: `Nothing more could be read; before that ${all} record${all === 1 ? "" : "s"}, ${wrong} wrong.`,
});
