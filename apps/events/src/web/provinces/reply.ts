import type { Language, PlainDate, Province } from "@wps/model";
import { provincesWithCode } from "@wps/model/catalogue";
import { type CodeSentence, codeAnswer } from "./code-answer.ts";
import { type NameSentence, nameAnswer, unitsOf } from "./name-answer.ts";
import { toQuestion } from "./question.ts";
import type { Sentence } from "./sentence.ts";

type OwnSentence = Sentence<"digits" | "letter" | "noSuchName" | "severalNames">;

/** The answer to what was typed. */
export interface Reply {
  readonly sentences: readonly (OwnSentence | CodeSentence | NameSentence)[];
  /** The units that the sentences speak of. */
  readonly units: readonly Province[];
  /** The names to choose from, where several fit. */
  readonly choices: readonly string[];
}

/**
 * Answers what was typed, on a day and over time.
 *
 * @param typed a name or a code, perhaps half of one; nothing when it is empty
 * @example
 * replyTo("dak", undefined, "vi").choices; // ["Đắk Lắk", "Đắk Nông"]
 */
export function replyTo(typed: string, day: PlainDate | undefined, language: Language): Reply {
  const question = toQuestion(typed);
  if (question === undefined) return { sentences: [], units: [], choices: [] };
  if (question.kind === "code") {
    const { code } = question;
    return { sentences: codeAnswer(code, day, language), units: provincesWithCode(code), choices: [] };
  }
  if (question.kind !== "names") return { sentences: [{ key: question.kind, values: {} }], units: [], choices: [] };
  const [name, ...others] = question.names;
  if (name === undefined) return { sentences: [{ key: "noSuchName", values: { typed } }], units: [], choices: [] };
  if (others.length === 0) return { sentences: nameAnswer(name, day, language), units: unitsOf(name), choices: [] };
  const values = { typed, count: String(question.names.length) };
  return { sentences: [{ key: "severalNames", values }], units: [], choices: question.names };
}
